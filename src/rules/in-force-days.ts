import { type Day, FIRST_DAY } from '../calendar/day.js'
import { addDays } from '../calendar/months.js'
import { type Enacted, isEnding } from '../law/amendment.js'
import { type CaseOfLaw, lawInForceFrom, textInForceFrom } from '../law/in-force.js'
import type { InForce, Law } from '../law/law.js'
import type { NormId } from '../law/norms.js'
import { schemes } from '../law/scheme.js'

/**
 * The first and the last day on which norms are in force. `until` is null where no later text has ended them.
 * @category Rules
 */
export interface InForceDays {
  /** The first day on which the norms count for this case. */
  readonly from: Day
  /** The last day; null where no end is known. */
  readonly until: Day | null
}

interface Stated extends Enacted<object> {
  readonly norms: readonly NormId[]
}

/** Tells whether a text changes the window of a record or what starts it, removes one of its norms, or ends it. */
const supersedes = (change: { readonly law: Law }, norms: readonly NormId[]): boolean =>
  isEnding(change) ||
  'window' in change ||
  'trigger' in change ||
  // SAFETY: by its type, the field `norms` of an amendment is a list of norms.
  ('norms' in change && !norms.every((norm) => (change.norms as readonly NormId[]).includes(norm)))

/** The days on which the original version of a record governs a case, for any start and scheme. @internal */
export const inForceAnywhere = ({ law, amendedBy = [], norms }: Stated): InForceDays => {
  const laterTexts = amendedBy.filter((change) => supersedes(change, norms)).map((change) => change.law)
  const periods = [law, ...laterTexts].flatMap(({ inForce }) => inForce)
  const starts = [FIRST_DAY, ...periods.flatMap(startsApart)]
  const cases = starts.flatMap((start) => schemes.map((scheme) => ({ start, scheme })))
  // Stryker disable next-line ArrayDeclaration: a text that is no day comes after every day
  const firsts = cases.flatMap(({ start, scheme }) => textInForceFrom(law, start, scheme) ?? [])
  const lasts = cases
    .filter(({ start, scheme }) => textInForceFrom(law, start, scheme) !== undefined)
    .map(({ start, scheme }) => eveOf(laterTexts.flatMap((text) => textInForceFrom(text, start, scheme) ?? [])))
  return {
    from: firsts.sort()[0] ?? law.inForce[0].from,
    until: lasts.includes(null) ? null : (lasts.sort().at(-1) ?? null),
  }
}

/** The first start of a period, and the first one after it. @internal */
export const startsApart = ({ startsFrom, startsUntil }: InForce): readonly Day[] => [
  ...(startsFrom === null ? [] : [startsFrom]),
  ...(startsUntil === null ? [] : [addDays(startsUntil, 1)]),
]

/** The days on which a version of a record governs a case; `by` is the last amendment in it, if any. @internal */
export const inForceFor = (
  { law, amendedBy = [] }: Stated,
  { norms }: Stated,
  by: { readonly law: Law } | undefined,
  of: CaseOfLaw,
): InForceDays => {
  const later = amendedBy.slice(by === undefined ? 0 : amendedBy.findIndex((change) => change.law === by.law) + 1)
  return {
    from: lawInForceFrom(by?.law ?? law, of) ?? law.inForce[0].from,
    until: eveOf(
      later.filter((change) => supersedes(change, norms)).flatMap((change) => lawInForceFrom(change.law, of) ?? []),
    ),
  }
}

const eveOf = (days: readonly Day[]): Day | null => {
  const [first] = [...days].sort()
  return first === undefined ? null : addDays(first, -1)
}
