import { recurrence } from '../calendar/boundaries.js'
import { numberOf } from '../calendar/day-number.js'
import type { Anchors, Term } from '../calendar/term.js'
import type { Evaluation, Obligation } from '../evaluation/evaluation.js'
import { type ReadingId, readings } from '../law/reading.js'
import type { ObligationRule } from '../rules/obligation-rule.js'
import { type Rulebook, rulebook } from '../rules/rulebook.js'

/** @internal */
export type RuleRecord = Rulebook['obligations'][number]

/** The part of a key before its number: `ziv.review` of `ziv.review#2`. @internal */
export const ruleOfKey = (key: string): string => String(key).split('#')[0] ?? ''

/** The records that state a rule; none where no rule bears that name. @internal */
export const recordsOf = (rule: string): readonly RuleRecord[] =>
  rulebook.obligations.filter((record) => record.rule === rule)

/** The records that a key speaks of: all of a rule by its name alone, or those that can give that number. @internal */
export const recordsNamed = (key: string): readonly RuleRecord[] => {
  const name = String(key)
  const rule = ruleOfKey(name)
  return recordsOf(rule).filter((record) => name === rule || canGive(record, name.slice(rule.length)))
}

/** A second obligation of a rule or a later one: the first bears the name of the rule alone. */
const LATER_ONE = /^#(?:[2-9]|[1-9]\d+)$/

/** A time of what comes back, and its plan from the second on. */
const TIME_OF_PLAN = /^#(?:(?:[2-9]|[1-9]\d+)\.)?[1-9]\d*$/

const canGive = ({ suffix, everyMonths, trigger }: RuleRecord, number: string): boolean => {
  if (suffix !== undefined) return number === suffix
  if (everyMonths !== undefined) return TIME_OF_PLAN.test(number)
  // A case has one start, so that what it triggers comes once.
  return trigger !== 'incapacityStart' && LATER_ONE.test(number)
}

/** The record behind an obligation: among those of its rule the one with its key, trigger and norms. @internal */
export const recordBehind = ({ key, rule, trigger, norms }: Obligation): RuleRecord | undefined =>
  recordsOf(rule).find(
    (record) =>
      (record.suffix === undefined || key === rule + record.suffix) &&
      startsOn(record, trigger) &&
      record.norms.every((norm) => norms.includes(norm)),
  )

const startsOn = ({ trigger }: ObligationRule, { type, moment }: Obligation['trigger']): boolean =>
  typeof trigger === 'string' ? trigger === (moment ?? type) : trigger.type === type

/** The term by which an obligation was counted: of what comes back, that of its time. @internal */
export const termOf = ({ window, everyMonths }: RuleRecord, key: string): Term =>
  everyMonths === undefined ? window : recurrence(everyMonths, timeOfKey(key)?.time ?? 1)

/** The plan and the time of what comes back: the second and third of `ziv.review#2.3`. @internal */
export const timeOfKey = (key: string): { readonly plan: number; readonly time: number } | undefined => {
  const [, plan, time] = /#(?:(\d+)\.)?(\d+)$/.exec(key) ?? []
  return time === undefined ? undefined : { plan: Number(plan ?? 1), time: Number(time) }
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
