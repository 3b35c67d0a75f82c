import type { Day } from '../calendar/day.js'
import { dayOf, numberOf } from '../calendar/day-number.js'
import type { Moment } from '../dossier/moment.js'
import type { CaseOfLaw } from '../law/in-force.js'
import { codexPresumption, type PresumptionEnd, type PresumptionRule, zivPresumption } from './presumption.js'
import { endOfPresumption } from './presumption-end.js'
import { type RuleWindow, versionFor, windowOf } from './rule-window.js'

/**
 * The days on which a legal presumption depends: its start, and the events that end it, as far as they happened.
 * @category Presumption
 */
export type PresumptionCase =
  | { readonly kind: 'codex'; readonly signedOn: Day; readonly workResumedOn?: Day | undefined }
  | {
      readonly kind: 'ziv'
      readonly plannedOn: Day
      readonly paidWorkStartedOn?: Day | undefined
      readonly workResumedOn?: Day | undefined
      /** The start of a retraining programme that the High Commission approved. */
      readonly retrainingStartedOn?: Day | undefined
      readonly zivEndedOn?: Day | undefined
    }

/**
 * A presumption as a window: `until` is its last day, `maxUntil` the last day of its maximum.
 * @category Presumption
 */
export interface PresumptionPeriod extends RuleWindow {
  readonly until: Day
  readonly maxUntil: Day
  readonly endedBy: PresumptionEnd
}

/**
 * The legal presumption of incapacity lasts at most six months counted from the plan. Resumption (CODEX), or
 * paid work, retraining or the end of the trajectory (ZIV) ends it earlier.
 *
 * It is never extended and never suspended. None starts on or after 1 January 2026 (see `inForce`). Where work
 * or retraining starts on the day of the plan, `until` is the day before: no day is covered.
 *
 * nl: wettelijk vermoeden van arbeidsongeschiktheid · fr: présomption légale d'incapacité de
 * travail · de: gesetzliche Vermutung der Arbeitsunfähigkeit
 *
 * @param presumption - its kind and days; an end before the start is ignored
 * @param of - the case whose law applies; the version of the circular where absent
 * @see norms LP-1 to LP-5 and LT-5, circular V.I. 2022/383 section VI
 * @example
 * ```ts
 * import { isDay, presumptionPeriod } from 'terug-naar-werk'
 * const [plannedOn, paidWorkStartedOn] = ['2023-03-20', '2023-06-01']
 * const period =
 *   isDay(plannedOn) && isDay(paidWorkStartedOn)
 *     ? presumptionPeriod({ kind: 'ziv', plannedOn, paidWorkStartedOn })
 *     : undefined
 * period?.until // => '2023-05-31'
 * period?.endedBy // => 'paidWork'
 * period?.maxUntil // => '2023-09-19'
 * ```
 * @category Presumption
 */
export const presumptionPeriod = (presumption: PresumptionCase, of?: CaseOfLaw): PresumptionPeriod => {
  const rule = presumption.kind === 'codex' ? codexPresumption : zivPresumption
  const start = presumption.kind === 'codex' ? presumption.signedOn : presumption.plannedOn
  const anchors = { trigger: numberOf(start) }
  const { readings = [], ...window } = windowOf(rule, anchors, of)
  const { endedBy } = of === undefined ? rule : versionFor<PresumptionRule>(rule, anchors, of).version
  const days = endDays(presumption)
  const endWithin = (maximum: Day | null) =>
    endOfPresumption(endedBy, numberOf(maximum ?? start), ({ moment, onlyBy }) => {
      const day = onlyBy === undefined ? days[moment] : undefined
      return day === undefined || day < start ? undefined : numberOf(day)
    })
  const end = endWithin(window.until)
  const others = readings
    .map(({ reading, window: other }) => ({ reading, on: endWithin(other.until).on }))
    .filter(({ on }) => on !== end.on)
    .map(({ reading, on }) => ({ reading, window: { from: start, until: dayOf(on) } }))
  return {
    ...window,
    until: dayOf(end.on),
    maxUntil: window.until ?? start,
    endedBy: end.by,
    ...(others.length > 0 && { readings: others }),
  }
}

const endDays = (presumption: PresumptionCase): { readonly [moment in Moment]?: Day | undefined } =>
  presumption.kind === 'codex'
    ? { workResumed: presumption.workResumedOn }
    : {
        paidWorkStarted: presumption.paidWorkStartedOn,
        workResumed: presumption.workResumedOn,
        approvedRetrainingStarted: presumption.retrainingStartedOn,
        zivEnded: presumption.zivEndedOn,
      }
