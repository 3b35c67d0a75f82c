import { consolidated, type Enacted, type Ending, governing } from '../../law/amendment.js'
import type { Law } from '../../law/law.js'
import { inForceFrom, type LawOfCase, type LawPlace } from './law-of-case.js'
import type { Places } from './places.js'

/** A text that changes or ends a record. */
type PlannedAmendment = {
  readonly place: number
  readonly law: LawPlace
  readonly change: { readonly law: Law }
  /** Present: the text is no law. */
  readonly invented?: true | undefined
} & Partial<Pick<Ending, 'ended'>>

/** Every version of a record, each computed once. @internal */
export interface Versions<Version> {
  readonly law: LawPlace
  readonly original: Version
  readonly amendments: readonly PlannedAmendment[]
  readonly amended: (version: Version, amendment: PlannedAmendment) => Version
  /** The versions that can govern a case, by its law, as far as they were needed. */
  readonly known: Map<LawOfCase, readonly Version[]>
}

/**
 * The versions of a record, prepared for the evaluation.
 *
 * @param made - prepares one version; `amendedBy` holds the ids of the texts that were applied, if any
 * @internal
 */
export const versionsOf = <Stated extends Enacted<object>, Version extends object>(
  record: Stated,
  changes: readonly { readonly law: Law }[],
  made: (record: Stated, amendedBy: readonly string[] | undefined) => Version,
  places: Places,
): Versions<Version> => {
  interface Made {
    readonly record: Stated
    readonly laws: readonly string[]
    readonly next: (Version | undefined)[]
  }
  const known = new Map<Version, Made>()
  const version = (stated: Stated, laws: readonly string[]): Version => {
    const one = made(stated, laws.length === 0 ? undefined : Object.freeze(laws))
    known.set(one, { record: stated, laws, next: [] })
    return one
  }
  const amended: Versions<Version>['amended'] = (before, { place, change }) => {
    const of = known.get(before)
    if (of === undefined) return before
    of.next[place] ??= version(consolidated(of.record, change), Object.freeze([...of.laws, change.law.id]))
    return of.next[place]
  }
  const original = version(record, [])
  const amendments: readonly PlannedAmendment[] = changes.map((change, place) => ({
    place,
    law: places.law(change.law),
    change,
    invented: change.law.invented,
    ...endingOf(change),
  }))
  // Made at once, so that an amendment that names something unknown is refused now and not in the first case that needs it.
  for (const amendment of amendments) if (amendment.ended === undefined) amended(original, amendment)
  return { law: places.law(record.law), original, amendments, amended, known: new Map() }
}

const endingOf = (change: { readonly law: Law }): Partial<Pick<Ending, 'ended'>> =>
  'ended' in change ? { ended: 'repealed' } : {}

/** Every version of a record that can govern a case, in the order of the texts. @internal */
export const versionsFor = <Version>(versions: Versions<Version>, of: LawOfCase): readonly Version[] => {
  const before = versions.known.get(of)
  if (before !== undefined) return before
  const found = [versions.original]
  for (const amendment of versions.amendments) {
    const last = found.at(-1) ?? versions.original
    const concerns = Number.isFinite(inForceFrom(of, amendment.law))
    if (concerns && amendment.ended === undefined) found.push(versions.amended(last, amendment))
  }
  versions.known.set(of, found)
  return found
}

/** What the choice of texts needs of a record, whatever its versions hold. @internal */
export type Amended = Pick<Versions<unknown>, 'law' | 'amendments' | 'known'>

/** The same record without the amendments of texts that are not in force. @internal */
export const inForce = <Planned extends Amended>(planned: Planned, isInForce: (law: LawPlace) => boolean): Planned =>
  planned.amendments.every(({ law }) => isInForce(law))
    ? planned
    : { ...planned, amendments: planned.amendments.filter(({ law }) => isInForce(law)), known: new Map() }

/** Tells whether a record can be law by texts in force: its own, or one that brings it to other cases. @internal */
export const canBeLaw = ({ law, amendments }: Amended, isInForce: (law: LawPlace) => boolean): boolean =>
  isInForce(law) || amendments.some((change) => change.ended === undefined && change.invented !== true)

/** The version of a record that governs a case by the law of a day; undefined where the record is not law. @internal */
export const versionOn = <Version>(versions: Versions<Version>, of: LawOfCase, day: number): Version | undefined => {
  const { law, original, amendments } = versions
  if (amendments.length === 0) return day < inForceFrom(of, law) ? undefined : original
  return governing(original, law, amendments, {
    inForceFrom: (text) => inForceFrom(of, text),
    dayConcerned: () => day,
    amended: versions.amended,
  })
}
