import type { Coverage, FindingSeverity, Language, ObligationChange, Scheme } from 'terug-naar-werk'
import { de } from './de.js'
import { en } from './en.js'
import { fr } from './fr.js'
import { nl } from './nl.js'

type Section =
  | 'toDo'
  | 'barred'
  | 'done'
  | 'exclusions'
  | 'presumption'
  | 'consequences'
  | 'judgements'
  | 'findings'
  | 'needs'
  | 'timeline'
  | 'next'

type Head =
  | 'when'
  | 'who'
  | 'what'
  | 'why'
  | 'bars'
  | 'kind'
  | 'end'
  | 'since'
  | 'howSure'
  | 'decision'
  | 'missing'
  | 'for'
  | 'change'
  | 'because'

type Label = 'asOf' | 'scheme' | 'incapacity' | 'status' | 'law' | 'step' | 'reason' | 'source' | 'otherReading'

type TimelineOption = 'all' | 'asOf' | 'knownOn' | 'rollOver' | 'explain' | 'ids' | 'audience' | 'diff'

type NextCommand = 'all' | 'own' | 'day' | 'explain' | 'help'

/** What the timeline needs besides the words of the package. The days in it are written out. */
export interface TimelineTexts {
  readonly description: string
  readonly files: string
  readonly options: { readonly [option in TimelineOption]: string }
  readonly allWithFiles: string
  readonly unknownKey: (keys: string, rules: string) => string

  readonly sections: { readonly [section in Section]: string }
  readonly lastDay: (day: string) => string
  readonly heads: { readonly [head in Head]: string }
  readonly labels: { readonly [label in Label]: string }
  readonly next: { readonly [command in NextCommand]: string }

  readonly onDay: (day: string) => string
  readonly from: (day: string) => string
  /** The same where no last day follows. */
  readonly fromOn: (day: string) => string
  readonly until: (day: string) => string
  readonly noLastDay: string
  readonly noKnownEnd: string
  readonly stateOn: (state: string, day: string) => string

  readonly knownOn: (day: string) => string
  readonly rolledOver: string
  readonly schemes: { readonly [scheme in Scheme]: string }
  readonly contract: (employmentContract: boolean) => string
  readonly incapacity: (start: string) => string
  readonly certifiedUntil: (day: string) => string
  readonly endedOn: (day: string) => string
  readonly lawOf: (day: string, coverage: string) => string
  readonly coverages: { readonly [coverage in Coverage]: string }

  readonly nothing: string
  readonly notKnown: string
  readonly mayBeDone: string
  readonly orTeamMember: string
  readonly since: (cause: string, day: string) => string
  readonly barredBy: (ground: string) => string
  readonly statement: string
  readonly reading: (reading: string) => string
  readonly bars: string
  readonly suspends: string
  readonly severities: { readonly [severity in FindingSeverity]: string }
  readonly or: string

  readonly diff: {
    readonly title: (before: string, after: string) => string
    readonly nothing: string
    readonly notThere: string
    readonly kinds: { readonly [kind in ObligationChange['kinds'][number]]: string }
    readonly on: (cause: string, day: string) => string
    readonly done: (day: string) => string
    readonly exclusion: (ground: string) => string
    readonly reading: string
    readonly law: (day: string) => string
    readonly reform: (title: string) => string
    readonly facts: string
    readonly dayAlone: (day: string) => string
  }
}

const texts: { readonly [language in Language]: TimelineTexts } = { nl, fr, de, en }

export const timelineTextsIn = (language: Language): TimelineTexts => texts[language]
