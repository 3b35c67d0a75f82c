import { type DayNumber, dayOf, numberOf } from '../calendar/day-number.js'
import { END_OF_RANGE } from '../calendar/month-table.js'
import { hasContractOn } from '../dossier/contracts.js'
import type { Dossier } from '../dossier/dossier.js'
import type { Timeline } from '../dossier/timeline.js'
import { frozen } from '../law/frozen.js'
import { scope } from '../law/scheme.js'
import { type Rulebook, rulebook } from '../rules/rulebook.js'
import { caseOnDay } from './case-on-day.js'
import { consequencesOf } from './consequences.js'
import type { DossierStatus, Evaluation, Obligation } from './evaluation.js'
import { exclusionsOf } from './exclusions.js'
import { findingsOf } from './findings.js'
import { judgementsOf } from './judgements.js'
import { needsOf } from './needs.js'
import { type FoundObligation, obligationsOf } from './obligations.js'
import { chosenBy, type EvaluateOptions } from './options.js'
import { lawOnDay } from './plan/law-of-case.js'
import { planOf } from './plan/plan.js'
import { presumptionOf } from './presumption.js'
import { statusOf } from './status.js'

/**
 * Turns a dossier into what must be done by whom and by when, as seen on a day.
 *
 * A fold over the rulebook: each rule is applied to what triggered it, within the window that it
 * states, under the law that holds for the start of the incapacity and the day. An exclusion or
 * a lapse is a result, never an error; where the sources differ, the other days stand beside.
 *
 * @param dossier - a dossier from `parseDossier`
 * @param options - options of this type, as `parseOptions` gives them from unknown input; `asOf` is required: the
 * package never reads a clock
 * @returns plain JSON, equal for equal input; never throws for a dossier and options as the borders give them
 * @see every norm of docs/traceability.md
 * @example
 * ```ts
 * import { evaluate, isDay, parseDossier } from 'terug-naar-werk'
 * const asOf = '2023-04-26'
 * const parsed = parseDossier({
 *   scheme: 'employee',
 *   employmentContract: true,
 *   incapacity: { start: '2023-01-31' },
 *   events: [{ type: 'questionnaireSent', on: '2023-04-11', route: 'A' }],
 * })
 * const overdue =
 *   parsed._tag === 'Right' && isDay(asOf)
 *     ? evaluate(parsed.right, { asOf }).obligations.filter(({ state }) => state === 'overdue')
 *     : []
 * overdue.map(({ key, window }) => [key, window.until]) // => [['questionnaire.return', '2023-04-25']]
 * ```
 * @category Evaluation
 */
export const evaluate = (dossier: Dossier, options: EvaluateOptions): Evaluation =>
  evaluateUnder(rulebook, dossier, options)

/** The same by any rulebook, such as one with a draft of a law in it. @internal */
export const evaluateUnder = (rules: Rulebook, told: Dossier, options: EvaluateOptions): Evaluation => {
  const { asOf, requireCoverage } = options
  const plan = planOf(rules)
  const of = caseOnDay(plan, told, options)
  const { timeline } = of
  const { dossier } = timeline
  const lawToday = lawOnDay(plan.laws, of.law, numberOf(asOf), {
    start: dossier.incapacity.start,
    scheme: dossier.scheme,
  })
  const { coverage } = lawToday
  const refusal = coverage === 'before' || (requireCoverage && coverage !== requireCoverage)
  const status = refusal ? 'notCovered' : outside(timeline, options)
  if (status !== null) return headed(timeline, options, lawToday, { status, ...NOTHING })

  const found = obligationsOf(plan, of)
  const consequences = consequencesOf(plan.consequences, of)
  return headed(timeline, options, lawToday, {
    status: statusOf(plan.status, of),
    obligations: inOrder(found.all),
    exclusions: exclusionsOf(plan, of),
    presumption: presumptionOf(plan.presumptions, of),
    consequences,
    findings: findingsOf(plan.findings, found, of, options.channels),
    needs: needsOf(plan.needs, timeline, found.byRule),
    judgements: judgementsOf(plan.judgements, timeline, found.byRule, consequences),
  })
}

type Body = Omit<Evaluation, 'id' | 'asOf' | 'case' | 'chosen' | 'law'>

/** The answer with what it is about. Written out field by field: copying objects costs more than finding the rest. */
const headed = (
  timeline: Timeline,
  options: EvaluateOptions,
  law: Evaluation['law'],
  { status, obligations, exclusions, presumption, consequences, findings, needs, judgements }: Body,
): Evaluation => {
  const { asOf } = options
  const of = caseOf(timeline)
  const chosen = chosenBy(options)
  const { id } = timeline.dossier
  if (id === undefined || chosen !== undefined) {
    const body = { law, status, obligations, exclusions, presumption, consequences, findings, needs, judgements }
    return { ...(id !== undefined && { id }), asOf, case: of, ...(chosen !== undefined && { chosen }), ...body }
  }
  return {
    id,
    asOf,
    case: of,
    law,
    status,
    obligations,
    exclusions,
    presumption,
    consequences,
    findings,
    needs,
    judgements,
  }
}

const caseOf = ({ dossier, contracts, ended, asOf }: Timeline): Evaluation['case'] => {
  const { scheme, incapacity } = dossier
  const employmentContract = contracts.length === 1 ? dossier.employmentContract : hasContractOn(contracts, asOf)
  const last = incapacity.endedOn ?? (ended === undefined ? undefined : dayOf(ended.on))
  return last === undefined
    ? { scheme, employmentContract, incapacityStart: incapacity.start }
    : { scheme, employmentContract, incapacityStart: incapacity.start, incapacityEndedOn: last }
}

/** What is said of a case in which nothing can be asked: every such answer shares these lists. */
const NOTHING = /* @__PURE__ */ frozen({
  obligations: [],
  exclusions: [],
  presumption: null,
  consequences: [],
  findings: [],
  needs: [],
  judgements: [],
} as const)

/** Why nothing can be asked in this case at all, if that is so. */
const outside = ({ dossier, incapacity }: Timeline, { asOf }: EvaluateOptions): DossierStatus | null => {
  if (asOf < scope[dossier.scheme].from) return 'outOfScope'
  if (!incapacity.isRecognised) return 'notRecognised'
  return dossier.incapacity.start > asOf ? 'notStarted' : null
}

/** By last day, none last, then by first day, then by key. */
const inOrder = (all: readonly FoundObligation[]): readonly Obligation[] =>
  [...all].sort(byLastDay).map(({ obligation }) => obligation)

const byLastDay = (
  { obligation: one, instance: of }: FoundObligation,
  { obligation: other, instance }: FoundObligation,
): number =>
  (of.until === null ? END_OF_RANGE : shown(of.until)) -
    (instance.until === null ? END_OF_RANGE : shown(instance.until)) ||
  shown(of.from) - shown(instance.from) ||
  compare(one.key, other.key)

/** The day as it is written: past the end of the calendar, its last. */
const shown = (day: DayNumber): DayNumber => Math.min(day, END_OF_RANGE - 1)

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
