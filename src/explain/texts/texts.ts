import type { Day } from '../../calendar/day.js'
import type { Cause } from '../../dossier/cause.js'
import type { DossierStatus } from '../../evaluation/evaluation.js'
import type { Coverage } from '../../law/coverage.js'
import type { Bearer } from '../../law/norm.js'
import type { Anchor } from '../../law/term.js'
import type { FindingCode } from '../../rules/findings.js'
import type { Ground } from '../../rules/ground.js'
import type { JudgementQuestion } from '../../rules/judgements.js'
import type { NeedFact } from '../../rules/needs.js'
import type { ObligationState } from '../../rules/obligation-state.js'
import type { obligations, RuleId } from '../../rules/obligations.js'
import type { PresumptionEnd } from '../../rules/presumption.js'
import type * as bars from '../../rules/route-a/exclusions.js'
import type { codexDuringZiv } from '../../rules/ziv/suspension.js'
import type { Citation } from '../citation.js'
import type { Count, MissingDay } from '../counting.js'

type RuleTrigger = Extract<(typeof obligations)[number]['trigger'], string>

type GroundRule = (typeof bars)[keyof typeof bars] | typeof codexDuringZiv

/** What a text must be able to name: every cause, every trigger of a rule, both ends of every ground. @internal */
export type Named = Cause | RuleTrigger | GroundRule['from'] | GroundRule['until'][number]

/** The headings under which the steps of an explanation stand. @internal */
export type Heading =
  | 'what'
  | 'who'
  | 'when'
  | 'state'
  | 'trigger'
  | 'counting'
  | 'source'
  | 'because'
  | 'readings'
  | 'changes'
  | 'terms'

/** The counts in months, by what they arrive at. @internal */
export type MonthCount = Extract<Count, { months: number }>

/** A count in months with its days written out. @internal */
export interface WrittenMonths {
  readonly count: MonthCount['count']
  readonly months: number
  /** What it is counted from, as it stands after “after”, and its day. */
  readonly anchor: string
  readonly since: string
  readonly convention: MonthCount['convention']
  readonly missing: string | undefined
  /** The day after the event, where the count leaves the event out by beginning on it. */
  readonly begins: string | undefined
  /** The day arrived at, or what took the place of the missing one. */
  readonly arrived: string
  readonly result: string
  /** What the other convention makes of it, where that is another day. */
  readonly otherwise:
    | { readonly begins: string | undefined; readonly arrived: string; readonly result: string }
    | undefined
  /** The month of the incapacity that begins or ends there. */
  readonly monthOfIncapacity: number | undefined
}

/** A value of a question on which the sources differ: `RD-5:sixthMonth`. @internal */
export type ReadingText =
  | 'RD-1:twoWeeks'
  | 'RD-1:oneWeek'
  | 'RD-2:receipt'
  | 'RD-2:posting'
  | 'RD-3:receipt'
  | 'RD-3:handingOver'
  | 'RD-3:sending'
  | 'RD-4:request'
  | 'RD-4:decision'
  | 'RD-5:sixthMonth'
  | 'RD-5:monthAfterReferral'
  | 'RD-6:byRule'
  | 'RD-6:quantieme'
  | 'RD-6:sameDate'

/**
 * Everything that an explanation says, in one language. A text that is missing does not compile.
 * @internal
 */
export interface Texts {
  /** What stands between a heading and its text. */
  readonly colon: string
  /** What stands between two sentences on one line. */
  readonly semicolon: string
  readonly headings: { readonly [heading in Heading]: string }
  readonly day: (day: Day) => string
  readonly missingDay: (day: MissingDay) => string
  readonly list: (items: readonly string[]) => string

  /** What must be done; `{capacities}` stands for what the law of the day calls them. */
  readonly steps: { readonly [rule in RuleId]: string }
  readonly capacities: { readonly [capacities in 'remainingCapacities' | 'workPotential']: string }
  readonly bearers: { readonly [bearer in Bearer]: string }
  readonly teamMember: string
  readonly power: string
  readonly window: (from: string, until: string | null) => string
  readonly oneDay: (day: string) => string
  readonly states: { readonly [state in ObligationState]: string }
  readonly stateOn: (asOf: string, state: string) => string
  readonly doneOn: (state: string, day: string) => string

  readonly presumptions: { readonly [kind in 'codex' | 'ziv']: string }
  readonly presumptionEnds: { readonly [end in PresumptionEnd]: string }
  readonly presumptionEnd: (end: string | null, maxUntil: string) => string

  readonly names: { readonly [name in Named]: string }
  readonly named: (name: string, on: string) => string

  /** As they stand after “after”. */
  readonly anchors: { readonly [anchor in Anchor]: string }
  readonly ends: { readonly [end in 'from' | 'until' | 'both']: string }
  readonly anchorItself: (anchor: string, day: string) => string
  readonly daysLater: (days: number, anchor: string, since: string, result: string) => string
  readonly inMonths: (count: WrittenMonths) => string
  readonly dayAfter: (of: string, result: string) => string
  readonly latest: (days: readonly string[], result: string) => string
  readonly followed: (reading: string) => string
  readonly notKnown: (anchor: string) => string
  readonly rollOver: (of: string, result: string) => string
  readonly closed: (of: string, result: string) => string

  readonly sources: { readonly [source in Citation['source']]: string }
  /** A law or decree of a day. */
  readonly dated: (source: string, day: string) => string
  readonly point: (point: string) => string
  readonly preamble: string
  readonly step: (step: number) => string
  readonly row: (row: number) => string
  readonly article: (article: string) => string
  readonly articles: (articles: string) => string
  readonly paragraph: (paragraph: number) => string
  readonly statement: string
  readonly coverages: { readonly [coverage in Coverage]: string }

  readonly grounds: { readonly [ground in Ground]: string }
  readonly stretch: (ground: string, from: string, until: string | null) => string
  readonly lapse: (name: string, on: string) => string
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
    readonly later: (from: string) => string
    readonly notTriggered: (names: readonly string[]) => string
  }
  readonly statuses: { readonly [status in DossierStatus]: string }

  readonly readings: { readonly [reading in ReadingText]: string }
  readonly reading: (reading: string, id: string, heldBy: string, gives: string) => string
  readonly heldBy: (sources: readonly string[]) => string
  readonly heldByNone: string
  readonly suppositions: {
    readonly day: (day: string) => string
    readonly event: (name: string, on: string) => string
    readonly withoutEvent: (name: string, on: string) => string
    readonly reading: (reading: string, id: string) => string
    readonly contract: (employmentContract: boolean) => string
    readonly recognised: string
    readonly notEnded: string
    readonly notCertified: string
  }
  readonly change: (suppositions: readonly string[], state: string, window: string) => string

  readonly unofficial: (terms: readonly string[]) => string
  readonly notDisclosed: string
  readonly unknownKey: string
}
