import type { Day } from '../calendar/day.js'
import type { Window } from '../calendar/window.js'
import type { Cause } from '../dossier/cause.js'
import type { AbsencePlace } from '../dossier/event.js'
import type { Moment } from '../dossier/moment.js'
import type { Coverage } from '../law/coverage.js'
import type { Reform } from '../law/law.js'
import type { Bearer } from '../law/norm.js'
import type { NormId } from '../law/norms.js'
import type { Notice, NoticeId } from '../law/notice.js'
import type { Scheme } from '../law/scheme.js'
import type { OtherAnchor } from '../law/term.js'
import type { ConsequenceKind, ConsequencePercentage } from '../rules/consequences.js'
import type { ExclusionModality } from '../rules/exclusion-rule.js'
import type { FindingCode, FindingSeverity } from '../rules/findings.js'
import type { Ground } from '../rules/ground.js'
import type { JudgementQuestion } from '../rules/judgements.js'
import type { ObligationBasis, ObligationModality } from '../rules/obligation-rule.js'
import type { ObligationState } from '../rules/obligation-state.js'
import type { RecordId, RuleId } from '../rules/obligations.js'
import type { PresumptionEnd, PresumptionKind } from '../rules/presumption.js'
import type { ChosenReadings } from './options.js'

/**
 * The window of an obligation in another reading of the sources, with its state and its day of fulfilment.
 * @category Evaluation
 */
export interface ObligationReading {
  /** The question and the answer, such as `RD-6:sameDate`. */
  readonly reading: string
  readonly window: Window
  /** Present where this reading gives another state. */
  readonly state?: ObligationState
  /** Present where this reading gives another day of fulfilment. */
  readonly fulfilledOn?: Day
}

/**
 * A step that must or may be done in a case: its bearer, its window and its state.
 *
 * nl: verplichting · fr: obligation · de: Verpflichtung
 *
 * @category Evaluation
 */
export interface Obligation {
  /** The id of the rule, with `#n` for the n-th obligation of the rule. Corrected events may renumber it. */
  readonly key: string
  readonly rule: RuleId
  /** The id of the record, such as `contact.first/atOnce`. To refer to an obligation, store it with the trigger. */
  readonly variant: RecordId
  readonly bearer: Bearer
  /** Who else may do it (LT-3). */
  readonly alsoBy?: readonly 'teamMember'[]
  readonly modality: ObligationModality
  /** On what it rests, where that is no text of law for this case. */
  readonly basis?: ObligationBasis
  /** Both days are included; `until: null` where the text of law states no last day. */
  readonly window: Window
  /** What started it. `moment` is present where the rule requires more of the event than its type. */
  readonly trigger: {
    readonly type: Cause
    /** The day of the trigger. */
    readonly on: Day
    readonly moment?: Moment
  }
  /** The days from which its window is counted, other than the trigger and the start of the incapacity. */
  readonly countedFrom?: { readonly [anchor in OtherAnchor]?: Day }
  readonly state: ObligationState
  /** The day on which it was done. */
  readonly fulfilledOn?: Day
  /** The keys of the exclusions that bar it, or barred it on its last day. */
  readonly barredBy?: readonly string[]
  /** The event after which it is no longer required, or `incapacityEnded`. */
  readonly lapsedBy?: {
    readonly type: Cause
    /** The day of that event, or the last day of the incapacity. */
    readonly on: Day
  }
  readonly norms: readonly NormId[]
  /** The ids of the texts of law that amended the version that governs; absent where none did. */
  readonly amendedBy?: readonly string[]
  /** The notices, of those in `law.notices`, on a text that was not read and may change this step; absent where none does. */
  readonly notices?: readonly NoticeId[]
  /** The other readings that give another window or another state; absent where none does. */
  readonly readings?: readonly ObligationReading[]
}

/**
 * An exclusion in this case: its ground, its period, and the steps that it bars or suspends.
 *
 * nl: uitsluiting · fr: exclusion · de: Ausschluss
 *
 * @category Evaluation
 */
