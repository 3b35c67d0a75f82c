import type { Day } from '../calendar/day.js'
import type { Window } from '../calendar/window.js'
import type { Cause } from '../dossier/cause.js'
import type { Moment } from '../dossier/moment.js'
import type { Coverage } from '../law/coverage.js'
import type { Bearer } from '../law/norm.js'
import type { NormId } from '../law/norms.js'
import type { Notice } from '../law/notice.js'
import type { Scheme } from '../law/scheme.js'
import type { OtherAnchor } from '../law/term.js'
import type { ConsequenceKind, ConsequencePercentage } from '../rules/absences.js'
import type { ExclusionModality } from '../rules/exclusion-rule.js'
import type { FindingCode, FindingSeverity } from '../rules/findings.js'
import type { Ground } from '../rules/ground.js'
import type { JudgementQuestion } from '../rules/judgements.js'
import type { ObligationModality } from '../rules/obligation-rule.js'
import type { ObligationState } from '../rules/obligation-state.js'
import type { RecordId, RuleId } from '../rules/obligations.js'
import type { PresumptionEnd, PresumptionKind } from '../rules/presumption.js'
import type { ChosenReadings } from './options.js'

/**
 * What another reading of the sources gives for an obligation.
 * @category Evaluation
 */
export interface ObligationReading {
  /** The question and the answer, such as `RD-6:sameDate`. */
  readonly reading: string
  readonly window: Window
  /** Present where this reading gives another state. */
  readonly state?: ObligationState
  /** Present where this reading gives another day on which it was done. */
  readonly fulfilledOn?: Day
}

/**
 * What must, or may, be done in a case: by whom, from when until when, and where it stands.
 *
 * nl: verplichting · fr: obligation · de: Verpflichtung
 *
 * @category Evaluation
 */
export interface Obligation {
  /** Stable within the dossier: the rule, with `#n` for the n-th of a repeated one. */
  readonly key: string
  readonly rule: RuleId
  /** The record that states it, such as `contact.first/atOnce`: with its trigger, what to store of an obligation. */
  readonly variant: RecordId
  readonly bearer: Bearer
  /** Who else may do it (LT-3). */
  readonly alsoBy?: readonly 'teamMember'[]
  readonly modality: ObligationModality
  /** `statement`: its days rest on official statements, not on a text of law (LT-4). */
  readonly basis?: 'statement'
  /** Both days included; `until: null` where the text states no term. */
  readonly window: Window
  /** What started it; `moment` where the rule asks more of an event than its type. */
  readonly trigger: { readonly type: Cause; readonly on: Day; readonly moment?: Moment }
  /** The days beside the trigger and the start of the incapacity from which its window is counted. */
  readonly countedFrom?: { readonly [anchor in OtherAnchor]?: Day }
  readonly state: ObligationState
  readonly fulfilledOn?: Day
  /** The keys of the exclusions that bar it, or barred it on its last day. */
  readonly barredBy?: readonly string[]
  /** The event after which it can no longer be asked, or `incapacityEnded`. */
  readonly lapsedBy?: { readonly type: Cause; readonly on: Day }
  readonly norms: readonly NormId[]
  /** The ids of the texts of law that changed the record as it governs here; absent where none did. */
  readonly amendedBy?: readonly string[]
  /** Only where another reading gives another day. */
  readonly readings?: readonly ObligationReading[]
}

/**
 * A ground that bars steps of this case, from when until when, and which steps.
 *
 * nl: uitsluiting · fr: exclusion · de: Ausschluss
 *
 * @category Evaluation
 */
export interface Exclusion {
  readonly key: string
  readonly ground: Ground
  readonly modality: ExclusionModality
  readonly from: Day
  /** The last day on which it stands; null while it has no known end. */
  readonly until: Day | null
  readonly bars: readonly RuleId[]
  readonly norms: readonly NormId[]
}

/**
 * The legal presumption of incapacity that runs, or ran last.
 *
 * nl: wettelijk vermoeden · fr: présomption légale · de: gesetzliche Vermutung
 *
 * @category Presumption
 */
export interface Presumption {
  readonly kind: PresumptionKind
  readonly from: Day
  /** The earliest end known on the day of the evaluation. */
  readonly until: Day
  readonly maxUntil: Day
  /** What ended it, or has fixed its end; null while only the maximum is known and still to come. */
  readonly endedBy: PresumptionEnd | null
  readonly norms: readonly NormId[]
  /** Only where another reading gives another last day. */
  readonly readings?: readonly { readonly reading: string; readonly window: Window }[]
}

/**
 * What an unjustified absence of the insured leads to for the benefit (SA, LT-6).
 *
 * nl: gevolg · fr: conséquence · de: Folge
 *
 * @category Evaluation
 */
