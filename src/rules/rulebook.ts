import { frozen } from '../law/frozen.js'
import { type AbsenceCascade, absenceCascades } from './absences.js'
import { type ConsequenceRule, consequences } from './consequences.js'
import type { ExclusionRule } from './exclusion-rule.js'
import { type MomentFinding, momentFindings } from './findings.js'
import { type JudgementRule, judgements } from './judgements.js'
import { type NeedRule, needs } from './needs.js'
import type { ObligationRule } from './obligation-rule.js'
import { obligations, type RecordId, type RuleId } from './obligations.js'
import { codexPresumption, fundPresumption, type PresumptionRule, zivPresumption } from './presumption.js'
import {
  certifiedEnd,
  codexRequested,
  gravityNoted,
  hospitalStay,
  medicalGround,
  ownTrajectory,
  pensionAge,
  permittedWork,
  presumedIncapable,
} from './route-a/exclusions.js'
import { type StateFinding, stateFindings } from './state-findings.js'
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
  /** The steps that norms require or allow. */
  readonly obligations: readonly (ObligationRule & { readonly rule: RuleId; readonly id: RecordId })[]
  /** The grounds that bar or suspend steps. */
  readonly exclusions: readonly ExclusionRule[]
  /** The legal presumptions of incapacity. */
  readonly presumptions: readonly PresumptionRule[]
  /** How absences are counted at each place. */
  readonly absences: readonly AbsenceCascade[]
  /** What absences, and a registration that was not made, do to the benefit. */
  readonly consequences: readonly ConsequenceRule[]
  /** What was done in another way than the norms say. */
  readonly findings: readonly (MomentFinding | StateFinding)[]
  /** The facts that may be missing. */
  readonly needs: readonly NeedRule[]
  /** What a person decides. */
  readonly judgements: readonly JudgementRule[]
}

/**
 * The rules of the package, in the order of the circular.
 *
 * @example
 * ```ts
 * import { rulebook } from 'terug-naar-werk/rulebook'
 * const rule = rulebook.obligations.find(({ rule }) => rule === 'exam.category3')
 * rule?.norms // => ['A5-3']
 * rule?.bearer // => 'advisingDoctor'
 * ```
 * @category Law
 */
export const rulebook: Rulebook = frozen({
  obligations,
  exclusions: [
    certifiedEnd,
    medicalGround,
    codexRequested,
    permittedWork,
    ownTrajectory,
    codexDuringZiv,
    gravityNoted,
    hospitalStay,
    presumedIncapable,
    pensionAge,
  ],
  presumptions: [codexPresumption, zivPresumption, fundPresumption],
  absences: absenceCascades,
  consequences,
  findings: [...momentFindings, ...stateFindings],
  needs,
  judgements,
})
