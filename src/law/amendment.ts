import type { Law } from './law.js'

/**
 * How a text ends a record: it is repealed, or another record takes its place.
 * @category Law
 */
export interface Ending {
  readonly law: Law
  readonly ended: 'repealed' | 'replacedBy'
  /** The id of the record that takes its place. */
  readonly by?: string
}

/**
 * What a text changes in a record: the fields that it changes and nothing else, or the end of the record.
 *
 * nl: wijziging · fr: modification · de: Änderung
 *
 * @category Law
 */
export type Amendment<Terms> = ({ readonly law: Law } & Partial<Terms>) | Ending

/**
 * A record of the law over time: the text that brought it, and what later texts changed in it.
 * @category Law
 */
export interface Enacted<Terms> {
  /** The text that brought it. */
  readonly law: Law
  /** Oldest first. Each text stands at most once. */
  readonly amendedBy?: readonly Amendment<Terms>[]
}

/** @internal */
export const isEnding = <Change extends object>(amendment: Change): amendment is Extract<Change, Ending> =>
  'ended' in amendment

/**
 * A record with an amendment applied, as a statute book prints a consolidated text. What brought it, and what
 * amends it, stay the same.
 * @internal
 */
export const consolidated = <Stated extends Enacted<object>>(
  stated: Stated,
  amendment: { readonly law: Law },
): Stated => ({ ...stated, ...amendment, law: stated.law })

/**
 * How the version of a record is chosen for one case.
 * @internal
 */
export interface Choice<Version, Change, Text> {
  /** The first day on which a text is law for the case; infinite where it never is. */
  readonly inForceFrom: (law: Text) => number
  /** The day whose law governs, as that version counts it. */
  readonly dayConcerned: (version: Version) => number
  readonly amended: (version: Version, change: Change) => Version
}

/**
 * The version of a record that governs a step: each amendment is applied whose text is law on the day concerned,
 * both as it was counted before and as it is counted with the amendment, so that no amendment reaches back
 * behind its first day. Undefined where the record is no law for the step.
 * @internal
 */
export const governing = <Version, Text, Change extends { readonly law: Text }>(
  original: Version,
  law: Text,
  amendments: readonly Change[],
  { inForceFrom, dayConcerned, amended }: Choice<Version, Change, Text>,
): Version | undefined => {
  let version = original
  let day = dayConcerned(version)
  let isLaw = day >= inForceFrom(law)
  for (const change of amendments) {
    const since = inForceFrom(change.law)
    if (day < since) continue
    if ('ended' in change) return undefined
    const next = amended(version, change)
    const nextDay = dayConcerned(next)
    if (nextDay < since) continue
    version = next
    day = nextDay
    isLaw = true
  }
  return isLaw ? version : undefined
}
