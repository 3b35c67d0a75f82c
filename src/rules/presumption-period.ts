import type { Day } from '../calendar/day.js'
import { dayOf, numberOf } from '../calendar/day-number.js'
import type { Moment } from '../dossier/moment.js'
import type { CaseOfLaw } from '../law/in-force.js'
import type { Law } from '../law/law.js'
import { DEFAULT_INTERPRETATION, daysOfTerm } from '../law/term.js'
import { inForceFor } from './in-force-days.js'
import {
  codexPresumption,
  fundPresumption,
  type PresumptionEnd,
  type PresumptionEnding,
  type PresumptionRule,
  zivPresumption,
} from './presumption.js'
import { endOfPresumption } from './presumption-end.js'
import { numberOfFirstDay, type RuleWindow, versionFor, windowOf, windowOfVersion } from './rule-window.js'

/**
 * The days on which a legal presumption depends: its start, and the events that end it, as far as they happened.
 * @category Presumption
 */
export type PresumptionCase =
  | { readonly kind: 'codex'; readonly signedOn: Day; readonly workResumedOn?: Day | undefined }
  | {
      readonly kind: 'ziv'
      readonly plannedOn: Day
      /** The day on which the declaration of engagement was signed. It is the start since 2024 (LT-15). */
      readonly declaredOn?: Day | undefined
      readonly paidWorkStartedOn?: Day | undefined
      readonly workResumedOn?: Day | undefined
      /** The start of a retraining programme that the High Commission approved. */
      readonly retrainingStartedOn?: Day | undefined
      readonly zivEndedOn?: Day | undefined
      /** The start of the period of a voucher of the Return-to-Work fund. */
      readonly fundVoucherStartedOn?: Day | undefined
    }
  | {
      readonly kind: 'fund'
      /** The start of the period of the voucher. */
      readonly startedOn: Day
      readonly servicesEndedOn?: Day | undefined
    }

/**
 * A presumption as a window: `until` is its last day, `maxUntil` the last day of its maximum.
 * @category Presumption
 */
export interface PresumptionPeriod extends RuleWindow {
  /** Its last day. */
  readonly until: Day
  /** The last day that it can have. */
  readonly maxUntil: Day
  /** What ends it. */
  readonly endedBy: PresumptionEnd
}

/**
 * The legal presumption of incapacity lasts at most six months counted from its start. Resumption (CODEX), paid work,
 * retraining, a voucher or the end of the trajectory (ZIV), or the end of the services (fund) ends it earlier.
 *
 * It is never extended and never suspended. None starts on or after 1 January 2026 (see `inForce`). Where work
 * or retraining starts on its first day, `until` is the day before: no day is covered.
 *
 * A ZIV presumption starts on the day of the plan. With a case and a declaration of 2024 or later it starts on the day of
 * the declaration. Where the declaration is older and the plan is not, reading RD-11 tells the other days.
 *
 * nl: wettelijk vermoeden van arbeidsongeschiktheid · fr: présomption légale d'incapacité de
 * travail · de: gesetzliche Vermutung der Arbeitsunfähigkeit
 *
 * @param presumption - its kind and days; an end before the start is ignored
 * @param of - the case whose law applies; the version of the circular where absent
 * @see norms LP-1 to LP-5, LT-5 and LT-15, circular V.I. 2022/383 section VI
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
 * @example
 * ```ts
 * import { isDay, presumptionPeriod } from 'terug-naar-werk'
 * const [start, declaredOn, plannedOn] = ['2024-01-15', '2024-06-03', '2024-06-24']
 * const period =
 *   isDay(start) && isDay(declaredOn) && isDay(plannedOn)
 *     ? presumptionPeriod({ kind: 'ziv', plannedOn, declaredOn }, { start, scheme: 'employee' })
 *     : undefined
 * period?.from // => '2024-06-03'
 * period?.until // => '2024-12-02'
 * period?.norms // => ['LP-1', 'LP-4', 'LP-5', 'LT-15']
 * ```
 * @category Presumption
 */
