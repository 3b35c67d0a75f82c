import type { Day } from '../calendar/day.js'
import type { Dossier } from '../dossier/dossier.js'
import type { EvaluateOptions } from '../evaluation/options.js'
import { type Agenda, type AgendaOptions, agendaSeen } from '../evaluation/planning/agenda.js'
import { nextChangeSeen, type View } from '../evaluation/planning/next-change.js'
import type { Audience } from '../law/confidentiality.js'
import { type Rulebook, rulebook } from '../rules/rulebook.js'
import { redactUnder } from './redact.js'

/**
 * The next day on which what an audience may see of an evaluation differs, if no further event happens.
 *
 * `nextChange` gives the days of steps that only the advising doctor and the insured may know, such as the last day of
 * the estimate. This function gives no such day.
 *
 * @param dossier - a dossier from `parseDossier`
 * @param options - the options of the evaluation
 * @param audience - the reader
 * @returns the first day after `asOf` on which `redact` gives another evaluation; null where there is none
 * @example
 * ```ts
 * import { day, nextChange, nextChangeFor, parseDossier } from 'terug-naar-werk'
 * const parsed = parseDossier({ scheme: 'employee', employmentContract: true, incapacity: { start: '2023-01-16' } })
 * const options = { asOf: day('2023-02-01') }
 * parsed._tag === 'Right' && nextChange(parsed.right, options) // => '2023-03-27'
 * parsed._tag === 'Right' && nextChangeFor(parsed.right, options, 'employer') // => '2024-01-01'
 * ```
 * @category Planning
 */
export const nextChangeFor = (dossier: Dossier, options: EvaluateOptions, audience: Audience): Day | null =>
  nextChangeForUnder(rulebook, dossier, options, audience)

/**
 * The same as `nextChangeFor` under a given rulebook.
 *
 * @param rules - the rulebook
 * @param dossier - a dossier from `parseDossier`
 * @param options - the options of the evaluation
 * @param audience - the reader
 * @returns the first day after `asOf` on which `redactUnder` gives another evaluation; null where there is none
 * @example
 * ```ts
 * import { day, parseDossier } from 'terug-naar-werk'
 * import { nextChangeForUnder, rulebook } from 'terug-naar-werk/rulebook'
 * const parsed = parseDossier({ scheme: 'employee', employmentContract: true, incapacity: { start: '2023-01-16' } })
 * const options = { asOf: day('2023-02-01') }
 * parsed._tag === 'Right' && nextChangeForUnder(rulebook, parsed.right, options, 'employer') // => '2024-01-01'
 * ```
 * @category Planning
 */
export const nextChangeForUnder = (
  rules: Rulebook,
  dossier: Dossier,
  options: EvaluateOptions,
  audience: Audience,
): Day | null => nextChangeSeen(rules, dossier, options, seenBy(rules, audience))

/**
 * The agenda of the steps that an audience may know of.
 *
 * @param dossier - a dossier from `parseDossier`
 * @param options - how to evaluate it; `asOf` is the first day of the agenda
 * @param agenda - the last day of the agenda, and its bearers
 * @param audience - the reader
 * @returns as `agendaOf`, without the steps that the audience may not know
 * @example
 * ```ts
 * import { agendaFor, day, parseDossier } from 'terug-naar-werk'
 * const parsed = parseDossier({
 *   scheme: 'employee',
 *   employmentContract: true,
 *   incapacity: { start: '2023-01-16' },
 *   events: [{ type: 'questionnaireSent', on: '2023-03-27', route: 'A' }],
 * })
 * const [options, agenda] = [{ asOf: day('2023-04-03') }, { until: day('2023-05-31') }]
 * const keys = parsed._tag === 'Right'
 *   ? agendaFor(parsed.right, options, agenda, 'coordinator').flatMap(({ steps }) => steps.map(({ key }) => key))
 *   : []
 * keys // => ['questionnaire.return', 'questionnaire.support']
 * ```
 * @category Planning
 */
export const agendaFor = (
  dossier: Dossier,
  options: EvaluateOptions,
  agenda: AgendaOptions,
  audience: Audience,
): readonly Agenda[] => agendaForUnder(rulebook, dossier, options, agenda, audience)

/**
 * The same as `agendaFor` under a given rulebook.
 *
 * @param rules - the rulebook
 * @param dossier - a dossier from `parseDossier`
 * @param options - how to evaluate it; `asOf` is the first day of the agenda
 * @param agenda - the last day of the agenda, and its bearers
 * @param audience - the reader
 * @returns as `agendaUnder`, without the steps that the audience may not know
 * @example
 * ```ts
 * import { day, parseDossier } from 'terug-naar-werk'
 * import { agendaForUnder, rulebook } from 'terug-naar-werk/rulebook'
 * const parsed = parseDossier({ scheme: 'employee', employmentContract: true, incapacity: { start: '2023-01-16' } })
 * const [options, agenda] = [{ asOf: day('2023-04-03') }, { until: day('2023-05-31') }]
 * parsed._tag === 'Right' && agendaForUnder(rulebook, parsed.right, options, agenda, 'employer') // => []
 * ```
 * @category Planning
 */
export const agendaForUnder = (
  rules: Rulebook,
  dossier: Dossier,
  options: EvaluateOptions,
  agenda: AgendaOptions,
  audience: Audience,
): readonly Agenda[] => agendaSeen(rules, dossier, options, agenda, seenBy(rules, audience))

const seenBy =
  (rules: Rulebook, audience: Audience): View =>
  (evaluation) =>
    redactUnder(rules, evaluation, audience)
