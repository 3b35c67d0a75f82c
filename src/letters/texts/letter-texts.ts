import type { Day } from '../../calendar/day.js'
import type { AbsencePlace } from '../../dossier/event-values.js'
import type { ConsequenceEnd } from '../../explain/part-facts.js'
import type { ConsequenceKind } from '../../rules/consequences.js'
import type { LetterKind } from '../../rules/obligations.js'
import type { LetterField } from '../letter.js'
import type { LetterContact, LetterExplanation, LetterSubject } from '../letter-content.js'

/** The texts of the letters in one language. Days are written out, and a field stands in its place. @internal */
export interface LetterTexts {
  readonly titles: { readonly [kind in LetterKind]: string }
  /** What a field is called where it is not filled in. */
  readonly fields: { readonly [field in LetterField]: string }
  readonly places: { readonly [place in AbsencePlace]: string }
  /** In the form that follows “contact with”. */
  readonly persons: { readonly [contact in LetterContact]: string }
  readonly decimal: string

  readonly explanation: { readonly [of in LetterExplanation]: (day: string, explanation: string) => string }
  readonly coordinator: (name: string, telephone: string, email: string) => string
  readonly absence: (place: string, day: string) => string
  readonly newDate: (date: string, place: string) => string
  readonly warning: { readonly [kind in ConsequenceKind]: (percentage: string, end: string) => string }
  /** The rate for a new date up to and including a day. */
  readonly earlier: { readonly [kind in ConsequenceKind]: (day: string, percentage: string) => string }
  readonly furtherWarning: (end: string) => string
  /** Until when a consequence lasts, as the end of a sentence. */
  readonly ends: { readonly [end in ConsequenceEnd]: (person: string) => string }
  readonly notProven: (day: string) => string
  readonly registration: (day: string) => string
  readonly proof: (day: string) => string
  readonly registrationWarning: {
    readonly [kind in ConsequenceKind]: (day: string, percentage: string) => string
  }
  readonly decision: { readonly [kind in ConsequenceKind]: (periods: string, percentage: string) => string }
  readonly period: (from: string, until: string | null) => string
  readonly and: string
  readonly becauseAbsent: (place: string, day: string) => string
  readonly becauseNotRegistered: string
  /** Until when a consequence lasts that has not ended. */
  readonly runs: (end: string) => string
  readonly contact: { readonly [about in LetterSubject]: (person: string, telephone: string) => string }
  readonly day: (day: Day) => string
  /** Sets a whole text by the habits of the language. */
  readonly typeset: (text: string) => string
}