export const presumptionPeriod = (presumption: PresumptionCase, of?: CaseOfLaw): PresumptionPeriod => {
  const { window, version, start } = governed(presumption, of)
  const { readings = [], ...own } = window
  const days = endDays(presumption)
  const endAt = (first: Day, maximum: Day | null) =>
    endOfPresumption<PresumptionEnding>(version.endedBy, numberOf(maximum ?? first), ({ moment, since }) => {
      const day = isLaw(since, days[moment], of) ? days[moment] : undefined
      return day === undefined || day < first ? undefined : numberOf(day)
    })
  const end = endAt(start, own.until)
  const others = readings
    .map(({ reading, window: other }) => ({ reading, on: endAt(start, other.until).on }))
    .filter(({ on }) => on !== end.on)
    .map(({ reading, on }) => ({ reading, window: { from: start, until: dayOf(on) } }))
  const declared = fromDeclaration(presumption, version, of)
  if (declared !== undefined) {
    const { reading, from, maximum } = declared
    others.push({ reading, window: { from, until: dayOf(endAt(from, maximum).on) } })
  }
  return {
    ...own,
    until: dayOf(end.on),
    maxUntil: own.until ?? start,
    endedBy: end.by,
    ...(others.length > 0 && { readings: others }),
  }
}

interface Governed {
  readonly window: RuleWindow
  readonly version: PresumptionRule
  readonly start: Day
}

const rules = { codex: codexPresumption, ziv: zivPresumption, fund: fundPresumption } as const

/** The version that governs a presumption, with its first day. Without a declaration it is that of the plan. */
const governed = (presumption: PresumptionCase, of: CaseOfLaw | undefined): Governed => {
  const rule: PresumptionRule = rules[presumption.kind]
  const first = firstDay(presumption)
  // Stryker disable next-line ConditionalExpression: the other kinds have none; the compiler asks
  const declaredOn = presumption.kind === 'ziv' ? presumption.declaredOn : undefined
  const original = { version: rule, by: undefined }
  if (of === undefined) return { window: windowOf(rule, { trigger: numberOf(first) }), version: rule, start: first }
  const anchors = { trigger: numberOf(first), declaration: numberOf(declaredOn ?? first) }
  const found = versionFor<PresumptionRule>(rule, anchors, of)
  // Stryker disable next-line ConditionalExpression: no text has changed one without its trigger
  const { version, by } = declaredOn === undefined && found.version.trigger !== rule.trigger ? original : found
  const start = version.trigger === rule.trigger ? first : (declaredOn ?? first)
  const inForce = inForceFor(rule, version, by, of)
  return { window: windowOfVersion(version, inForce, { trigger: numberOf(start) }), version, start }
}

const firstDay = (presumption: PresumptionCase): Day => {
  if (presumption.kind === 'codex') return presumption.signedOn
  return presumption.kind === 'ziv' ? presumption.plannedOn : presumption.startedOn
}

/** Tells whether an ending counts on a day: always, or from the first day of its text on. */
const isLaw = (since: Law | undefined, day: Day | undefined, of: CaseOfLaw | undefined): boolean =>
  since === undefined || (of !== undefined && day !== undefined && numberOf(day) >= numberOfFirstDay(since, of))

/** The days that it has where it starts with an older declaration (RD-11). */
const fromDeclaration = (presumption: PresumptionCase, version: PresumptionRule, of: CaseOfLaw | undefined) => {
  const { startsOtherwise, trigger } = version
  // Stryker disable next-line ConditionalExpression,LogicalOperator: only that of ZIV has one; the compiler asks
  if (startsOtherwise === undefined || presumption.kind !== 'ziv') return undefined
  const { declaredOn: from, plannedOn } = presumption
  const isPlan = trigger === 'planDrawnUp' && isLaw(startsOtherwise.since, plannedOn, of)
  if (from === undefined || !isPlan) return undefined
  const { by } = startsOtherwise
  const { until } = daysOfTerm(version.window, { trigger: numberOf(from) }, DEFAULT_INTERPRETATION)
  // Stryker disable next-line ConditionalExpression: a presumption has a last day; the compiler asks
  return { reading: `${by.question}:${by.answer}`, from, maximum: until === null ? null : dayOf(until) }
}

/** Permitted work is not among them: it ends a presumption by a reading alone (RD-14). */
const endDays = (presumption: PresumptionCase): { readonly [moment in Moment]?: Day | undefined } => {
  // Stryker disable next-line ConditionalExpression,StringLiteral: it has none of the other days; the compiler asks
  if (presumption.kind === 'codex') return { workResumed: presumption.workResumedOn }
  if (presumption.kind === 'fund') return { fundServicesEnded: presumption.servicesEndedOn }
  return {
    paidWorkStarted: presumption.paidWorkStartedOn,
    workResumed: presumption.workResumedOn,
    approvedRetrainingStarted: presumption.retrainingStartedOn,
    zivEnded: presumption.zivEndedOn,
    fundVoucherStarted: presumption.fundVoucherStartedOn,
  }
}
