/**
 * The letters to the insured person: what each must state, as data and in words.
 *
 * @packageDocumentation
 */

export { type LetterKind, type LetterRecordId, letterKinds } from '../rules/obligations.js'
export type { Letter, LetterField, LetterRate, LetterStatement } from './letter.js'
export type { LetterContact, LetterContent, LetterExplanation, LetterSubject } from './letter-content.js'
export { letterContents } from './letter-contents.js'
export { type LetterText, type LetterValues, letterIn } from './letter-in.js'
export { type LetterOptions, letterOf } from './letter-of.js'
