import { numberOf } from '../calendar/day-number.js'
import { interpretationBy } from '../evaluation/options.js'
import type { Evaluation } from '../evaluation/result/evaluation.js'
import type { Obligation } from '../evaluation/result/obligation.js'
import { consolidated } from '../law/amendment.js'
import { answerSources } from '../law/answer-sources.js'
import type { Question } from '../law/answers.js'
import { dayAfter, occurrenceTerm } from '../law/boundaries.js'
import { type Anchors, firstDayOf, lastDayOf, type Recurrence, type Term } from '../law/term.js'
import type { Rulebook } from '../rules/rulebook.js'
import { isCountedKey, isKeyOfOccurrence, nameOfKey, numberInKey } from './key.js'

/** @internal */
export type RuleRecord = Rulebook['obligations'][number]

/** The records that state a rule; an empty list where there is no such rule. @internal */
export const recordsOf = ({ obligations }: Rulebook, rule: string): readonly RuleRecord[] =>
  obligations.filter((record) => record.rule === rule)

/** The records that can give a key. For the id of a rule alone: all of its records. @internal */
export const recordsNamed = (rulebook: Rulebook, key: string): readonly RuleRecord[] =>
  recordsOf(rulebook, nameOfKey(key)).filter((record) => key === record.rule || canGive(record, key))

/**
 * The presumptions that a key names: `presumption` any of them, of which the evaluation holds the one that runs or ran last;
 * `presumption.ziv` and `presumption.ziv#2` those of a kind.
 * @internal
 */
export const presumptionsNamed = ({ presumptions }: Rulebook, key: string): Rulebook['presumptions'] =>
  presumptions.filter(({ kind }) => key === 'presumption' || nameOfKey(key) === `presumption.${kind}`)

/** The exclusions on the ground that a key names. @internal */
export const exclusionsNamed = ({ exclusions }: Rulebook, key: string): Rulebook['exclusions'] =>
  exclusions.filter(({ ground }) => ground === nameOfKey(key))

const canGive = ({ suffix, window, trigger }: RuleRecord, key: string): boolean => {
  if (suffix !== undefined) return numberInKey(key) === suffix
  if (isRecurrence(window)) return isKeyOfOccurrence(key)
  // A case has one start of the incapacity, so a record that it triggers gives one obligation.
  return trigger !== 'incapacityStart' && isCountedKey(key)
}

/** @internal */
export const isRecurrence = (window: Term | Recurrence): window is Recurrence => 'everyMonths' in window

/** The record behind an obligation, with the amendments that govern it. @internal */
export const recordBehind = (
  { obligations }: Rulebook,
  { variant, amendedBy }: Pick<Obligation, 'variant' | 'amendedBy'>,
): RuleRecord | undefined => {
  const record = obligations.find(({ id }) => id === variant)
  return (
    record?.amendedBy
      ?.filter(({ law }) => amendedBy?.includes(law.id))
      .reduce<RuleRecord>((version, change) => consolidated(version, change), record) ?? record
  )
}

/** The numbers of the plan and of the occurrence in a key: 2 and 3 in `ziv.review#2.3`. @internal */
export const occurrenceOfKey = (key: string): { readonly plan: number; readonly occurrence: number } | undefined => {
  // Stryker disable next-line Regex: nothing comes after the number in the key of an occurrence
  const found = /#(?:(\d+)\.)?(\d+)$/.exec(key)
  return found === null ? undefined : { plan: Number(found[1] ?? 1), occurrence: Number(found[2]) }
}

/** The occurrences of a rule that an evaluation lists, each with the numbers in its key. @internal */
export const occurrencesOf = (rule: string, { obligations }: Evaluation) =>
  obligations.flatMap((one) => {
    const numbers = one.rule === rule ? occurrenceOfKey(one.key) : undefined
    // Stryker disable next-line ConditionalExpression,ArrayDeclaration: what has no numbers is of no plan
    return numbers === undefined ? [] : [{ ...numbers, one }]
  })

/** The term by which an obligation was counted; where the step is repeated, the term of the occurrence. @internal */
export const termOf = (rulebook: Rulebook, obligation: Obligation, evaluation: Evaluation): Term | undefined => {
  const window = recordBehind(rulebook, obligation)?.window
  if (window === undefined || !isRecurrence(window)) return window
  const term = occurrenceTerm(window, countOf(window, obligation, evaluation))
  const anchors = anchorsOf(obligation, evaluation.case)
  const first = firstDayOf(term, anchors, interpretationBy(evaluation), null)
  // Stryker disable next-line ConditionalExpression: the previous occurrence gives the same day, and takes longer
  if (first === numberOf(obligation.window.from)) return term
  // A text changed the number of months before this occurrence: it starts on the day after the previous one was due.
  const previous = previousOf(obligation, evaluation)
  const before = previous && termOf(rulebook, previous, evaluation)?.until
  return before ? { ...term, from: dayAfter(before) } : term
}

/** How often the months of a recurrence have passed on the last day of an occurrence. @internal */
export const countOf = (recurrence: Recurrence, { trigger, window, ...rest }: Obligation, evaluation: Evaluation) => {
  const anchors = anchorsOf({ trigger, ...rest }, evaluation.case)
  const interpretation = interpretationBy(evaluation)
  const last = numberOf(window.until ?? trigger.on)
  let count = 1
  while ((lastDayOf(occurrenceTerm(recurrence, count), anchors, interpretation) ?? last) < last) count += 1
  return count
}

const previousOf = ({ key, rule }: Obligation, evaluation: Evaluation): Obligation | undefined => {
  const of = occurrenceOfKey(key)
  return occurrencesOf(rule, evaluation).find(
    ({ plan, occurrence }) => plan === of?.plan && occurrence === of.occurrence - 1,
  )?.one
}

/** The days from which an obligation was counted. @internal */
export const anchorsOf = (
  { trigger, countedFrom = {} }: Pick<Obligation, 'trigger' | 'countedFrom'>,
  { incapacityStart }: Evaluation['case'],
): Anchors => ({
  ...Object.fromEntries(Object.entries(countedFrom).map(([anchor, day]) => [anchor, numberOf(day)])),
  incapacityStart: numberOf(incapacityStart),
  trigger: numberOf(trigger.on),
})

/** The question and the answer in the name of a reading (`RD-6:sameDate`); undefined for unknown questions. @internal */
export const namedReading = (name: string): { readonly id: Question; readonly value: string } | undefined => {
  const [id = name, value = ''] = name.split(':')
  return isQuestion(id) ? { id, value } : undefined
}

const isQuestion = (id: string): id is Question => Object.hasOwn(answerSources, id)
