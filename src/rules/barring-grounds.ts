import { numberOf } from '../calendar/day-number.js'
import { frozen } from '../law/frozen.js'
import { type CaseOfLaw, lawInForceFrom } from '../law/in-force.js'
import { codex2022 } from '../law/laws.js'
import type { NormId } from '../law/norms.js'
import type { Ground } from './ground.js'
import type { GroundNorms } from './obligation-rule.js'
import { versionFor, type WindowRule } from './rule-window.js'

/**
 * The grounds that apply in a case. A ground that is left out does not apply.
 * @category Rules
 */
export type GroundFacts = { readonly [ground in Ground]?: boolean | undefined }

/**
 * A ground that bars a step, and the norms that say so.
 * @category Rules
 */
export interface BarringGround {
  /** The ground on which the step is barred. */
  readonly ground: Ground
  /** The norms by which this ground bars the step. */
  readonly norms: readonly NormId[]
}

/** The fields of a record from which its grounds are read. */
interface BarredRule extends WindowRule {
  readonly barredBy?: GroundNorms
}

const named = new WeakMap<BarredRule, readonly BarringGround[]>()

/** The grounds that a record names. The list is made once, and the results share it. */
const groundsIn = (rule: BarredRule): readonly BarringGround[] => {
  const before = named.get(rule)
  if (before !== undefined) return before
  const found = Object.entries(rule.barredBy ?? {}).map(
    // SAFETY: the keys of such a table are the grounds, by its type.
    ([ground, norms]) => frozen({ ground: ground as Ground, norms }),
  )
  named.set(rule, found)
  return found
}

/**
 * The grounds of a record that apply: by the version that governs the case, or by that of the circular where no
 * case is given.
 * @internal
 */
export const groundsThatApply = (
  rule: BarredRule,
  facts: GroundFacts,
  of: CaseOfLaw | undefined,
): readonly BarringGround[] => {
  const found: BarringGround[] = []
  for (const barring of groundsIn(of === undefined ? rule : versionFromStart(rule, of)))
    if (applies(facts, barring.ground) === true && concernsCase(barring.ground, of)) found.push(barring)
  return found
}

/** A CODEX trajectory is one with an employer: it bars nothing for the self-employed (LT-1). */
const concernsCase = (ground: Ground, of: CaseOfLaw | undefined): boolean =>
  ground !== 'codexRequested' || of === undefined || lawInForceFrom(codex2022, of) !== undefined

/** The version of a record that governs a case, taken as if the start of the incapacity triggered it. */
const versionFromStart = (rule: BarredRule, of: CaseOfLaw): BarredRule => {
  const start = numberOf(of.start)
  return versionFor(rule, { incapacityStart: start, trigger: start }, of).version
}

/** A `switch`, because looking up a field by name, often an absent one, is slower than the rest of the function. */
const applies = (facts: GroundFacts, ground: Ground): boolean | undefined => {
  switch (ground) {
    case 'medicalGround':
      return facts.medicalGround
    case 'codexRequested':
      return facts.codexRequested
    case 'permittedWork':
      return facts.permittedWork
    case 'ownTrajectory':
      return facts.ownTrajectory
    case 'certifiedEnd':
      return facts.certifiedEnd
    case 'codexDuringZiv':
      return facts.codexDuringZiv
    case 'gravityNoted':
      return facts.gravityNoted
    case 'hospitalStay':
      return facts.hospitalStay
    case 'presumedIncapable':
      return facts.presumedIncapable
    case 'pensionAge':
      return facts.pensionAge
  }
}
