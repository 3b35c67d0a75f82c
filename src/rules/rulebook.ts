import { frozen } from '../law/frozen.js'
import {
  absenceAtCoordinator2026,
  absenceAtDoctor2026,
  type ConsequenceRule,
  secondAbsence,
  thirdAbsence,
} from './absences.js'
import type { ExclusionRule } from './exclusion-rule.js'
import { type MomentFinding, momentFindings, type StateFinding, stateFindings } from './findings.js'
import { type JudgementRule, judgements } from './judgements.js'
import { type NeedRule, needs } from './needs.js'
import type { ObligationRule } from './obligation-rule.js'
import { obligations, type RecordId, type RuleId } from './obligations.js'
import { codexPresumption, type PresumptionRule, zivPresumption } from './presumption.js'
import { certifiedEnd, codexRequested, medicalGround, ownTrajectory, permittedWork } from './route-a/exclusions.js'
import { codexDuringZiv } from './ziv/suspension.js'

/**
 * All rules of the package as data: obligations, exclusions, presumptions, consequences, findings, missing
 * facts and decisions of persons.
 *
 * The evaluation applies these records and names none of them.
 *
 * @category Law
 */
export interface Rulebook {
  readonly obligations: readonly (ObligationRule & { readonly rule: RuleId; readonly id: RecordId })[]
  readonly exclusions: readonly ExclusionRule[]
  readonly presumptions: readonly PresumptionRule[]
  readonly consequences: readonly ConsequenceRule[]
  readonly findings: readonly (MomentFinding | StateFinding)[]
  readonly needs: readonly NeedRule[]
  readonly judgements: readonly JudgementRule[]
}

/**
 * The rules of the package, in the order of the circular.
 *
 * @example
 * ```ts
 * import { rulebook } from 'terug-naar-werk'
 * const rule = rulebook.obligations.find(({ rule }) => rule === 'exam.category3')
 * rule?.norms // => ['A5-3']
 * rule?.bearer // => 'advisingDoctor'
 * ```
 * @category Law
 */
export const rulebook: Rulebook = /* @__PURE__ */ frozen({
  obligations,
  exclusions: [certifiedEnd, medicalGround, codexRequested, permittedWork, ownTrajectory, codexDuringZiv],
  presumptions: [codexPresumption, zivPresumption],
  consequences: [secondAbsence, thirdAbsence, absenceAtDoctor2026, absenceAtCoordinator2026],
  findings: [...momentFindings, ...stateFindings],
  needs,
  judgements,
})
