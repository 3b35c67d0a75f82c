import { type DayNumber, dayOf } from '../calendar/day-number.js'
import { firstFrom, firstSince, isBefore } from '../dossier/entries.js'
import { byText, sorted } from '../dossier/in-order.js'
import { entriesOf, type Happened } from '../dossier/moment-place.js'
import type { Entry, Timeline } from '../dossier/timeline.js'
import { type ChannelMatrix, channelMatrix } from '../law/channel-matrix.js'
import { channelVerdict } from '../rules/channels.js'
import type { StateFinding } from '../rules/state-findings.js'
import type { CaseOnDay } from './case-on-day.js'
import { type ExclusionPeriod, type ExclusionPeriods, NONE, periodsOn } from './exclusion-periods.js'
import type { Instance } from './instance.js'
import type { Lapse } from './lapse.js'
import type { FoundObligation, FoundObligations } from './obligations.js'
import { inForceFrom, type LawOfCase } from './plan/law-of-case.js'
import { type ByRule, ofRule } from './plan/places.js'
import { type FindingVersion, type PlannedFindings, withBasis } from './plan/planned-finding.js'
import { versionOn } from './plan/versions.js'
import type { Finding } from './result/finding.js'
import { noticesAbout, type UnreadText } from './unread-texts.js'

/** The findings of a case: steps done out of time, while barred, through a wrong channel, or incompletely. @internal */
export const findingsOf = (
  planned: PlannedFindings,
  { all, byRule }: FoundObligations,
  { timeline, exclusions, law, unread }: CaseOnDay,
  knownThen: (day: DayNumber) => ExclusionPeriods,
  channels: ChannelMatrix = channelMatrix,
): readonly Finding[] => {
  const { happened } = timeline
  const found: Finding[] = []
  for (const one of all) {
    addOutOfTime(found, one, planned)
    addPassedOver(found, one)
  }
  // Stryker disable next-line ConditionalExpression: without an exclusion nothing bars; it only saves looking at each step
  if (exclusions !== NONE) for (const one of all) addWhileBarred(found, one, exclusions, knownThen, unread)
  addFromStates(found, planned, timeline, byRule)
  addFromMoments(found, planned, timeline, law)
  addFromChannels(found, planned, happened, channels, law)
  return sorted(found, byDay)
}

const byDay = (one: Finding, other: Finding): number => byText(one.on, other.on)

const addOutOfTime = (
  found: Finding[],
  { obligation, instance }: FoundObligation,
  { ownLateness }: PlannedFindings,
): void => {
  const { from, until, fulfilledOn, trigger, startCorrected, occurrence } = instance
  if (fulfilledOn === undefined) return
  const { key, rule, state, norms, basis } = obligation
  const on = dayOf(fulfilledOn)
  if (startCorrected)
    found.push({ code: 'startCorrected', severity: 'doubtful', on, obligation: key, norms, ...withBasis(basis) })
  const late = state === 'fulfilledLate'
  if (!late && (fulfilledOn >= from || startCorrected)) return
  // A step that arises after its own last day cannot be done in time (docs/decisions/0003).
  if ((until ?? trigger.on) < trigger.on) return
  // A rule that has its own finding for lateness is not reported twice.
  if (ownLateness.has(rule)) return
  // The file may justify another frequency (Z3-1, Z3-2).
  const severity = occurrence !== undefined ? 'doubtful' : 'irregular'
  found.push({ code: late ? 'late' : 'early', severity, on, obligation: key, norms, ...withBasis(basis) })
}

/** What a team member did although it was the doctor's turn (LT-4). */
const addPassedOver = (found: Finding[], { obligation, instance: { passedOver } }: FoundObligation): void => {
  if (passedOver === undefined) return
  const { key, norms } = obligation
  found.push({ code: 'wrongPerson', severity: 'doubtful', on: dayOf(passedOver.on), obligation: key, norms })
}

