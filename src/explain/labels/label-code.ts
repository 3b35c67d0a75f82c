import type { IssueCode } from '../../calendar/issue.js'
import type { Cause } from '../../dossier/cause.js'
import type { AbsencePlace } from '../../dossier/event-values.js'
import type { AgendaReason } from '../../evaluation/planning/agenda.js'
import type { ConsequenceCause } from '../../evaluation/result/consequence.js'
import type { Channel } from '../../law/channel-matrix.js'
import type { Audience } from '../../law/confidentiality.js'
import type { Coverage } from '../../law/coverage.js'
import type { Bearer } from '../../law/norm.js'
import type { NoticeId } from '../../law/notice.js'
import type { Scheme } from '../../law/scheme.js'
import type { ConsequenceKind } from '../../rules/consequences.js'
import type { ExclusionModality } from '../../rules/exclusion-rule.js'
import type { FindingCode, FindingSeverity } from '../../rules/findings.js'
import type { Ground } from '../../rules/ground.js'
import type { JudgementOption, JudgementQuestion } from '../../rules/judgements.js'
import type { NeedFact } from '../../rules/needs.js'
import type { ObligationBasis, ObligationModality } from '../../rules/obligation-rule.js'
import type { ObligationState } from '../../rules/obligation-state.js'
import type { RuleId } from '../../rules/obligations.js'
import type { PresumptionEnd, PresumptionKind } from '../../rules/presumption.js'
import type { DossierStatus } from '../../rules/status/dossier-status.js'

/** The part of the key of a consequence before its number. */
type ConsequenceKey = `absence.${AbsencePlace}` | 'registration'

/** The key of a presumption without its number. */
type PresumptionKey = 'presumption' | `presumption.${PresumptionKind}`

/** The codes that have a label of their own. The others have the words of the explanations. */
type OwnCode =
  | RuleId
  | DossierStatus
  | Ground
  | JudgementQuestion
  | JudgementOption
  | NoticeId
  | IssueCode
  | Channel
  | AbsencePlace
  | ConsequenceKind
  | ConsequenceCause
  | ConsequenceKey
  | PresumptionKey
  | Scheme
  | Coverage
  | FindingSeverity
  | ObligationModality
  | ExclusionModality
  | ObligationBasis
  | PresumptionEnd
  | Exclude<AgendaReason, ObligationState>
  | Exclude<Audience, Bearer>

/**
 * The codes and ids that have a label: states, statuses, rules, bearers, audiences, grounds, findings, missing facts, decisions and
 * their options, notices, consequences, presumptions, issues, event types and other causes, places, channels, schemes, the
 * coverage of the law, how serious a finding is, what kind of step or exclusion it is, and why an agenda lists a step.
 *
 * @category Explanation
 */
export type LabelCode = OwnCode | ObligationState | Bearer | 'teamMember' | FindingCode | NeedFact | Cause

/** The labels of one language that are written for this purpose. @internal */
export interface OwnLabels {
  /** A name of an explanation without the article with which it begins; a label has none. */
  readonly withoutArticle: (name: string) => string
  readonly teamMember: string
  readonly labels: { readonly [code in OwnCode]: string }
}
