import { type Audience, type Change, type Evaluation, whatWouldChange } from 'terug-naar-werk'
import { rulebook } from 'terug-naar-werk/rulebook'
import { explanationIn } from '../../../src/explain/explanation-in.js'
import type { Words } from '../../../src/explain/words/words.js'
import { wordsIn } from '../../../src/explain/words/words-in.js'
import { type SentenceCase, sentenceCases } from './sentence-cases.js'

/** Something to explain to somebody: in every language the same. */
interface Asked {
  readonly of: SentenceCase
  readonly key: string
  readonly audience: Audience
  readonly changes: readonly Change[]
}

/** A whole text of an explanation, and of what it is. */
interface WholeText {
  readonly title: string
  readonly of: SentenceCase
  readonly text: string
}

/** How many texts each audience has: two hundred in all. */
const SHARES = [
  ['insured', 90],
  ['advisingDoctor', 64],
  ['coordinator', 41],
  ['employer', 10],
] as const

const english = wordsIn('en')

const keysOf = ({ obligations, exclusions, consequences, presumptions }: Evaluation): readonly string[] => [
  ...[obligations, exclusions, consequences, presumptions].flatMap((parts) => parts.map(({ key }) => key)),
  ...new Set(rulebook.obligations.map(({ rule }) => rule)),
  'presumption',
  'codexRequested',
  'absence.firstContact',
]

/**
 * What a text says, but for its days: texts that say the same of another case are left out. The month that the caution names is
 * a day of the evaluation as well.
 */
const kindOf = ({ of, key, audience, changes }: Asked): string =>
  explanationIn(english, rulebook, of.evaluation, key, { audience, changes })
    .text.replace(/in force on .+ was read/, 'in force was read')
    .replaceAll(/\d+/g, '0')

const askedOf = (audience: Audience, most: number): readonly Asked[] => {
  const found = new Map<string, Asked>()
  for (const of of sentenceCases)
    for (const key of new Set(keysOf(of.evaluation))) {
      const asked = { of, key, audience, changes: [] }
      const kind = kindOf(asked)
      if (!found.has(kind)) found.set(kind, asked)
    }
  const [present, absent] = [true, false].map((there) => [...found.values()].filter((one) => isThere(one) === there))
  const chosen = [...evenly(present ?? [], most - Math.floor(most / 6)), ...evenly(absent ?? [], Math.floor(most / 6))]
  return chosen.map((one) => ({ ...one, changes: changesOf(one) }))
}

/** Whether the evaluation has what is asked for. Most texts say something of what is there. */
const isThere = ({ of: { evaluation }, key }: Asked): boolean => {
  const { obligations, exclusions, consequences, presumptions } = evaluation
  return [obligations, exclusions, consequences, presumptions].some((parts) => parts.some((part) => part.key === key))
}

/** At most so many of a list, evenly over all cases. */
const evenly = (all: readonly Asked[], most: number): readonly Asked[] => {
  const share = (place: number): number => Math.floor((place * most) / all.length)
  return all.length <= most ? all : all.filter((_, place) => share(place) !== share(place - 1))
}

const changesOf = ({ of: { dossier, asOf }, key, audience }: Asked): readonly Change[] =>
  audience === 'advisingDoctor' ? whatWouldChange(dossier, key, { asOf }) : []

const asked: readonly Asked[] = SHARES.flatMap(([audience, most]) => askedOf(audience, most))

/** The whole texts in the words of one language. */
export const wholeTexts = (words: Words): readonly WholeText[] =>
  asked.map(({ of, key, audience, changes }) => ({
    title: `${key} · ${audience}`,
    of,
    text: explanationIn(words, rulebook, of.evaluation, key, { audience, changes }).text,
  }))