export interface Consequence {
  readonly kind: ConsequenceKind
  readonly percentage: ConsequencePercentage
  /** Which absence at that place it follows, from 1. */
  readonly absence: number
  /** The day on which that examination or contact was planned. */
  readonly plannedOn: Day
  /** null where the law that was read does not say. */
  readonly from: Day | null
  readonly until: Day | null
  readonly norms: readonly NormId[]
  readonly notice?: string
}

/**
 * Something that was done otherwise than the texts say, and how sure that is.
 *
 * nl: vaststelling · fr: constat · de: Feststellung
 *
 * @category Evaluation
 */
export interface Finding {
  readonly code: FindingCode
  readonly severity: FindingSeverity
  readonly on: Day
  /** The key of the obligation that it concerns. */
  readonly obligation?: string
  /** The keys of the exclusions that stood. */
  readonly exclusions?: readonly string[]
  readonly norms: readonly NormId[]
}

/**
 * A fact that is missing to say more, and what waits for it.
 *
 * nl: ontbrekend gegeven · fr: donnée manquante · de: fehlende Angabe
 *
 * @category Evaluation
 */
export interface Need {
  /** Where the fact would stand in the dossier. */
  readonly fact: string
  readonly since: Day
  /** The rules that cannot be answered, or only by assumption. */
  readonly waits: readonly RuleId[]
  readonly norms: readonly NormId[]
}

/**
 * A decision that a person must take now: no program may.
 *
 * nl: beoordeling door een persoon · fr: appréciation par une personne · de: Beurteilung durch eine Person
 *
 * @category Evaluation
 */
export interface Judgement {
  readonly question: JudgementQuestion
  readonly by: Bearer
  readonly options: readonly string[]
  readonly since: Day
  /** The key of the obligation that waits for it. */
  readonly obligation?: string
  readonly norms: readonly NormId[]
}

/** @internal */
export const dossierStatuses = [
  'notCovered',
  'outOfScope',
  'notRecognised',
  'notStarted',
  'incapacityEnded',
  'certificateRunOut',
  'permittedWork',
  'awaitingQuestionnaire',
  'questionnaireWithheld',
  'questionnaireSent',
  'awaitingEstimate',
  'category1',
  'category2',
  'category3',
  'awaitingReferral',
  'contactRequested',
  'awaitingFirstContact',
  'firstContactHeld',
  'withOccupationalPhysician',
  'noTrajectory',
  'awaitingPermission',
  'permissionGranted',
  'permissionRefused',
  'zivRunning',
  'zivSuspended',
  'zivEnded',
  'codexRunning',
  'codexEnded',
  'notDisclosed',
] as const

/**
 * Where a case stands, in the words of a case worker; `notDisclosed` only where `redact` has
 * withheld it.
 * @category Evaluation
 * @useDeclaredType
 */
export type DossierStatus = (typeof dossierStatuses)[number]

/**
 * The facts of a dossier that every explanation of its evaluation rests on.
 * @category Evaluation
 */
export interface EvaluatedCase {
  readonly scheme: Scheme
  readonly employmentContract: boolean
  readonly incapacityStart: Day
  /** The last day of the incapacity, where the dossier states it. */
  readonly incapacityEndedOn?: Day
}

/**
 * The options by which an evaluation departs from the default, as far as its days depend on them: neither `channels` nor
 * `requireCoverage`, which only a receipt tells.
 * @category Evaluation
 */
export interface ChosenOptions {
  readonly knownOn?: Day
  readonly readings?: { readonly [id in keyof ChosenReadings]: Exclude<ChosenReadings[id], undefined> }
  readonly rollOver?: 'nextWorkingDay'
}

/** A result while it is made. @internal */
export type Mutable<Type> = { -readonly [field in keyof Type]: Type[field] }

/**
 * The answer to a dossier on a day: plain JSON, equal for equal input.
 *
 * nl: beoordeling · fr: évaluation · de: Beurteilung
 *
 * @category Evaluation
 */
export interface Evaluation {
  readonly id?: string
  readonly asOf: Day
  /** What of the dossier an explanation rests on. */
  readonly case: EvaluatedCase
  /** Which of these options depart from the default; absent where none does. */
  readonly chosen?: ChosenOptions
  readonly law: { readonly version: string; readonly coverage: Coverage; readonly notices: readonly Notice[] }
  readonly status: DossierStatus
  /** By last day (none last), then by first day, then by key. */
  readonly obligations: readonly Obligation[]
  readonly exclusions: readonly Exclusion[]
  readonly presumption: Presumption | null
  readonly consequences: readonly Consequence[]
  /** In order of day. */
  readonly findings: readonly Finding[]
  readonly needs: readonly Need[]
  readonly judgements: readonly Judgement[]
}