export interface Exclusion {
  /** The ground, with `#n` for the n-th exclusion on that ground. */
  readonly key: string
  readonly ground: Ground
  readonly modality: ExclusionModality
  /** The first day of its period. */
  readonly from: Day
  /** The last day of its period; null where no end is known. */
  readonly until: Day | null
  /** The steps that it bars or suspends. */
  readonly bars: readonly RuleId[]
  readonly norms: readonly NormId[]
  /** The notices, of those in `law.notices`, on a text that was not read and may change it; absent where none does. */
  readonly notices?: readonly NoticeId[]
}

/**
 * The legal presumption of incapacity that is running, or the last one that ran.
 *
 * nl: wettelijk vermoeden · fr: présomption légale · de: gesetzliche Vermutung
 *
 * @category Presumption
 */
export interface Presumption {
  /** `presumption.` with its kind, and `#n` for the n-th of a kind. */
  readonly key: string
  readonly kind: PresumptionKind
  /** Its first day. */
  readonly from: Day
  /** The earliest end known on the day of the evaluation. */
  readonly until: Day
  /** Its last possible day, six months after it starts. */
  readonly maxUntil: Day
  /** What ends it; null while only its maximum is known and still to come. */
  readonly endedBy: PresumptionEnd | null
  readonly norms: readonly NormId[]
  /** The notices, of those in `law.notices`, on a text that was not read and may change it; absent where none does. */
  readonly notices?: readonly NoticeId[]
  /** The other readings that give another last day; absent where none does. */
  readonly readings?: readonly {
    /** The question and the answer, such as `RD-6:sameDate`. */
    readonly reading: string
    readonly window: Window
  }[]
}

/** @internal */
export const consequenceCauses = ['absence', 'notRegistered'] as const

/**
 * Why there is a consequence for the benefit: an unjustified absence, or no registration after two letters (LT-19).
 *
 * - `absence`: an unjustified absence at the place that `at` names
 * - `notRegistered`: no registration with the regional service in the term of the second letter
 *
 * @category Evaluation
 * @useDeclaredType
 */
export type ConsequenceCause = (typeof consequenceCauses)[number]

/**
 * The rate of a consequence in another reading of the sources.
 * @category Evaluation
 */
export interface ConsequenceReading {
  /** The question and the answer, such as `RD-10:lawRates`. */
  readonly reading: string
  readonly kind: ConsequenceKind
  readonly percentage: ConsequencePercentage
}

/**
 * A consequence for the benefit of the insured (norms SA-1 to SA-7, LT-6, LT-18 to LT-20). Its texts were all read: no
 * notice names one, so it has no `notices`.
 *
 * nl: gevolg · fr: conséquence · de: Folge
 *
 * @category Evaluation
 */
export interface Consequence {
  /** `absence.` with the place and `#n` for the n-th absence counted there (`#2.n`: in the second count), or `registration`. */
  readonly key: string
  readonly kind: ConsequenceKind
  readonly percentage: ConsequencePercentage
  readonly cause: ConsequenceCause
  /** The place of the absence. */
  readonly at?: AbsencePlace
  /** The number of the absence at that place, by the day planned. The count begins again after the contact was held. */
  readonly absence?: number
  /** The day on which that examination or contact was planned. */
  readonly plannedOn?: Day
  /** Its first day. */
  readonly from: Day
  /** The last day; null while what ends it has not come. */
  readonly until: Day | null
  readonly norms: readonly NormId[]
  /** The other readings that give another rate; absent where none does. */
  readonly readings?: readonly ConsequenceReading[]
}

/**
 * Something that was not done as the texts require, and how serious that is.
 *
 * nl: vaststelling · fr: constat · de: Feststellung
 *
 * @category Evaluation
 */
export interface Finding {
  readonly code: FindingCode
  readonly severity: FindingSeverity
  /** The day of what was done, or from which it is missing. */
  readonly on: Day
  /** The key of the obligation that it concerns. */
  readonly obligation?: string
  /** The keys of the exclusions that barred it on that day. */
  readonly exclusions?: readonly string[]
  readonly norms: readonly NormId[]
  /** On what it rests, where that is no text of law for this case. */
  readonly basis?: ObligationBasis
}

