import { numberOf } from '../calendar/day-number.js'
import { isSameWindow, type Window, windowInDays } from '../calendar/window.js'
import { consolidated, type Enacted, governing } from '../law/amendment.js'
import { type CaseOfLaw, lawInForceFrom } from '../law/in-force.js'
import type { Law } from '../law/law.js'
import type { NormId } from '../law/norms.js'
import { type Anchors, DEFAULT_INTERPRETATION, daysOfTerm, type Term } from '../law/term.js'
import { type DayConcerned, dayConcerned } from './day-concerned.js'
import { type InForceDays, inForceAnywhere, inForceFor } from './in-force-days.js'
import { boundariesOf, type OtherInterpretation, otherInterpretations } from './interpretations.js'

/**
 * A window with its norms, the days on which these are in force, and the windows of other readings.
 * @category Rules
 */
export interface RuleWindow extends Window {
  /** The norms that state the window. */
  readonly norms: readonly NormId[]
  /** The first and the last day on which these norms give this window. The function answers for every day. */
  readonly inForce: InForceDays
  /** Only where another reading gives another day. */
  readonly readings?: readonly { readonly reading: string; readonly window: Window }[]
}

/** The fields of a version from which a window is computed. */
interface StatedWindow {
  readonly norms: readonly NormId[]
  readonly window: Term
}

/** The fields of a record from which the window of a case is computed. @internal */
export interface WindowRule extends StatedWindow, Enacted<object> {
  readonly lawOf?: DayConcerned
}

type OtherWindow = NonNullable<RuleWindow['readings']>[number]

/** The part of the answer that is the same for every day. */
interface Prepared {
  readonly inForce: InForceDays
  readonly others: readonly OtherInterpretation[]
}

const prepared = new WeakMap<WindowRule, Prepared>()

const preparedFor = (rule: WindowRule): Prepared => {
  const before = prepared.get(rule)
  // Stryker disable next-line ConditionalExpression: what was prepared before is the same, and only quicker
  if (before !== undefined) return before
  // Results share the norms. A caller who imports one rule alone does not load the rulebook, which freezes them.
  Object.freeze(rule.norms)
  const found = {
    inForce: Object.freeze(inForceAnywhere(rule)),
    others: otherInterpretations(boundariesOf(rule.window), DEFAULT_INTERPRETATION),
  }
  prepared.set(rule, found)
  return found
}

/**
 * The window of a rule in the default reading, with the windows of the other readings: by the version that
 * governs the case, or by that of the circular where no case is given.
 * @internal
 */
export const windowOf = (rule: WindowRule, anchors: Anchors, of?: CaseOfLaw): RuleWindow => {
  if (of !== undefined) return windowInCase(rule, anchors, of)
  const { inForce, others } = preparedFor(rule)
  return windowBy(rule, anchors, inForce, others)
}

const windowInCase = (rule: WindowRule, anchors: Anchors, of: CaseOfLaw): RuleWindow => {
  const { version, by } = versionFor(rule, anchors, of)
  return windowOfVersion(version, inForceFor(rule, version, by, of), anchors)
}

/** The window of one version of a record. @internal */
export const windowOfVersion = (version: StatedWindow, inForce: InForceDays, anchors: Anchors): RuleWindow =>
  windowBy(version, anchors, inForce, otherInterpretations(boundariesOf(version.window), DEFAULT_INTERPRETATION))

/** A record with some of its amendments, and the last text among them. @internal */
export interface AmendedRule<Rule> {
  readonly version: Rule
  readonly by: { readonly law: Law } | undefined
}

/** The version that governs a case; the original version where the rule is not law for it. @internal */
export const versionFor = <Rule extends WindowRule>(rule: Rule, anchors: Anchors, of: CaseOfLaw): AmendedRule<Rule> => {
  const original: AmendedRule<Rule> = { version: rule, by: undefined }
  return (
    governing(original, rule.law, rule.amendedBy ?? [], {
      inForceFrom: (law) => numberOfFirstDay(law, of),
      dayConcerned: ({ version }) => dayConcerned(version, anchors, DEFAULT_INTERPRETATION),
      dayOfEnd: ({ version }) => Math.max(dayConcerned(version, anchors, DEFAULT_INTERPRETATION), anchors.trigger ?? 0),
      amended: ({ version }, by) => ({ version: consolidated(version, by), by }),
    }) ?? original
  )
}

/** The number of the first day on which a text applies to a case; Infinity where it never does. @internal */
export const numberOfFirstDay = (law: Law, of: CaseOfLaw): number => {
  const from = lawInForceFrom(law, of)
  return from === undefined ? Number.POSITIVE_INFINITY : numberOf(from)
}

const windowBy = (
  { norms, window }: StatedWindow,
  anchors: Anchors,
  inForce: InForceDays,
  others: readonly OtherInterpretation[],
): RuleWindow => {
  const days = daysOfTerm(window, anchors, DEFAULT_INTERPRETATION)
  // Readings are added to one object, because spreading another object into it takes ten times as long.
  const { from, until } = windowInDays(days)
  const found: RuleWindow & { readings?: OtherWindow[] } = { from, until, norms, inForce }
  for (const { reading, interpretation } of others) {
    const otherDays = daysOfTerm(window, anchors, interpretation)
    if (isSameWindow(otherDays, days)) continue
    found.readings ??= []
    found.readings.push({ reading, window: windowInDays(otherDays) })
  }
  return found
}
