import type { Day } from '../calendar/day.js'
import type { AbsencePlace } from '../dossier/event-values.js'
import type { ConsequenceCause } from '../evaluation/result/consequence.js'
import type { ConsequenceEnd } from '../explain/part-facts.js'
import type { Bearer } from '../law/norm.js'
import type { NormId } from '../law/norms.js'
import type { NoticeId } from '../law/notice.js'
import type { ConsequenceKind, ConsequencePercentage } from '../rules/consequences.js'
import type { LetterKind } from '../rules/obligations.js'
import type { LetterContact, LetterExplanation, LetterSubject } from './letter-content.js'

const letterFields = [
  'explanation',
  'newDate',
  'newPlace',
  'coordinatorName',
  'coordinatorTelephone',
  'coordinatorEmail',
  'advisingDoctorTelephone',
  'insurerTelephone',
] as const

/**
 * What a letter needs and no dossier holds: the sender fills it in.
 *
 * - `explanation`: the explanation of the advising doctor, in words of his or her own
 * - `newDate`: the new day and hour
 * - `newPlace`: where the insured person is expected, or how the contact takes place
 * - `coordinatorName`: the name of the coordinator
 * - `coordinatorTelephone`: the telephone number of the coordinator
 * - `coordinatorEmail`: the e-mail address of the coordinator
 * - `advisingDoctorTelephone`: the telephone number of the advising doctor or the team
 * - `insurerTelephone`: the telephone number of the insurer
 *
 * @category Letters
 * @useDeclaredType
 */
export type LetterField = (typeof letterFields)[number]

/**
 * How much of the benefit is withheld, as a letter states it.
 * @category Letters
 */
export interface LetterRate {
  /** Whether a part of the benefit is withheld (`reduction`) or all of it (`suppression`). */
  readonly consequence: ConsequenceKind
  /** The percentage of the daily benefit that is withheld. */
  readonly percentage: ConsequencePercentage
}

/**
 * One thing that a letter states, with its days.
 *
 * | kind | states |
 * |---|---|
 * | `explanation` | what was decided, and on which day; the doctor adds why |
 * | `coordinator` | how to reach the coordinator, and that the insured person may call |
 * | `absence` | what was missed, and on which day it was planned |
 * | `newDate` | that there is a new date, and between which days it must lie |
 * | `warning` | what the absence with that number leads to, and when that ends; `earlier`: the rate where the new date lies before a change of the law |
 * | `furtherWarning` | how long the consequence of a later absence lasts; the law of its own day fixes the rate |
 * | `notProven` | that neither a registration nor a proof was known at the end of a day |
 * | `registration` | the last day to register |
 * | `proof` | the last day on which the proof arrives in time |
 * | `registrationWarning` | what follows without registration, and from which day |
 * | `decision` | what is withheld of the benefit, for which periods and why; the last day is null while it runs |
 * | `contact` | whom to call |
 *
 * @category Letters
 */
export type LetterStatement =
  | { readonly kind: 'explanation'; readonly of: LetterExplanation; readonly day: Day }
  | { readonly kind: 'coordinator' }
  | { readonly kind: 'absence'; readonly at: AbsencePlace; readonly plannedOn: Day }
  | { readonly kind: 'newDate'; readonly at: AbsencePlace; readonly from: Day; readonly until: Day | null }
  | ({
      readonly kind: 'warning'
      readonly at: AbsencePlace
      readonly absence: number
      readonly end: ConsequenceEnd
      /** Present where another rate holds for a new date up to and including a day, because the law changes after it. */
      readonly earlier?: LetterRate & { readonly until: Day }
    } & LetterRate)
  | {
      readonly kind: 'furtherWarning'
      readonly at: AbsencePlace
      readonly absence: number
      readonly end: ConsequenceEnd
    }
  | { readonly kind: 'notProven'; readonly until: Day }
  | { readonly kind: 'registration'; readonly lastDay: Day }
  | { readonly kind: 'proof'; readonly lastDay: Day }
  | ({ readonly kind: 'registrationWarning'; readonly from: Day } & LetterRate)
  | ({
      readonly kind: 'decision'
      readonly cause: ConsequenceCause
      readonly at?: AbsencePlace
      readonly plannedOn?: Day
      readonly periods: readonly { readonly from: Day; readonly until: Day | null }[]
      readonly end: ConsequenceEnd
    } & LetterRate)
  | { readonly kind: 'contact'; readonly about: LetterSubject; readonly with: LetterContact }

/**
 * A letter to the insured person as data: what it must state, and what its sender must fill in.
 *
 * nl: brief · fr: lettre · de: Schreiben
 *
 * @category Letters
 */
export interface Letter {
  /** Which letter it is. */
  readonly kind: LetterKind
  /** The key of the obligation that is this letter. */
  readonly key: string
  /** Who sends it. */
  readonly from: Bearer
  /** Every letter is for the insured person. */
  readonly to: 'insured'
  /** Whether the text asks for a registered letter. */
  readonly registered: boolean
  /** The day on which it was sent; while it was not, the day of the evaluation. */
  readonly day: Day
  /** What it must state. */
  readonly states: readonly LetterStatement[]
  /** What stands in none of the facts, in the order in which the letter needs it. */
  readonly toFillIn: readonly LetterField[]
  /** The norms that require it. */
  readonly norms: readonly NormId[]
  /** The notices on a text that was not read and may change it; absent where none does. */
  readonly notices?: readonly NoticeId[]
}
