import { type Audience, type Dossier, diffEvaluations, type EvaluateOptions } from 'terug-naar-werk'
import { addDays, type Day } from 'terug-naar-werk/calendar'
import { mayKnow } from 'terug-naar-werk/law'
import { letterKinds, letterOf } from 'terug-naar-werk/letters'
import {
  agendaForUnder,
  evaluateUnder,
  explainUnder,
  nextChangeForUnder,
  type Rulebook,
  receiptForUnder,
  redactUnder,
  rulebook,
  whatWouldChangeUnder,
} from 'terug-naar-werk/rulebook'
import { answerTo } from '../../../examples/evaluate/answer.js'
import { printedCase } from '../../../examples/timeline/print-case.js'
import { readerOf } from '../../../examples/timeline/reader.js'

/** What an audience is shown: each output by the function that gives it, and of which part or key. */
export type Shown = ReadonlyMap<string, unknown>

/** Who may ask what, of which case. */
export interface Question {
  readonly rules: Rulebook
  readonly options: EvaluateOptions
  readonly audience: Audience
}

/** Every name that one may ask an explanation of, whether a case has something of that name or not. */
export const names: readonly string[] = [
  ...[...new Set(rulebook.obligations.map(({ rule }) => rule)), ...rulebook.exclusions.map(({ ground }) => ground)],
  ...rulebook.consequences.map((rule) => ('at' in rule ? `absence.${rule.at}` : rule.id)),
  ...rulebook.presumptions.map(({ kind }) => `presumption.${kind}`),
]
  .flatMap((name) => [name, `${name}#2`])
  .concat('presumption', 'evaluation.contact#4', 'ziv.review#1', 'ziv.review#2.1')

/** The redacted evaluation, field by field. */
export const evaluationShown = (dossier: Dossier, { rules, options, audience }: Question): Shown =>
  new Map(
    Object.entries(redactUnder(rules, evaluateUnder(rules, dossier, options), audience)).map(([field, value]) => [
      `redact ${field}`,
      value,
    ]),
  )

/** The day with which the day of the evaluation is compared. */
export const laterThan = (asOf: Day): Day => addDays(asOf, 40)

/** What the rest of the package says: the comparison with another day, what is to come, the receipt, each explanation. */
export const everythingShown = (dossier: Dossier, question: Question, keys: readonly string[] = names): Shown => {
  const { rules, options, audience } = question
  const evaluation = evaluateUnder(rules, dossier, options)
  const later = evaluateUnder(rules, dossier, { ...options, asOf: laterThan(options.asOf) })
  const [seen, then] = [redactUnder(rules, evaluation, audience), redactUnder(rules, later, audience)]
  return new Map<string, unknown>([
    ...evaluationShown(dossier, question),
    ['diffEvaluations', diffEvaluations(seen, then)],
    ['nextChangeFor', nextChangeForUnder(rules, dossier, options, audience)],
    ['agendaFor', agendaForUnder(rules, dossier, options, { until: addDays(options.asOf, 90) }, audience)],
    ['receiptFor', receiptForUnder(rules, dossier, options, audience)],
    [
      'page',
      printedCase(
        { title: '', shows: undefined, dossier, evaluation: seen, options: {} },
        readerOf('nl', audience, true),
      ),
    ],
    ['line', lineOf(dossier, question)],
    ...letterKinds.map((kind) => [`letterOf ${kind}`, letterOf(evaluation, kind, { audience })] as const),
    ...keys.map((key) => {
      const changes = mayKnow(audience, 'trajectory') ? whatWouldChangeUnder(rules, dossier, key, options) : []
      return [`explain ${key}`, explainUnder(rules, evaluation, key, { language: 'nl', audience, changes })] as const
    }),
  ])
}

/** The line that the program of lines prints. A dossier that contradicts itself gives codes, which are told to everybody. */
const lineOf = (dossier: Dossier, { rules, options, audience }: Question): unknown => {
  const answer = answerTo({ kind: 'text', text: JSON.stringify(dossier) }, { line: 1 }, audience, options, rules)
  return 'issues' in answer ? undefined : answer
}

/** The outputs in which two dossiers differ. */
export const differences = (one: Shown, other: Shown): readonly string[] =>
  [...new Set([...one.keys(), ...other.keys()])].filter((name) => {
    const [seen, seenOther] = [one.get(name), other.get(name)]
    if (name === 'line' && (seen === undefined || seenOther === undefined)) return false
    return JSON.stringify(seen) !== JSON.stringify(seenOther)
  })
