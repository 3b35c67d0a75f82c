import type { Day } from '../../calendar/day.js'
import { dayOf, numberOf } from '../../calendar/day-number.js'
import type { Dossier } from '../../dossier/dossier.js'
import { isSeen } from '../../dossier/seen-events.js'
import { type Rulebook, rulebook } from '../../rules/rulebook.js'
import { canonical } from '../canonical.js'
import { caseUnderAllTexts } from '../case-on-day.js'
import { evaluateUnder } from '../evaluate.js'
import type { EvaluateOptions } from '../options.js'
import { planOf } from '../plan/plan.js'
import type { Evaluation } from '../result/evaluation.js'
import { daysOfChange } from './days-of-change.js'

/**
 * The next day on which the evaluation of a dossier differs, if no further event happens.
 *
 * Store this day with the evaluation: until then the dossier need not be evaluated again, unless a new event is
 * recorded. Events that are not visible on `asOf` stay invisible, also on later days. `knownOn` does not change.
 *
 * The day is for the advising doctor: it may be that of a medical step. For others there is `nextChangeFor`.
 *
 * @param dossier - a dossier from `parseDossier`
 * @param options - the options of that evaluation
 * @returns the first day after `asOf` on which the evaluation differs in more than `asOf`; null where there is none
 * @example
 * ```ts
 * import { day, nextChange, parseDossier } from 'terug-naar-werk'
 * const parsed = parseDossier({ scheme: 'employee', employmentContract: true, incapacity: { start: '2023-01-16' } })
 * // The questionnaire must be sent on 27 March 2023.
 * parsed._tag === 'Right' && nextChange(parsed.right, { asOf: day('2023-02-01') }) // => '2023-03-27'
 * ```
 * @category Planning
 */
export const nextChange = (dossier: Dossier, options: EvaluateOptions): Day | null =>
  nextChangeUnder(rulebook, dossier, options)

/**
 * The next day on which the evaluation of a dossier under a given rulebook differs, if no further event happens.
 *
 * @param rules - the rulebook
 * @param dossier - a dossier from `parseDossier`
 * @param options - the options of that evaluation
 * @returns the first day after `asOf` on which the evaluation differs in more than `asOf`; null where there is none
 * @example
 * ```ts
 * import { day, parseDossier } from 'terug-naar-werk'
 * import { nextChangeUnder, rulebook } from 'terug-naar-werk/rulebook'
 * const parsed = parseDossier({ scheme: 'employee', employmentContract: true, incapacity: { start: '2023-01-16' } })
 * parsed._tag === 'Right' && nextChangeUnder(rulebook, parsed.right, { asOf: day('2023-02-01') }) // => '2023-03-27'
 * ```
 * @category Planning
 */
export const nextChangeUnder = (rules: Rulebook, dossier: Dossier, options: EvaluateOptions): Day | null =>
  nextChangeSeen(rules, dossier, options, whole)

/** What somebody sees of an evaluation. @internal */
export type View = (evaluation: Evaluation) => Evaluation

/** All of it. @internal */
export const whole: View = (evaluation) => evaluation

/** The next day on which what somebody sees of the evaluation differs. @internal */
export const nextChangeSeen = (rules: Rulebook, dossier: Dossier, options: EvaluateOptions, view: View): Day | null =>
  changeAfter(rules, seenOn(dossier, options), options, view)?.asOf ?? null

/** The dossier with only the events that are visible on the day of the options. @internal */
export const seenOn = (dossier: Dossier, { asOf, knownOn }: EvaluateOptions): Dossier => ({
  ...dossier,
  // Stryker disable next-line ArrayDeclaration: what has no day is not seen
  events: (dossier.events ?? []).filter((event) => isSeen(event, asOf, knownOn)),
})

/** What somebody sees of the evaluation on the next day on which that differs. @internal */
export const changeAfter = (
  rules: Rulebook,
  dossier: Dossier,
  options: EvaluateOptions,
  view: View,
): Evaluation | undefined => {
  const plan = planOf(rules)
  const today = numberOf(options.asOf)
  const here = contentOf(view(evaluateUnder(rules, dossier, options)))
  for (const day of daysOfChange(plan, caseUnderAllTexts(plan, dossier, options))) {
    // Stryker disable next-line EqualityOperator: on the day itself nothing differs
    if (day <= today) continue
    // A day past the end of the calendar counts as its last day, which has been tried before.
    const there = view(evaluateUnder(rules, dossier, { ...options, asOf: dayOf(day) }))
    if (contentOf(there) !== here) return there
  }
  return undefined
}

/** An evaluation without its day, as text. */
const contentOf = ({ asOf: _, ...content }: Evaluation): string => canonical(content)
