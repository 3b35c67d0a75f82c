import type { Day } from '../../calendar/day.js'
import type { Cause } from '../../dossier/cause.js'
import type { ReadingName } from '../../law/answers.js'
import type { Coverage } from '../../law/coverage.js'
import type { Bearer } from '../../law/norm.js'
import type { NoticeId } from '../../law/notice.js'
import type { Scheme } from '../../law/scheme.js'
import type { Anchor } from '../../law/term.js'
import type { FindingCode } from '../../rules/findings.js'
import type { Ground } from '../../rules/ground.js'
import type { JudgementQuestion } from '../../rules/judgements.js'
import type { NeedFact } from '../../rules/needs.js'
import type { ObligationBasis } from '../../rules/obligation-rule.js'
import type { ObligationState } from '../../rules/obligation-state.js'
import type { obligations, RuleId } from '../../rules/obligations.js'
import type { PresumptionEnd, PresumptionKind } from '../../rules/presumption.js'
import type * as bars from '../../rules/route-a/exclusions.js'
import type { DossierStatus } from '../../rules/status/dossier-status.js'
import type { codexDuringZiv } from '../../rules/ziv/suspension.js'
import type { Citation } from '../citation.js'
import type { FreeDay, MissingDay } from '../counting.js'
import type { ReformEffect } from '../explanation.js'
import type { PartTexts, Tense } from './part-texts.js'
import type { WrittenMonths } from './written-months.js'

type AnyTrigger = (typeof obligations)[number]['trigger']

type RuleTrigger = Extract<AnyTrigger | Extract<AnyTrigger, readonly unknown[]>[number], string>

type GroundRule = (typeof bars)[keyof typeof bars] | typeof codexDuringZiv

/** Everything that has a name in each language: causes, triggers of rules, starts and ends of exclusions. @internal */
export type Named = Cause | RuleTrigger | Extract<GroundRule['from'] | GroundRule['until'][number], string>

/** The headings of an explanation. @internal */
export type Heading =
  | 'what'
  | 'who'
  | 'when'
  | 'state'
  | 'trigger'
  | 'counting'
  | 'source'
  | 'caution'
  | 'because'
  | 'readings'
  | 'changes'
  | 'terms'

/** A record, or a record since a text of law, whose step has its own words. @internal */
export type StepVersion =
  | 'exam.questionnaireImpossible/teamMembers2024'
  | 'evaluation.contact#7'
  | 'evaluation.contact#11'
  | 'evaluation.contact#i'

/** The words for a state. @internal */
export type StateWord = ObligationState | 'done' | 'possible'

/** How a page is set, and what stands on every page. @internal */
export interface PageTexts {
  /** Sets a whole text by the habits of the language. */
  readonly typeset: (text: string) => string
  /** The sign between a heading and its text. */
  readonly colon: string
  /** The sign between two sentences on one line. */
  readonly semicolon: string
  readonly headings: { readonly [heading in Heading]: string }
  readonly day: (day: Day) => string
  readonly missingDay: (day: MissingDay) => string
  readonly list: (items: readonly string[]) => string
  readonly unofficial: (terms: readonly string[]) => string
  readonly notDisclosed: string
  readonly unknownKey: string
}

/** What must be done, and by whom. @internal */
export interface StepTexts {
  /** What must be done. `{capacities}` is replaced with the term in the law of the day. */
  readonly steps: { readonly [rule in RuleId]: string }
  /** What must be done in a version of its own: of one record, or since a text of law. The most precise text counts. */
  readonly stepVersions: { readonly [version in StepVersion]: string }
  readonly capacities: { readonly [capacities in 'remainingCapacities' | 'workPotential']: string }
  readonly bearers: { readonly [bearer in Bearer]: string }
  readonly teamMember: string
  readonly power: string
}

/** When a step must be done, and where it stands. @internal */
export interface StateTexts {
  readonly window: (from: string, until: string | null) => string
  readonly oneDay: (day: string) => string
  /** The states. `done` where no last day is stated, `possible` for an open step that is no duty. */
  readonly states: { readonly [state in StateWord]: string }
  readonly stateOn: (asOf: string, state: string) => string
  readonly doneOn: (state: string, day: string) => string
  /** The same where it was done by that day, which is that of the first contact. */
  readonly doneByThen: (state: string, day: string) => string
  readonly statuses: { readonly [status in DossierStatus]: string }
}

/** The legal presumptions of incapacity. @internal */
export interface PresumptionTexts {
  readonly presumptions: { readonly [kind in PresumptionKind]: string }
  /** Why a presumption ends; `{next}` is replaced with the day after its last day. */
  readonly presumptionEnds: { readonly [tense in Tense]: { readonly [end in PresumptionEnd]: string } }
  readonly presumptionEnd: (end: string | null, maxUntil: string, tense: Tense) => string
  /** What stands before the count of its last day: the presumption may have ended earlier. */
  readonly lastPossible: string
  /** The period of a presumption that nothing has ended: its last day is the last one possible. */
  readonly presumedAtMost: (from: string, maxUntil: string) => string
}

