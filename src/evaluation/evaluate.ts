import { type DayNumber, dayOf, numberOf } from '../calendar/day-number.js'
import { END_OF_RANGE } from '../calendar/month-table.js'
import { hasContractOn } from '../dossier/contracts.js'
import type { Dossier } from '../dossier/dossier.js'
import { byText, sorted } from '../dossier/in-order.js'
import type { Timeline } from '../dossier/timeline.js'
import { frozen } from '../law/frozen.js'
import { type DatedNotice, noticesOn } from '../law/notice.js'
import { scope } from '../law/scheme.js'
import { type Rulebook, rulebook } from '../rules/rulebook.js'
import type { DossierStatus } from '../rules/status/dossier-status.js'
import { caseOnDay } from './case-on-day.js'
import { exclusionsOf } from './exclusions.js'
import { findingsOf } from './findings.js'
import { judgementsOf } from './judgements.js'
import { confirmedOnly } from './left-out.js'
import { needsOf } from './needs.js'
import { type FoundObligation, obligationsOf } from './obligations.js'
import { chosenBy, type EvaluateOptions } from './options.js'
import { otherwiseOf } from './otherwise.js'
import { lawOnDay } from './plan/law-of-case.js'
import { planOf } from './plan/plan.js'
import { foundPresumptions, lastPresumption } from './presumption.js'
import type { Evaluation } from './result/evaluation.js'
import type { Obligation } from './result/obligation.js'
import { statusOf } from './status.js'

/**
 * Returns every obligation of a dossier on a day: its bearer, its window, its state and its norms. Also
 * returns the status, exclusions, presumption, consequences, findings, missing facts and decisions.
 *
 * Each rule is applied to each of its triggers, in the version that governs it. An exclusion or a lapse is
 * a result, not an error. Where the sources differ, the obligation lists what the other readings give.
 *
 * @param dossier - a dossier from `parseDossier`
 * @param options - how to evaluate it; `parseOptions` makes them from unknown input. `asOf` is required, because
 * the package never reads a clock
 * @returns plain JSON, equal for equal input; never throws for a dossier from `parseDossier` and options from
 * `parseOptions`
 * @see docs/traceability.md, which lists every norm
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

/**
 * The same as `evaluate` under a given rulebook, such as one that `amend` gives.
 *
 * Where the rulebook holds invented texts, `law.reforms` of the result names each of them, and `amendedBy` of an
 * obligation says which of them changed it.
 *
 * @param rules - the rulebook
 * @param told - a dossier from `parseDossier`
 * @param options - how to evaluate it
 * @returns plain JSON, equal for equal input; never throws for a rulebook of this package or from `amend`
 * @example
 * ```ts
 * import { day, evaluate, parseDossier } from 'terug-naar-werk'
 * import { evaluateUnder, rulebook } from 'terug-naar-werk/rulebook'
 * const parsed = parseDossier({ scheme: 'employee', employmentContract: true, incapacity: { start: '2023-01-16' } })
 * const [options, dossier] = [{ asOf: day('2023-03-01') }, parsed._tag === 'Right' ? parsed.right : undefined]
 * const [law, under] = dossier ? [evaluate(dossier, options), evaluateUnder(rulebook, dossier, options)] : []
 * JSON.stringify(law) === JSON.stringify(under) // => true
 * ```
 * @category Evaluation
 */
export const evaluateUnder = (rules: Rulebook, told: Dossier, options: EvaluateOptions): Evaluation => {
  const { asOf, requireCoverage } = options
  const all = planOf(rules)
  const of = caseOnDay(all, told, options)
  const { timeline, plan } = of
  const { dossier } = timeline
  const lawToday = lawOnDay(plan.laws, of.law, numberOf(asOf), {
    start: dossier.incapacity.start,
    scheme: dossier.scheme,
  })
  const { coverage } = lawToday
  const refusal =
    coverage === 'before' ||
    (requireCoverage !== undefined && noticesOn(asOf, dossier.incapacity.start, dossier.scheme).some(concernsAll))
  const status = refusal ? 'notCovered' : outside(timeline, options)
  if (status !== null) {
    // What bars a step stands whether the incapacity is recognised or not (docs/decisions/0012).
    const exclusions = status === 'notRecognised' ? exclusionsOf(plan, of) : NOTHING.exclusions
    return headed(timeline, options, lawToday, { status, ...NOTHING, exclusions })
  }

  const everything = obligationsOf(plan, of)
  const everPresumed = foundPresumptions(of)
  const { found, presumed, leftOut } =
    requireCoverage === undefined
      ? { found: everything, presumed: everPresumed, leftOut: [] }
      : confirmedOnly(everything, everPresumed)
  const consequences = of.consequences.map(({ consequence }) => consequence)
  const presumptions = presumed.map(({ presumption }) => presumption)
  const otherwise = otherwiseOf(plan, of, everPresumed, consequences)
  const knownThen = (on: DayNumber) =>
    caseOnDay(all, told, { ...options, knownOn: dayOf(Math.min(on, numberOf(options.knownOn ?? asOf))) }).exclusions
  const standing = statusOf(plan.status, of, everything.byRule)
  // Stryker disable next-line ConditionalExpression: it saves working out the status twice, which would be the same
  const isWhole = leftOut.length === 0
  // Where the case stands at a step that is left out, no other status is true.
  const stands = isWhole || statusOf(plan.status, of, found.byRule) === standing ? standing : 'notCovered'
  return headed(
    timeline,
    options,
    lawToday,
    {
      status: stands,
      obligations: inOrder(found.all),
      exclusions: exclusionsOf(plan, of),
      presumption: lastPresumption(presumptions),
      presumptions,
      consequences,
      findings: findingsOf(plan.findings, found, of, knownThen, options.channels),
      needs: needsOf(plan.needs, of, found.byRule),
      judgements: judgementsOf(plan, of, found, stands),
    },
    { otherwise, leftOut: isWhole ? undefined : leftOut },
  )
}