/**
 * A missing fact, and the rules that need it.
 *
 * nl: ontbrekend gegeven · fr: donnée manquante · de: fehlende Angabe
 *
 * @category Evaluation
 */
export interface Need {
  /** The place of the fact in the dossier. */
  readonly fact: string
  /** The day from which it is missing. */
  readonly since: Day
  /** The rules for which nothing can be said without the fact, or only by assumption. */
  readonly waits: readonly RuleId[]
  readonly norms: readonly NormId[]
}

/**
 * A decision that a person must take now. No program may take it.
 *
 * nl: beoordeling door een persoon · fr: appréciation par une personne · de: Beurteilung durch eine Person
 *
 * @category Evaluation
 */
export interface Judgement {
  readonly question: JudgementQuestion
  readonly by: Bearer
  /** The possible decisions. */
  readonly options: readonly string[]
  /** The day from which the decision is open. */
  readonly since: Day
  /** The key of the obligation that depends on it. */
  readonly obligation?: string
  /** The keys of the obligations that it asks about, where it asks about several. */
  readonly obligations?: readonly string[]
  readonly norms: readonly NormId[]
  /** On what it rests, where that is no text of law for this case. */
  readonly basis?: ObligationBasis
}

/** @internal */
export const dossierStatuses = [
  'notCovered',
  'outOfScope',
  'notRecognised',
  'notStarted',
  'incapacityEnded',
  'certificateRunOut',
  'workResumed',
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
  'awaitingEvaluation',
  'nothingAwaited',
  'notDisclosed',
] as const

/**
 * The status of a case on the day of the evaluation.
 *
 * - `notCovered`: the law of that day is not part of the package, or the case stands at a step that `requireCoverage`
 *   leaves out
 * - `outOfScope`: the trajectory is not yet open to the scheme of the insured
 * - `notRecognised`: the incapacity is not recognised
 * - `notStarted`: the incapacity starts after that day
 * - `incapacityEnded`: the incapacity has ended
 * - `certificateRunOut`: the last day recognised or certified has passed, and nothing further is known
 * - `workResumed`: work was resumed without permitted work, so that the incapacity counts as ended
 * - `permittedWork`: the insured performs permitted work
 * - `awaitingQuestionnaire`: the questionnaire was not sent yet
 * - `questionnaireWithheld`: no questionnaire is sent, for a medical reason
 * - `questionnaireSent`: the questionnaire was sent and is awaited
 * - `awaitingEstimate`: the first estimate of the remaining capacities is awaited
 * - `category1`: the insured is in category 1: will presumably take up work by the end of the sixth month
 * - `category2`: the insured is in category 2: resuming work seems impossible for medical reasons
 * - `category3`: the insured is in category 3: diagnosis or treatment come first
 * - `awaitingReferral`: the insured is in category 4, and the referral to the coordinator is awaited
 * - `contactRequested`: the insured asked for a contact with the coordinator
 * - `awaitingFirstContact`: the first contact with the coordinator is awaited
 * - `firstContactHeld`: the first contact was held, and what follows from it is not known yet
 * - `withOccupationalPhysician`: the first contact led to the occupational physician
 * - `noTrajectory`: no trajectory is wanted, or it ended at a contact
 * - `awaitingPermission`: the decision of the advising doctor on the trajectory is awaited
 * - `permissionGranted`: the advising doctor permitted the trajectory
 * - `permissionRefused`: the advising doctor refused the trajectory
 * - `zivRunning`: a ZIV trajectory runs
 * - `zivSuspended`: a ZIV trajectory is suspended by a CODEX trajectory
 * - `zivEnded`: the ZIV trajectory has ended
 * - `codexRunning`: a CODEX trajectory was requested and has not ended
 * - `codexEnded`: the CODEX trajectory has ended
 * - `awaitingEvaluation`: a contact that evaluates the incapacity is awaited, or the new estimate after it
 * - `nothingAwaited`: no step that leads to a trajectory is awaited; a person says what follows
 * - `notDisclosed`: `redact` withheld the status from the audience
 *
 * @category Evaluation
 * @useDeclaredType
 */
export type DossierStatus = (typeof dossierStatuses)[number]

