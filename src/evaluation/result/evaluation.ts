import type { Day } from '../../calendar/day.js'
import type { Coverage } from '../../law/coverage.js'
import type { Reform } from '../../law/law.js'
import type { Notice, NoticeId } from '../../law/notice.js'
import type { Scheme } from '../../law/scheme.js'
import type { DossierStatus } from '../../rules/status/dossier-status.js'
import type { ChosenReadings } from '../options.js'
import type { Consequence } from './consequence.js'
import type { Exclusion } from './exclusion.js'
import type { Finding } from './finding.js'
import type { Judgement } from './judgement.js'
import type { Need } from './need.js'
import type { Obligation } from './obligation.js'
import type { Otherwise } from './otherwise.js'
import type { Presumption } from './presumption.js'

/**
 * The facts of the dossier that every explanation of the evaluation uses.
 * @category Evaluation
 */
export interface EvaluatedCase {
  /** The scheme of the insured. */
  readonly scheme: Scheme
  /** Whether there is an employment contract on the day of the evaluation (FA-4). */
  readonly employmentContract: boolean
  /** The first day of the incapacity. */
  readonly incapacityStart: Day
  /** The last day of the incapacity, where the dossier or an event states it, also beforehand. A relapse takes it away (FA-1). */
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
  /** Where the case stands. */
  readonly status: DossierStatus
  /** The steps that must or may be done. By last day, those without one last; then by first day, then by key. */
  readonly obligations: readonly Obligation[]
  /** Every ground that bars a step or suspends it, with its period. */
  readonly exclusions: readonly Exclusion[]
  /** The one that runs, or the last one that ran; null where none has started. */
  readonly presumption: Presumption | null
  /** All of them, in the order in which they started. */
  readonly presumptions: readonly Presumption[]
  /** What absences, or a registration that was not made, do to the benefit. */
  readonly consequences: readonly Consequence[]
  /** What was not done as the texts require, by day. */
  readonly findings: readonly Finding[]
  /** The facts that are missing to say more. */
  readonly needs: readonly Need[]
  /** What a person must decide now, and the options. */
  readonly judgements: readonly Judgement[]
  /** The presumptions and consequences that only another answer to an open question would give; absent where there are none. */
  readonly otherwise?: readonly Otherwise[]
  /** The obligations and presumptions that `requireCoverage` leaves out; absent where there are none. */
  readonly leftOut?: readonly LeftOut[]
}