/** What happened. @internal */
export interface NameTexts {
  readonly names: { readonly [name in Named]: string }
  readonly named: (name: string, on: string) => string
}

/** How a day was counted. @internal */
export interface CountingTexts {
  /** The name of what triggered a step, in the form that follows the word “after”. */
  readonly after: (name: string) => string
  /** In the form that follows the word “after”. */
  readonly anchors: { readonly [anchor in Anchor]: string }
  readonly ends: { readonly [end in 'from' | 'until' | 'both']: string }
  readonly anchorItself: (anchor: string, day: string, which: Anchor) => string
  readonly daysLater: (days: number, anchor: string, since: string, result: string) => string
  readonly inMonths: (count: WrittenMonths) => string
  readonly dayAfter: (of: string, result: string) => string
  readonly dayBefore: (of: string, result: string) => string
  readonly monthsBefore: (months: number, anchor: string, since: string, result: string) => string
  readonly latest: (days: readonly string[], result: string) => string
  readonly followed: (reading: string) => string
  readonly notKnown: (anchor: string) => string
  readonly rollOver: (of: string, why: FreeDay, result: string) => string
  /** The window where its last day had passed when the step came up. */
  readonly closed: (of: string, result: string) => string
}

/** Where it stands written, and what was read. @internal */
export interface SourceTexts {
  readonly sources: { readonly [source in Citation['source']]: string }
  /** A law or a decree with its day. */
  readonly dated: (source: string, day: string) => string
  readonly point: (points: readonly string[]) => string
  readonly preamble: string
  readonly step: (steps: readonly string[]) => string
  readonly row: (rows: readonly string[]) => string
  /** An article, and its paragraphs with a number and the sign §; an empty list where it is cited as a whole. */
  readonly article: (article: string, sections: readonly string[]) => string
  readonly articles: (articles: string) => string
  readonly paragraph: (paragraph: number) => string
  /** On what a step rests, where that is no text of law. */
  readonly bases: { readonly [basis in ObligationBasis]: string }
  readonly coverages: { readonly [coverage in Coverage]: (asOf: string) => string }
  /** Each notice on the law in a sentence or two. */
  readonly notices: { readonly [notice in NoticeId]: string }
  /** What an invented reform does to the step; each says that the reform is no law. */
  readonly reforms: { readonly [effect in ReformEffect]: (title: string) => string }
}

/** Why a step is as it is, or is not there. @internal */
export interface ReasonTexts {
  readonly grounds: { readonly [tense in Tense]: { readonly [ground in Ground]: string } }
  readonly exclusion: (ground: string, from: string, until: string | null) => string
  readonly lapse: (name: string, on: string) => string
  /** Why it lapsed where an exclusion stood on the last day; the exclusion is named beside it. That it lapsed is said by its state. */
  readonly lapseByBar: (on: string) => string
  readonly decision: (by: string, question: string) => string
  readonly questions: { readonly [question in JudgementQuestion]: string }
  readonly fact: (fact: string) => string
  readonly facts: { readonly [fact in NeedFact]: string }
  readonly findings: { readonly [code in FindingCode]: string }
  readonly found: (finding: string, on: string) => string
  readonly absences: {
    readonly status: (status: string) => string
    readonly contract: (employmentContract: boolean) => string
    readonly law: (from: string) => string
    readonly repealed: (since: string) => string
    readonly notConcerned: string
    readonly schemes: { readonly [scheme in Scheme]: string }
    readonly otherScheme: (schemes: string) => string
    readonly startsFrom: (day: string) => string
    readonly startsUntil: (day: string) => string
    readonly later: (from: string) => string
    readonly endsBefore: (endedOn: string, from: string) => string
    readonly noEarlyEnd: string
    readonly notNearPensionAge: (months: number) => string
    readonly notTriggered: (names: readonly string[]) => string
  }
}

/** What the sources leave open, and what would change the result. @internal */
export interface ReadingTexts {
  readonly readings: { readonly [reading in ReadingName]: string }
  readonly reading: (reading: string, heldBy: string, gives: string) => string
  readonly heldBy: (sources: readonly string[]) => string
  readonly heldByNone: string
  /** Which day is safe by every reading. */
  readonly safest: (day: string) => string
  /** Each a clause that begins with “if”. */
  readonly suppositions: {
    readonly day: (day: string) => string
    readonly event: (name: string, on: string) => string
    readonly withoutEvent: (name: string, on: string) => string
    readonly reading: (reading: string) => string
    readonly contract: (employmentContract: boolean) => string
    readonly recognised: string
    readonly notEnded: string
    readonly notCertified: string
  }
  /** `contrary`: a supposition is contrary to the facts of the case, and no day to come and no other reading. */
  readonly change: (suppositions: readonly string[], state: string, window: string, contrary: boolean) => string
}

/**
 * All texts of the explanations in one language. A missing text does not compile.
 * @internal
 */
export interface Texts
  extends PageTexts,
    StepTexts,
    StateTexts,
    PresumptionTexts,
    NameTexts,
    CountingTexts,
    SourceTexts,
    ReasonTexts,
    ReadingTexts {
  /** Of exclusions and consequences. */
  readonly parts: PartTexts
}