/**
 * The facts of the dossier that every explanation of the evaluation uses.
 * @category Evaluation
 */
export interface EvaluatedCase {
  readonly scheme: Scheme
  /** Whether there was an employment contract on the first day of the incapacity. */
  readonly employmentContract: boolean
  /** The first day of the incapacity. */
  readonly incapacityStart: Day
  /** The last day of the incapacity, where the dossier states it. */
  readonly incapacityEndedOn?: Day
}

/**
 * The options of an evaluation that differ from the default and on which its days depend. The options `channels` and
 * `requireCoverage` are not among them; only a receipt states those.
 * @category Evaluation
 */
export interface ChosenOptions {
  /** Only events that were recorded by this day count. */
  readonly knownOn?: Day
  /** The answers other than the defaults, by the number of the question. */
  readonly readings?: { readonly [id in keyof ChosenReadings]: Exclude<ChosenReadings[id], undefined> }
  /** The last day of an act moves to the next working day. */
  readonly rollOver?: 'nextWorkingDay'
  /** Saturday is no working day for that. */
  readonly saturday?: 'free'
}

/** A type without `readonly`, for a result that is being built. @internal */
export type Mutable<Type> = { -readonly [field in keyof Type]: Type[field] }

/**
 * What only another answer to an open question would give: none of it is part of the result.
 * @category Evaluation
 */
export interface Otherwise {
  /** The question and the answer, such as `RD-10:lawRates`. */
  readonly reading: string
  /** The presumptions that do not exist by the answer that is followed. Their keys are those of that other result. */
  readonly presumptions?: readonly Omit<Presumption, 'readings'>[]
  /** The consequences that do not exist by the answer that is followed. Their keys are those of that other result. */
  readonly consequences?: readonly Omit<Consequence, 'readings'>[]
}

/**
 * An obligation or a presumption that `requireCoverage` leaves out, because a text that was not read may change it.
 *
 * nl: weggelaten stap · fr: étape omise · de: ausgelassener Schritt
 *
 * @category Evaluation
 */
export interface LeftOut {
  /** The key that it has without `requireCoverage`. */
  readonly key: string
  /** The notices, of those in `law.notices`, on the texts that were not read. */
  readonly notices: readonly NoticeId[]
}

/**
 * The evaluation of a dossier on a day: plain JSON, equal for equal input.
 *
 * nl: beoordeling · fr: évaluation · de: Beurteilung
 *
 * @category Evaluation
 */
export interface Evaluation {
  /** The `id` of the dossier; absent where it has none. */
  readonly id?: string
  /** The day of the evaluation. Events after it are ignored. */
  readonly asOf: Day
  /** The facts of the dossier that an explanation uses. */
  readonly case: EvaluatedCase
  /** The options that differ from the default; absent where none does. */
  readonly chosen?: ChosenOptions
  /** The law of that day for the case. */
  readonly law: {
    /** The last day, up to `asOf`, on which the law changed for this case: it names the version. */
    readonly version: string
    readonly coverage: Coverage
    readonly notices: readonly Notice[]
    /** Every invented text in the rulebook that was applied; absent where there is none. The result is then not the law. */
    readonly reforms?: readonly Reform[]
  }
  readonly status: DossierStatus
  /** The steps that must or may be done. By last day, those without one last; then by first day, then by key. */
  readonly obligations: readonly Obligation[]
  readonly exclusions: readonly Exclusion[]
  /** The one that runs, or the last one that ran; null where none has started. */
  readonly presumption: Presumption | null
  /** All of them, in the order in which they started. */
  readonly presumptions: readonly Presumption[]
  readonly consequences: readonly Consequence[]
  /** What was not done as the texts require, by day. */
  readonly findings: readonly Finding[]
  readonly needs: readonly Need[]
  readonly judgements: readonly Judgement[]
  /** The presumptions and consequences that only another answer to an open question would give; absent where there are none. */
  readonly otherwise?: readonly Otherwise[]
  /** The obligations and presumptions that `requireCoverage` leaves out; absent where there are none. */
  readonly leftOut?: readonly LeftOut[]
}
