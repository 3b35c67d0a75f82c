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
 * A window with the norms behind it, when those are in force, and what other readings give.
 * @category Rules
 */
export interface RuleWindow extends Window {
  readonly norms: readonly NormId[]
  /** The days between which these norms give this window; the function itself answers for any day. */
  readonly inForce: InForceDays
  /** Only where another reading gives another day. */
  readonly readings?: readonly { readonly reading: string; readonly window: Window }[]
}

/** What a function of the rules needs of a record. @internal */
export interface StatedWindow {
  readonly norms: readonly NormId[]
  readonly window: Term
}

/** A record whose window a function gives. @internal */
export interface WindowRule extends StatedWindow, Enacted<object> {
  readonly lawOf?: DayConcerned
}

type OtherWindow = NonNullable<RuleWindow['readings']>[number]

/** What is the same for every day that a rule is asked about. */
interface Prepared {
  readonly inForce: InForceDays
  readonly others: readonly OtherInterpretation[]
}

const prepared = /* @__PURE__ */ new WeakMap<WindowRule, Prepared>()

const preparedFor = (rule: WindowRule): Prepared => {
  const before = prepared.get(rule)
  if (before !== undefined) return before
  // Results share them, and a caller who takes one rule alone has no rulebook that froze them.
  Object.freeze(rule.norms)
  const found = {
    inForce: Object.freeze(inForceAnywhere(rule)),
    others: otherInterpretations(boundariesOf(rule.window), DEFAULT_INTERPRETATION),
  }
  prepared.set(rule, found)
  return found
}

/**
 * A rule's window for given days, in the default reading, with the others beside it: by the version of the
 * circular, or by the version that governs a case.
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

/** The version that governs a case; that of the circular where the rule is no law for it. @internal */
export const versionFor = <Rule extends WindowRule>(rule: Rule, anchors: Anchors, of: CaseOfLaw): AmendedRule<Rule> => {
  const original: AmendedRule<Rule> = { version: rule, by: undefined }
  return (
    governing(original, rule.law, rule.amendedBy ?? [], {
      inForceFrom: (law) => numberOfFirstDay(law, of),
      dayConcerned: ({ version }) => dayConcerned(version, anchors, DEFAULT_INTERPRETATION),
      amended: ({ version }, by) => ({ version: consolidated(version, by), by }),
    }) ?? original
  )
}

/** The first day on which a text is law for a case; infinite where it never is. @internal */
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
  // Written out, and its readings added: taking over the parts of another object takes ten times as long.
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