const concernsAll = ({ mayChangeAll }: DatedNotice): boolean => mayChangeAll === true

type Body = Omit<Evaluation, 'id' | 'asOf' | 'case' | 'chosen' | 'law' | 'otherwise' | 'leftOut'>

/** What most evaluations do not have. */
interface Beside {
  readonly otherwise?: Evaluation['otherwise'] | undefined
  readonly leftOut?: Evaluation['leftOut'] | undefined
}

/**
 * The evaluation with the fields that describe the case. The fields are written one by one, because copying objects
 * takes longer than the rest.
 */
const headed = (
  timeline: Timeline,
  options: EvaluateOptions,
  law: Evaluation['law'],
  body: Body,
  { otherwise, leftOut }: Beside = {},
): Evaluation => {
  const { asOf } = options
  const of = caseOf(timeline)
  const chosen = chosenBy(options)
  const { id } = timeline.dossier
  const { status, obligations, exclusions, presumption, presumptions, consequences, findings, needs, judgements } = body
  const more = chosen ?? otherwise ?? leftOut
  // Stryker disable next-line ConditionalExpression: copying gives the same, but takes longer
  if (id === undefined || more !== undefined)
    return {
      ...(id !== undefined && { id }),
      asOf,
      case: of,
      ...(chosen !== undefined && { chosen }),
      law,
      ...body,
      ...(otherwise !== undefined && { otherwise }),
      ...(leftOut !== undefined && { leftOut }),
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
    presumptions,
    consequences,
    findings,
    needs,
    judgements,
  }
}

const caseOf = ({ dossier, contracts, ended, incapacity, asOf }: Timeline): Evaluation['case'] => {
  const {
    scheme,
    incapacity: { start },
  } = dossier
  const employmentContract = hasContractOn(contracts, asOf)
  const last = lastDayTold(ended) ?? incapacity.endsOn
  return last === undefined
    ? { scheme, employmentContract, incapacityStart: start }
    : { scheme, employmentContract, incapacityStart: start, incapacityEndedOn: dayOf(last) }
}

/** The lists of an evaluation in which no step is required. All such evaluations share them. */
const NOTHING = frozen({
  obligations: [],
  exclusions: [],
  presumption: null,
  presumptions: [],
  consequences: [],
  findings: [],
  needs: [],
  judgements: [],
} as const)

/** The last day of an incapacity that has ended, where somebody has told or decided it. */
const lastDayTold = (ended: Timeline['ended']): DayNumber | undefined =>
  ended?.type === 'incapacityEnded' || ended?.type === 'recognitionDecided' ? ended.on : undefined

/** The status of a case in which no step is required; null for any other case. */
const outside = ({ dossier, incapacity }: Timeline, { asOf }: EvaluateOptions): DossierStatus | null => {
  if (asOf < scope[dossier.scheme].from) return 'outOfScope'
  if (dossier.incapacity.start > asOf) return 'notStarted'
  return incapacity.isRecognised ? null : 'notRecognised'
}

/** By last day, those without one last; then by first day, then by key. */
const inOrder = (all: readonly FoundObligation[]): readonly Obligation[] =>
  sorted(all, byLastDay).map(({ obligation }) => obligation)

const byLastDay = (
  { obligation: one, instance: of }: FoundObligation,
  { obligation: other, instance }: FoundObligation,
): number =>
  (of.until === null ? END_OF_RANGE : shown(of.until)) -
    (instance.until === null ? END_OF_RANGE : shown(instance.until)) ||
  shown(of.from) - shown(instance.from) ||
  byText(one.key, other.key)

/** The day as it is shown: a day past the end of the calendar becomes its last day. */
const shown = (day: DayNumber): DayNumber => Math.min(day, END_OF_RANGE - 1)
