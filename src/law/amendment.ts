import type { Law } from './law.js'

/**
 * The end of a record by a text of law: the record is repealed, or another record takes its place.
 * @category Law
 */
export interface Ending {
  /** The text of law that ends it. */
  readonly law: Law
  /** Whether it is repealed, or replaced by another record. */
  readonly ended: 'repealed' | 'replacedBy'
  /** The id of the record that takes its place. */
  readonly by?: string
}

/**
 * What a text of law changes in a record: only the fields that change, or the end of the record.
 *
 * nl: wijziging · fr: modification · de: Änderung
 *
 * @category Law
 */
export type Amendment<Terms> = ({ readonly law: Law } & Partial<Terms>) | Ending

/**
 * A record with its history: the text of law that introduced it, and what later texts changed in it.
 * @category Law
 */
export interface Enacted<Terms> {
  /** The text of law that introduced it. */
  readonly law: Law
  /** Oldest first. Each text is listed at most once. */
  readonly amendedBy?: readonly Amendment<Terms>[]
}

/** @internal */
export const isEnding = <Change extends object>(amendment: Change): amendment is Extract<Change, Ending> =>
  'ended' in amendment

/**
 * A record with an amendment applied, like a consolidated text of law. `law` and `amendedBy` stay the same.
 * @internal
 */
export const consolidated = <Stated extends Enacted<object>>(
  stated: Stated,
  amendment: { readonly law: Law },
): Stated => ({ ...stated, ...amendment, law: stated.law })

/**
 * What the choice of a version needs to know.
 */
interface Choice<Version, Change, Text> {
  /** The first day on which a text applies to the case; Infinity where it never does. */
  readonly inForceFrom: (law: Text) => number
  /** The day that decides which law governs, as that version counts it. */
  readonly dayConcerned: (version: Version) => number
  /** The day that decides whether a text has ended the record, where it is another one. */
  readonly dayOfEnd?: (version: Version) => number
  readonly amended: (version: Version, change: Change) => Version
}

/**
 * The version of a record that governs a step; undefined where the record is not law for the step.
 *
 * An amendment is applied where its text is in force on the day concerned. That day is counted both without
 * and with the amendment, and the text must be in force on both. So no amendment has effect before its first
 * day.
 *
 * An amendment may also bring a record to cases for which it was no law before. An invented one does not: it changes
 * what is law, and makes nothing law.
 * @internal
 */
export const governing = <Version, Text, Change extends { readonly law: Text; readonly invented?: true | undefined }>(
  original: Version,
  law: Text,
  amendments: readonly Change[],
  { inForceFrom, dayConcerned, dayOfEnd = dayConcerned, amended }: Choice<Version, Change, Text>,
): Version | undefined => {
  let version = original
  let day = dayConcerned(version)
  let isLaw = day >= inForceFrom(law)
  for (const change of amendments) {
    const since = inForceFrom(change.law)
    if ('ended' in change) {
      if (dayOfEnd(version) >= since) return undefined
      continue
    }
    if (day < since) continue
    const next = amended(version, change)
    const nextDay = dayConcerned(next)
    if (nextDay < since) continue
    version = next
    day = nextDay
    isLaw ||= change.invented !== true
  }
  return isLaw ? version : undefined
}
