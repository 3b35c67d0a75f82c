import type { ConsequenceKind } from '../../rules/consequences.js'
import type { ExclusionModality } from '../../rules/exclusion-rule.js'
import type { ContactPerson } from '../contact-at.js'
import type { ConsequenceEnd } from '../part-facts.js'

/** Whether it is past on the day of the evaluation. @internal */
export type Tense = 'past' | 'present'

/** The texts of the explanations of exclusions and consequences in one language. @internal */
export interface PartTexts {
  readonly exclusion: { readonly [modality in ExclusionModality]: (ground: string) => string }
  readonly period: (from: string, until: string | null, tense: Tense) => string
  /** What is barred, may be left out or is suspended. */
  readonly effect: {
    readonly [modality in ExclusionModality]: { readonly [tense in Tense]: (steps: string) => string }
  }
  readonly endsWith: { readonly [tense in Tense]: (names: readonly string[]) => string }
  readonly endless: string
  readonly rate: { readonly [kind in ConsequenceKind]: (percentage: number) => string }
  readonly consequence: {
    readonly [kind in ConsequenceKind]: { readonly [tense in Tense]: (percentage: number) => string }
  }
  readonly missed: (ordinal: number, place: string, plannedOn: string) => string
  readonly notRegistered: string
  readonly consequenceEnd: { readonly [end in ConsequenceEnd]: (person: string) => string }
  /** With whom the insured makes contact for a new date. */
  readonly persons: { readonly [person in ContactPerson]: string }
  readonly protection: (interrupted: boolean) => string
  readonly version: (since: string) => string
  readonly unread: (notices: readonly string[]) => string
}
