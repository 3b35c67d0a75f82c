import type { Day } from '../../calendar/day.js'
import { assertDays } from '../../calendar/day-number.js'
import type { Dossier } from '../../dossier/dossier.js'
import { byText } from '../../dossier/in-order.js'
import type { Bearer } from '../../law/norm.js'
import { isToDo } from '../../rules/obligation-state.js'
import { type Rulebook, rulebook } from '../../rules/rulebook.js'
import { evaluateUnder } from '../evaluate.js'
import type { EvaluateOptions } from '../options.js'
import type { Evaluation } from '../result/evaluation.js'
import type { Obligation } from '../result/obligation.js'
import { changeAfter, seenOn, type View, whole } from './next-change.js'

/**
 * Why a step is on an agenda.
 *
 * - `overdue`: its last day had passed on `asOf`
 * - `open`: it could be done on `asOf`
 * - `opens`: it was listed on `asOf` and opens later
 * - `arises`: it is triggered later, because another step is not done or because a law comes into force
 *
 * @category Planning
 */
export type AgendaReason = 'overdue' | 'open' | 'opens' | 'arises'

/**
 * A step on an agenda.
 * @category Planning
 */
export interface AgendaStep extends Pick<Obligation, 'key' | 'rule' | 'variant' | 'modality' | 'window' | 'norms'> {
  /** Why it is on the agenda on that day. */
  readonly reason: AgendaReason
  /** The first day, from `asOf` on, on which it can be done. */
  readonly on: Day
  /** Whether its last day lies within the agenda. */
  readonly fallsDue: boolean
}

/**
 * The steps that one bearer must do or may do.
 * @category Planning
 */
export interface Agenda {
  /** Who must or may do these steps. */
  readonly bearer: Bearer
  /** By last day, steps without one last; then by first day, then by key. */
  readonly steps: readonly AgendaStep[]
}

/**
 * The last day of an agenda, and its bearers.
 * @category Planning
 */
export interface AgendaOptions {
  /** The last day of the agenda. */
  readonly until: Day
  /** Only these bearers; all where absent. */
  readonly bearers?: readonly Bearer[] | undefined
}

/**
 * Lists, for each bearer, the steps of a case that are overdue, open, open later or arise up to a day, if no further
 * event happens.
 *
 * A step that opens and closes within the agenda is on it. A barred step is on it from the day after the end of the
 * exclusion. It is for the advising doctor; for others there is `agendaFor`.
 *
 * nl: agenda · fr: agenda · de: Terminplan
 *
 * @param dossier - a dossier from `parseDossier`
 * @param options - how to evaluate it; `asOf` is the first day of the agenda
 * @param agenda - the last day of the agenda, and its bearers
 * @returns one entry for each bearer that has a step; plain JSON
 * @example
 * ```ts
 * import { agendaOf, day, parseDossier } from 'terug-naar-werk'
 * const parsed = parseDossier({ scheme: 'employee', employmentContract: true, incapacity: { start: '2023-01-16' } })
 * const agendas = parsed._tag === 'Right' ? agendaOf(parsed.right, { asOf: day('2023-03-01') }, { until: day('2023-05-31') }) : []
 * agendas.map(({ bearer }) => bearer) // => ['advisingDoctor']
 * agendas[0]?.steps.map(({ key, reason, on }) => [key, reason, on])
 * // => [['questionnaire.send', 'opens', '2023-03-27'], ['estimate.first', 'opens', '2023-04-16']]
 * ```
 * @category Planning
 */
export const agendaOf = (dossier: Dossier, options: EvaluateOptions, agenda: AgendaOptions): readonly Agenda[] =>
  agendaUnder(rulebook, dossier, options, agenda)

/**
 * The same as `agendaOf` under a given rulebook.
 *
 * @param rules - the rulebook
 * @param dossier - a dossier from `parseDossier`
 * @param options - how to evaluate it; `asOf` is the first day of the agenda
 * @param agenda - the last day of the agenda, and its bearers
 * @returns one entry for each bearer that has a step; plain JSON
 * @example
 * ```ts
 * import { day, parseDossier } from 'terug-naar-werk'
 * import { agendaUnder, rulebook } from 'terug-naar-werk/rulebook'
 * const parsed = parseDossier({ scheme: 'employee', employmentContract: true, incapacity: { start: '2023-01-16' } })
 * const [options, until] = [{ asOf: day('2023-03-01') }, day('2023-03-31')]
 * const agendas = parsed._tag === 'Right' ? agendaUnder(rulebook, parsed.right, options, { until }) : []
 * agendas[0]?.steps.map(({ key, on }) => [key, on]) // => [['questionnaire.send', '2023-03-27']]
 * ```
 * @category Planning
 */
export const agendaUnder = (
  rules: Rulebook,
  dossier: Dossier,
  options: EvaluateOptions,
  agenda: AgendaOptions,
): readonly Agenda[] => agendaSeen(rules, dossier, options, agenda, whole)

/** The agenda of the steps that somebody sees in an evaluation. @internal */
export const agendaSeen = (
  rules: Rulebook,
  dossier: Dossier,
  options: EvaluateOptions,
  { until, bearers }: AgendaOptions,
  view: View,
): readonly Agenda[] => {
  assertDays(until)
  const seen = seenOn(dossier, options)
  const today = view(evaluateUnder(rules, seen, options))
  const steps = new Map<string, { readonly bearer: Bearer; readonly step: AgendaStep }>()
  for (let there: Evaluation | undefined = today; there !== undefined && there.asOf <= until; ) {
    for (const obligation of there.obligations) {
      if (steps.has(obligation.key) || !isToDo(obligation.state)) continue
      steps.set(obligation.key, { bearer: obligation.bearer, step: stepOf(obligation, there.asOf, today, until) })
    }
    there = changeAfter(rules, seen, { ...options, asOf: there.asOf }, view)
  }
  const found = [...steps.values()]
  const those = bearers ?? [...new Set(found.map(({ bearer }) => bearer))]
  return those
    .map((bearer) => ({
      bearer,
      steps: found.flatMap((one) => (one.bearer === bearer ? [one.step] : [])).sort(byLastDay),
    }))
    .filter(({ steps: own }) => own.length > 0)
}

const stepOf = (obligation: Obligation, on: Day, today: Evaluation, until: Day): AgendaStep => {
  const { key, rule, variant, modality, window, norms } = obligation
  return {
    key,
    rule,
    variant,
    modality,
    window,
    norms,
    reason: reasonFor(obligation, on, today),
    on,
    fallsDue: (window.until ?? NEVER) <= until,
  }
}

const reasonFor = ({ key, state }: Obligation, on: Day, { asOf, obligations }: Evaluation): AgendaReason => {
  if (on === asOf) return state === 'overdue' ? 'overdue' : 'open'
  return obligations.some((one) => one.key === key) ? 'opens' : 'arises'
}

// A step without a last day comes after all others.
const NEVER = '9999'

const byLastDay = (one: AgendaStep, other: AgendaStep): number =>
  byText(one.window.until ?? NEVER, other.window.until ?? NEVER) ||
  byText(one.window.from, other.window.from) ||
  byText(one.key, other.key)
