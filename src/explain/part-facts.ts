import type { Day } from '../calendar/day.js'
import type { Window } from '../calendar/window.js'
import type { AbsencePlace } from '../dossier/event-values.js'
import type { ReadingId } from '../law/answers.js'
import type { LawId } from '../law/laws.js'
import type { NoticeId } from '../law/notice.js'
import type { ConsequenceKind, ConsequencePercentage } from '../rules/consequences.js'
import type { ExclusionModality } from '../rules/exclusion-rule.js'
import type { Ground } from '../rules/ground.js'
import type { RuleId } from '../rules/obligations.js'
import type { NamedCause } from './absence.js'
import type { Citation } from './citation.js'

/**
 * What ends a consequence: contact for a new date, the contact that is held, or the registration.
 *
 * - `newDateAsked`: the insured makes contact for a new date; it ends on that day
 * - `held`: the contact is held; it ends on the day before
 * - `registered`: the insured registers with the regional service; it ends on the day before
 *
 * @category Explanation
 */
export type ConsequenceEnd = 'newDateAsked' | 'held' | 'registered'

/**
 * One fact of the explanation of an exclusion or of a consequence, as data. `over`: it is past on the day of the evaluation.
 *
 * | kind | states |
 * |---|---|
 * | `exclusion`, `effect` | the ground, and the steps that it bars, allows to leave out or suspends |
 * | `consequence`, `missed`, `notRegistered` | what is withheld of the benefit, and why |
 * | `period` | from when until when |
 * | `endsWith`, `endless`, `consequenceEnd` | what ends it |
 * | `protection` | that there is none during maternity protection, and whether that interrupted it |
 * | `version` | since when the version of the law applies |
 * | `rateReading` | the rate that another reading of the sources gives, and the sources that hold it |
 * | `unread` | the notices on a text that was not read and may change it |
 *
 * @category Explanation
 */
export type PartFact =
  | { readonly kind: 'exclusion'; readonly ground: Ground; readonly modality: ExclusionModality }
  | { readonly kind: 'period'; readonly from: Day; readonly until: Day | null; readonly over: boolean }
  | {
      readonly kind: 'effect'
      readonly modality: ExclusionModality
      readonly rules: readonly RuleId[]
      readonly over: boolean
    }
  | { readonly kind: 'endsWith'; readonly causes: readonly NamedCause[]; readonly over: boolean }
  | { readonly kind: 'endless' }
  | {
      readonly kind: 'consequence'
      readonly consequence: ConsequenceKind
      readonly percentage: ConsequencePercentage
      readonly over: boolean
    }
  | { readonly kind: 'missed'; readonly at: AbsencePlace; readonly absence: number; readonly plannedOn: Day }
  | { readonly kind: 'notRegistered' }
  | { readonly kind: 'consequenceEnd'; readonly until: ConsequenceEnd; readonly at?: AbsencePlace }
  | { readonly kind: 'protection'; readonly interrupted: boolean }
  | { readonly kind: 'version'; readonly law: LawId; readonly since: Day }
  | {
      readonly kind: 'rateReading'
      readonly id: ReadingId
      readonly value: string
      readonly heldBy: readonly Citation[]
      readonly consequence: ConsequenceKind
      readonly percentage: ConsequencePercentage
      /** Present where that reading alone gives the consequence. */
      readonly window?: Window
    }
  | { readonly kind: 'unread'; readonly notices: readonly NoticeId[] }