const addWhileBarred = (
  found: Finding[],
  { obligation, instance }: FoundObligation,
  periods: ExclusionPeriods,
  knownThen: (day: DayNumber) => ExclusionPeriods,
  unread: readonly UnreadText[],
): void => {
  const { version, fulfilledOn, lawOn } = instance
  // Stryker disable next-line ConditionalExpression: no period holds a day that there is not; the compiler needs this
  if (fulfilledOn === undefined) return
  const forbidding = (of: ExclusionPeriods): readonly ExclusionPeriod[] =>
    periodsOn(of, version.barredBy, fulfilledOn, lawOn).filter(({ modality }) => modality === 'prohibition')
  const barring = forbidding(periods)
  if (barring.length === 0) return
  const { key, norms } = obligation
  const then = forbidding(knownThen(fulfilledOn)).map(({ ground }) => ground)
  // docs/decisions/0020: a bar that was not known on the day of the act, or that an unread text may change, is not certain.
  const isCertain = ({ ground, from }: ExclusionPeriod): boolean =>
    then.includes(ground) && noticesAbout(unread, 'grounds', ground, from) === undefined
  const severity = barring.some(isCertain) ? 'forbidden' : 'doubtful'
  const exclusions = barring.map((exclusion) => exclusion.key)
  found.push({ code: 'whileBarred', severity, on: dayOf(fulfilledOn), obligation: key, exclusions, norms })
}

const addFromStates = (
  found: Finding[],
  { ofStates }: PlannedFindings,
  { happened, ended }: Timeline,
  obligations: ByRule<FoundObligation>,
): void => {
  for (const { finding, rule, after } of ofStates) {
    for (const { obligation, instance } of ofRule(obligations, rule) ?? NOTHING) {
      const { code, severity, states, norms } = finding
      if (!states.includes(obligation.state)) continue
      const since =
        after === undefined
          ? lapseOnceDue(instance, finding.lapsedBy, ended)
          : firstSince(entriesOf(happened, after), instance.trigger)
      if (since !== undefined) found.push({ code, severity, on: dayOf(since.on), obligation: obligation.key, norms })
    }
  }
}

/**
 * The event that made a step lapse once it was due: after its last day, or from its first day on where it has no last
 * day. The end of the incapacity does not count. Where the finding names a type of event, only that type counts, on
 * any day.
 */
const lapseOnceDue = (
  { from, until, lapse }: Instance,
  lapsedBy: StateFinding['lapsedBy'],
  ended: Timeline['ended'],
): Lapse | undefined => {
  // Stryker disable next-line ConditionalExpression: where nothing made it lapse, nothing ended either; the compiler needs this
  if (lapse === undefined) return undefined
  if (lapse === ended) return undefined
  if (lapsedBy !== undefined) return lapse.type === lapsedBy ? lapse : undefined
  return lapse.on < (until === null ? from : until + 1) ? undefined : lapse
}

const NOTHING = [] as const

const addFromMoments = (
  found: Finding[],
  { ofMoments }: PlannedFindings,
  { happened }: Timeline,
  law: LawOfCase,
): void => {
  for (const planned of ofMoments) {
    for (const place of planned.moments) {
      for (const entry of entriesOf(happened, place) ?? NOTHING) {
        const { on } = entry
        const version = versionOn(planned, law, on)
        // Stryker disable next-line ConditionalExpression,OptionalChaining: so far each has one moment, and none is planned that is no law
        if (version?.moment !== place) continue
        if (isExcused(version, entry, happened, law)) continue
        const { code, severity, norms, basis } = version.finding
        found.push({ code, severity, on: dayOf(on), norms, ...withBasis(basis) })
      }
    }
  }
}

/** Tells whether a moment that excuses the finding came before it, since its text is law. */
const isExcused = ({ unless }: FindingVersion, entry: Entry, happened: Happened, law: LawOfCase): boolean => {
  if (unless === undefined) return false
  const first = firstFrom(entriesOf(happened, unless.moment), inForceFrom(law, unless.since))
  return first !== undefined && isBefore(first, entry)
}

const addFromChannels = (
  found: Finding[],
  { ofChannels, channels }: PlannedFindings,
  happened: Happened,
  matrix: ChannelMatrix,
  law: LawOfCase,
): void => {
  for (const { moment, contact } of ofChannels) {
    for (const { on, event } of entriesOf(happened, moment) ?? NOTHING) {
      // Stryker disable next-line ConditionalExpression,LogicalOperator: each is a contact, which has one; the compiler needs this
      if (event === null || !('channel' in event)) continue
      const verdict = channelVerdict(contact, event.channel, matrix)
      if (verdict === 'allowed') continue
      // On a day before the table was law for the case, no channel was wrong.
      const version = versionOn(channels, law, on)
      if (version === undefined) continue
      found.push({ code: 'channel', severity: verdict, on: dayOf(on), norms: matrix[contact].norms, ...version })
    }
  }
}
