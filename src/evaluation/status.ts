import type { DayNumber } from '../calendar/day-number.js'
import { entriesOf, type Happened, type MomentPlace } from '../dossier/moment-place.js'
import { endsAmong, pairedPeriods } from '../dossier/paired-periods.js'
import type { Entry } from '../dossier/timeline.js'
import type { ObligationState } from '../rules/obligation-state.js'
import type { DossierStatus } from '../rules/status/dossier-status.js'
import { statusesOfGround } from '../rules/status/running-statuses.js'
import type { CaseOnDay } from './case-on-day.js'
import type { FoundObligation } from './obligations.js'
import { inForceFrom } from './plan/law-of-case.js'
import { type ByRule, ofRule, type RulePlace } from './plan/places.js'
import type { PlannedRunning, PlannedStatus, PlannedSteps } from './plan/planned-status.js'
import { barsBehind } from './state.js'

/**
 * The status of a case. It never contradicts the obligations: a status that says that a step is awaited stands only while
 * such a step is pending. Where it is not, another step that is pending gives the status, then what bars a step.
 * @internal
 */
export const statusOf = (
  planned: PlannedStatus,
  of: CaseOnDay,
  obligations: ByRule<FoundObligation>,
): DossierStatus => {
  const { ended, happened, start } = of.timeline
  if (ended?.type === 'certificateRunOut' || ended?.type === 'workResumed') return ended.type
  if (ended !== undefined) return 'incapacityEnded'
  for (const running of planned.running) if (runs(running, of)) return running.status
  let latest: Entry = start
  let status: DossierStatus = 'awaitingQuestionnaire'
  for (const { moment, status: next } of planned.after) {
    const entry = entriesOf(happened, moment)?.at(-1)
    if (entry === undefined || entry.place < latest.place) continue
    latest = entry
    status = next
  }
  const awaited = planned.awaited[status]
  if (awaited !== undefined && !isPending(awaited, obligations)) return insteadOf(planned, of, obligations)
  return planned.givingWay.has(status) ? (nextStep(planned, obligations)?.status ?? status) : status
}

/** Tells whether something runs on the day of the evaluation, by its own days. */
const runs = (running: PlannedRunning, of: CaseOnDay): boolean =>
  daysOfRunning(running, of).some(({ until }) => until === null || of.timeline.asOf <= until)

/** The last days of what has begun: of an exclusion by the law of the day, or of what one moment began and another ends. @internal */
export const daysOfRunning = (
  running: PlannedRunning,
  { timeline: { happened, asOf }, exclusions, law }: CaseOnDay,
): readonly { readonly until: DayNumber | null }[] => {
  if (running.grounds !== undefined) {
    // Stryker disable next-line ArrayDeclaration: what is no period has no last day
    const found: { readonly until: DayNumber | null }[] = []
    for (const ground of running.grounds) for (const period of exclusions.listed[ground] ?? NOTHING) found.push(period)
    return found
  }
  const starts = entriesOf(happened, running.from)
  // Stryker disable next-line ArrayDeclaration: what is no period has no last day
  if (starts === undefined || asOf < inForceFrom(law, running.law)) return []
  return pairedPeriods(starts, endsAmong([running.until], happened)).map(([, until]) => ({ until }))
}

// Stryker disable next-line ArrayDeclaration: what is no period has no last day
const NOTHING: readonly never[] = []

const PENDING: ReadonlySet<ObligationState> = new Set(['upcoming', 'open', 'overdue'])

const isPending = (rules: readonly RulePlace[], obligations: ByRule<FoundObligation>): boolean =>
  rules.some((rule) => ofRule(obligations, rule)?.some(({ obligation }) => PENDING.has(obligation.state)))

/** The first step of the course that is pending. */
const nextStep = ({ steps }: PlannedStatus, obligations: ByRule<FoundObligation>): PlannedSteps | undefined =>
  steps.find(({ rules, afterBars }) => !afterBars && isPending(rules, obligations))

/** What stands where the step that the latest moment leads to is not pending. */
const insteadOf = (planned: PlannedStatus, of: CaseOnDay, obligations: ByRule<FoundObligation>): DossierStatus =>
  nextStep(planned, obligations)?.status ??
  barOf(planned, of, obligations) ??
  planned.steps.find(({ rules }) => isPending(rules, obligations))?.status ??
  'nothingAwaited'

/** The status of what bars a step, in the order of the course; undefined where no status names a bar. */
const barOf = (
  { steps, after }: PlannedStatus,
  { timeline: { asOf, happened }, exclusions }: CaseOnDay,
  obligations: ByRule<FoundObligation>,
): DossierStatus | undefined => {
  const statuses = steps
    .flatMap(({ rules }) => rules.flatMap((rule) => ofRule(obligations, rule) ?? []))
    .filter(({ obligation }) => obligation.state === 'barred')
    .flatMap(({ instance }) => barsBehind('barred', instance, asOf, exclusions))
    .map(({ ground }) => statusesOfGround[ground])
    .find(({ length }) => length > 0)
  if (statuses === undefined) return undefined
  const latest = (status: DossierStatus): number =>
    Math.max(-1, ...after.flatMap((one) => (one.status === status ? [lastPlace(happened, one.moment)] : [])))
  // Stryker disable next-line EqualityOperator: no event gives two statuses of one ground
  return statuses.reduce((one, other) => (latest(other) > latest(one) ? other : one))
}

/** The place of the last entry of a moment in the timeline; -1 where it did not come. */
const lastPlace = (happened: Happened, moment: MomentPlace): number =>
  // Stryker disable next-line OptionalChaining: no list of entries is empty; the compiler asks
  entriesOf(happened, moment)?.at(-1)?.place ?? -1
