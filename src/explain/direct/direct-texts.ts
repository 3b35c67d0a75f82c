import type { AbsencePlace } from '../../dossier/event-values.js'
import type { ConsequenceKind } from '../../rules/consequences.js'
import type { ExclusionModality } from '../../rules/exclusion-rule.js'
import type { Ground } from '../../rules/ground.js'
import type { RuleId } from '../../rules/obligations.js'
import type { PresumptionKind } from '../../rules/presumption.js'
import type { ContactPerson } from '../contact-at.js'
import type { ConsequenceEnd } from '../part-facts.js'
import type { Tense } from '../texts/part-texts.js'
import type { StepVersion } from '../texts/texts.js'

/** The steps that the insured person does. @internal */
export type OwnRule = 'questionnaire.return' | 'regional.start' | 'regional.register' | 'regional.proof'

/** The steps that someone else does, and their versions with words of their own. @internal */
export type OthersStep = Exclude<RuleId, OwnRule> | Extract<StepVersion, `exam.${string}`>

/** The words for a step of the insured person. A last day is null where the text states none. @internal */
export interface OwnTexts {
  readonly title: string
  /** What to do, by when. */
  readonly must: (until: string | null) => string
  /** The same when that day has passed. */
  readonly had: (until: string | null) => string
  /** That it has not arrived yet. */
  readonly missing: string
  /** That it arrived on a day, but not complete. */
  readonly incomplete?: (day: string) => string
  /** That it arrived, on which day, and whether that was late. */
  readonly done: (day: string, late: boolean) => string
  readonly now: string
  readonly nowLate: string
  readonly help: string
  readonly helpLate: string
  /** Why this last day: a number of days after the day of the trigger. */
  readonly why?: (since: string, period: string, past: boolean) => string
}

/** What an insured person is told of where a step stands. */
type Standing = 'upcoming' | 'open' | 'overdue' | 'possible' | 'suspended' | 'barred' | 'lapsed' | 'gone'

/** The texts for exclusions, presumptions and consequences, and for the employer. @internal */
export interface DirectPartTexts {
  readonly grounds: { readonly [tense in Tense]: { readonly [ground in Ground]: string } }
  readonly because: (grounds: string) => string
  /** The name of what made a step lapse. */
  readonly lapsedBy: (name: string) => string
  /** What does not take place, may be left out or is suspended while the exclusion stands. */
  readonly barred: { readonly [modality in ExclusionModality]: (steps: string) => string }
  readonly since: (from: string, until: string | null, over: boolean) => string

  readonly presumptions: { readonly [kind in PresumptionKind]: string }
  /** What the presumption means. `atMost`: nothing has ended it, so the last day is the last one possible. `over`: it is past. */
  readonly protects: (from: string, until: string, told: { readonly atMost: boolean; readonly over: boolean }) => string
  readonly consequence: {
    readonly [kind in ConsequenceKind]: (period: {
      readonly from: string
      readonly until: string | null
      readonly over: boolean
      readonly percentage: string
    }) => string
  }
  readonly missed: (place: string, plannedOn: string) => string
  readonly places: { readonly [place in AbsencePlace]: string }
  readonly notRegistered: string
  /** What ends the consequence, as something to do. The person is one of `persons`. */
  readonly consequenceHelp: { readonly [end in ConsequenceEnd]: (person: string) => string }
  readonly validReason: string
  /** With whom to make contact for a new date. */
  readonly persons: { readonly [person in ContactPerson]: string }
  /** For the employer: that a CODEX trajectory was requested, or that none is known. */
  readonly employer: { readonly requested: (day: string) => string; readonly none: string; readonly more: string }
}

/** The texts for the insured person, who is addressed, in one language. @internal */
export interface DirectTexts extends DirectPartTexts {
  readonly own: { readonly [rule in OwnRule]: OwnTexts }
  readonly others: { readonly [step in OthersStep]: string }
  /** `gone`: a possibility that lapsed. */
  readonly standing: { readonly [standing in Standing]: string }
  readonly done: (day: string, late: boolean) => string
  /** The same where it was done by that day. */
  readonly doneByThen: (day: string) => string
  /** When someone else does a step; `past` where the last day has passed. */
  readonly when: (from: string, until: string | null, past: boolean) => string
  readonly onDay: (day: string, past: boolean) => string
  /** The last day had passed when the step came up. */
  readonly tooLate: (until: string, cameUpOn: string) => string
  /** What to do where the certificate has run out. */
  readonly certificateRunOut: string
  readonly whatNow: string
  readonly now: {
    readonly nothing: string
    /** For an examination or a contact to which the insured person is invited. */
    readonly attend: string
    readonly overdue: string
  }
  readonly help: string
  readonly why: (day: string) => string
  /** The end of a period after something. */
  readonly periodEnds: (period: string, after: string, since: string) => string
  readonly monthOfIncapacity: (month: number, since: string) => string
  readonly period: { readonly [unit in 'months' | 'weeks' | 'days']: (count: number) => string }
  readonly moved: (day: string) => string
  readonly source: string
  /** Shorter names of sources. */
  readonly sources: { readonly [source in 'C383' | 'law']: string }
  /** The insured person as the one who must do a step. */
  readonly you: string
  /**
   * Replacements that address the insured person, or that say something in plainer words. They are applied in this order: a
   * longer piece of text comes before a shorter one that it holds (“à la demande du titulaire”, “ du titulaire”).
   */
  readonly address: readonly (readonly [of: string, you: string])[]
  readonly caution: string
  readonly goodToKnow: string
  readonly aWeek: string
  readonly byPosting: (day: string, inTime: boolean) => string
  readonly decimal: string
  readonly notNow: string
  /** That something is only for cases with, or only for cases without, an employment contract. */
  readonly contract: (employmentContract: boolean) => string
}
