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
export interface WholeText {
  readonly title: string
  readonly of: SentenceCase
  readonly text: string
}

/** How many texts each audience has: two hundred in all. */
const SHARES = [
  ['insured', 90],
  ['advisingDoctor', 64],
  ['coordinator', 40],
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

/** What a text says, but for its days: texts that say the same of another case are left out. */
const kindOf = ({ of, key, audience, changes }: Asked): string =>
  explanationIn(english, rulebook, of.evaluation, key, { audience, changes }).text.replaceAll(/\d+/g, '0')

const askedOf = (audience: Audience, most: number): readonly Asked[] => {
  const found = new Map<string, Asked>()
  for (const of of sentenceCases)
    for (const key of new Set(keysOf(of.evaluation))) {
      const asked = { of, key, audience, changes: [] }
      const kind = kindOf(asked)
      if (!found.has(kind)) found.set(kind, asked)
    }
  const all = [...found.values()]
  // Evenly over all cases.
  const chosen =
    all.length <= most
      ? all
      : all.filter(
          (_, place) => Math.floor((place * most) / all.length) !== Math.floor(((place - 1) * most) / all.length),
        )
  return chosen.map((one) => ({ ...one, changes: changesOf(one) }))
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
