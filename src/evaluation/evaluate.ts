import { type DayNumber, numberOf } from '../calendar/day-number.js'
import { END_OF_RANGE } from '../calendar/month-table.js'
import type { Dossier } from '../dossier/dossier.js'
import { timelineOf } from '../dossier/timeline.js'
import { caseLaw } from '../law/era.js'
import { frozen } from '../law/frozen.js'
import { scope } from '../law/scheme.js'
import { type Rulebook, rulebook } from '../rules/rulebook.js'
import { consequencesOf } from './consequences.js'
import type { DossierStatus, Evaluation, Obligation } from './evaluation.js'
import { exclusionsOf } from './exclusions.js'
import { findingsOf } from './findings.js'
import { judgementsOf } from './judgements.js'
import { lawOfDay } from './law-of-rule.js'
import { needsOf } from './needs.js'
import { type Judged, obligationsOf } from './obligations.js'
import { chosenBy, countingOf, type EvaluateOptions } from './options.js'
import { planOf } from './plan.js'
import { presumptionOf } from './presumption.js'
import { standingsOf } from './standing.js'
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
  evaluateBy(rulebook, dossier, options)

/** The same by any rulebook: what the page on adding a rule shows, and its test uses. @internal */
export const evaluateBy = (rules: Rulebook, dossier: Dossier, options: EvaluateOptions): Evaluation => {
  const { asOf, knownOn, requireCoverage } = options
  const of = caseLaw(dossier.incapacity.start, dossier.scheme)
  const law = lawOfDay(numberOf(asOf), of)
  const { coverage } = law
  const refusal = coverage === 'before' || (requireCoverage && coverage !== requireCoverage)
  const status = refusal ? 'notCovered' : outside(dossier, options)
  if (status !== null) return headed(dossier, options, law, { status, ...NOTHING })

  const plan = planOf(rules)
  const counting = countingOf(options)
  const timeline = timelineOf(dossier, of, asOf, knownOn)
  const standings = standingsOf(plan.exclusions, timeline)
  const judged = obligationsOf(plan, timeline, standings, counting)
  const consequences = consequencesOf(plan.consequences, timeline)
  return headed(dossier, options, law, {
    status: statusOf(timeline, standings),
    obligations: inOrder(judged.all),
    exclusions: exclusionsOf(plan, standings),
    presumption: presumptionOf(plan.presumptions, timeline, counting),
    consequences,
    findings: findingsOf(plan.findings, timeline, judged, standings, options.channels),
    needs: needsOf(plan.needs, timeline, judged.byGroup),
    judgements: judgementsOf(plan.judgements, timeline, judged.byGroup, consequences),
  })
}

type Body = Omit<Evaluation, 'id' | 'asOf' | 'case' | 'chosen' | 'law'>

/** The answer with what it is about. Written out field by field: copying objects costs more than finding the rest. */
const headed = (
  dossier: Dossier,
  options: EvaluateOptions,
  law: Evaluation['law'],
  { status, obligations, exclusions, presumption, consequences, findings, needs, judgements }: Body,
): Evaluation => {
  const { asOf } = options
  const of = caseOf(dossier)
  const chosen = chosenBy(options)
  const { id } = dossier
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

const caseOf = ({ scheme, employmentContract, incapacity: { start, endedOn } }: Dossier): Evaluation['case'] =>
  endedOn === undefined
    ? { scheme, employmentContract, incapacityStart: start }
    : { scheme, employmentContract, incapacityStart: start, incapacityEndedOn: endedOn }

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
const outside = ({ scheme, incapacity }: Dossier, { asOf }: EvaluateOptions): DossierStatus | null => {
  if (asOf < scope[scheme].from) return 'outOfScope'
  if (incapacity.recognised === false) return 'notRecognised'
  return incapacity.start > asOf ? 'notStarted' : null
}

/** By last day, none last, then by first day, then by key. */
const inOrder = (all: readonly Judged[]): readonly Obligation[] =>
  [...all].sort(byLastDay).map(({ obligation }) => obligation)

const byLastDay = ({ obligation: one, instance: of }: Judged, { obligation: other, instance }: Judged): number =>
  (of.until === null ? END_OF_RANGE : shown(of.until)) -
    (instance.until === null ? END_OF_RANGE : shown(instance.until)) ||
  shown(of.from) - shown(instance.from) ||
  compare(one.key, other.key)

/** The day as it is written: past the end of the calendar, its last. */
const shown = (day: DayNumber): DayNumber => Math.min(day, END_OF_RANGE - 1)

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
