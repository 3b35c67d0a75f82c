import { numberOf } from '../calendar/day-number.js'
import type { Evaluation, Obligation } from '../evaluation/evaluation.js'
import { interpretationOf } from '../evaluation/options.js'
import { consolidated, isEnding } from '../law/amendment.js'
import { dayAfter, occurrenceTerm } from '../law/boundaries.js'
import { type ReadingId, readings } from '../law/reading.js'
import { type Anchors, firstDayOf, lastDayOf, type Recurrence, type Term } from '../law/term.js'
import type { Rulebook } from '../rules/rulebook.js'

/** @internal */
export type RuleRecord = Rulebook['obligations'][number]

/** The part of a key before its number: `ziv.review` of `ziv.review#2`. @internal */
export const ruleOfKey = (key: string): string => String(key).split('#')[0] ?? ''

/** The records that state a rule; none where no rule bears that name. @internal */
export const recordsOf = ({ obligations }: Rulebook, rule: string): readonly RuleRecord[] =>
  obligations.filter((record) => record.rule === rule)

/** The records that a key speaks of: all of a rule by its name alone, or those that can give that number. @internal */
export const recordsNamed = (rulebook: Rulebook, key: string): readonly RuleRecord[] => {
  const name = String(key)
  const rule = ruleOfKey(name)
  return recordsOf(rulebook, rule).filter((record) => name === rule || canGive(record, name.slice(rule.length)))
}

/** A second obligation of a rule or a later one: the first bears the name of the rule alone. */
const LATER_ONE = /^#(?:[2-9]|[1-9]\d+)$/

/** An occurrence of what comes back, and its plan from the second on. */
const OCCURRENCE_OF_PLAN = /^#(?:(?:[2-9]|[1-9]\d+)\.)?[1-9]\d*$/

const canGive = ({ suffix, window, trigger }: RuleRecord, number: string): boolean => {
  if (suffix !== undefined) return number === suffix
  if (isRecurrence(window)) return OCCURRENCE_OF_PLAN.test(number)
  // A case has one start, so that what it triggers comes once.
  return trigger !== 'incapacityStart' && LATER_ONE.test(number)
}

/** @internal */
export const isRecurrence = (window: Term | Recurrence): window is Recurrence => 'everyMonths' in window

/** The record behind an obligation, with the amendments that govern it. @internal */
export const recordBehind = (
  { obligations }: Rulebook,
  { variant, amendedBy = [] }: Pick<Obligation, 'variant' | 'amendedBy'>,
): RuleRecord | undefined => {
  const record = obligations.find(({ id }) => id === variant)
  return (
    record?.amendedBy
      ?.filter((change) => !isEnding(change) && amendedBy.includes(change.law.id))
      .reduce<RuleRecord>((version, change) => consolidated(version, change), record) ?? record
  )
}

/** The plan and the occurrence of what comes back: the second and third of `ziv.review#2.3`. @internal */
export const occurrenceOfKey = (key: string): { readonly plan: number; readonly occurrence: number } | undefined => {
  const [, plan, occurrence] = /#(?:(\d+)\.)?(\d+)$/.exec(key) ?? []
  return occurrence === undefined ? undefined : { plan: Number(plan ?? 1), occurrence: Number(occurrence) }
}

/** The term by which an obligation was counted: of what comes back, that of its occurrence. @internal */
export const termOf = (rulebook: Rulebook, obligation: Obligation, evaluation: Evaluation): Term | undefined => {
  const window = recordBehind(rulebook, obligation)?.window
  if (window === undefined || !isRecurrence(window)) return window
  const term = occurrenceTerm(window, countOf(window, obligation, evaluation))
  const anchors = anchorsOf(obligation, evaluation.case)
  const first = firstDayOf(term, anchors, interpretationOf({ asOf: evaluation.asOf, ...evaluation.chosen }), null)
  if (first === numberOf(obligation.window.from)) return term
  // A text changed the months before it: it begins on the day after the occurrence before it was due.
  const previous = previousOf(obligation, evaluation)
  const before = previous && termOf(rulebook, previous, evaluation)?.until
  return before ? { ...term, from: dayAfter(before) } : term
}

/** How many times the months of a recurrence have passed on the last day of an occurrence. @internal */
export const countOf = (recurrence: Recurrence, { trigger, window, ...rest }: Obligation, evaluation: Evaluation) => {
  const anchors = anchorsOf({ trigger, ...rest }, evaluation.case)
  const interpretation = interpretationOf({ asOf: evaluation.asOf, ...evaluation.chosen })
  const last = window.until === null ? 0 : numberOf(window.until)
  let count = 1
  while ((lastDayOf(occurrenceTerm(recurrence, count), anchors, interpretation) ?? last) < last) count += 1
  return count
}

const previousOf = ({ key, rule }: Obligation, { obligations }: Evaluation): Obligation | undefined => {
  const of = occurrenceOfKey(key)
  return obligations.find((one) => {
    const other = one.rule === rule ? occurrenceOfKey(one.key) : undefined
    return other !== undefined && other.plan === of?.plan && other.occurrence === of.occurrence - 1
  })
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

/** The question and the answer in the name of a reading: `RD-6:sameDate`; none where there is no such question. @internal */
export const namedReading = (name: string): { readonly id: ReadingId; readonly value: string } | undefined => {
  const [id = '', value = ''] = name.split(':')
  return isQuestion(id) ? { id, value } : undefined
}

const isQuestion = (id: string): id is ReadingId => Object.hasOwn(readings, id)
