import { END_OF_RANGE } from '../calendar/month-table.js'
import { consolidated, type Enacted, governing } from '../law/amendment.js'
import { occurrenceTerm } from '../law/boundaries.js'
import type { CaseOfLaw } from '../law/in-force.js'
import type { Law } from '../law/law.js'
import type { NormId } from '../law/norms.js'
import { type Anchors, DEFAULT_INTERPRETATION, lastDayOf, type Recurrence } from '../law/term.js'
import { inForceFor } from './in-force-days.js'
import { type CountedTerm, nextOccurrence } from './next-occurrence.js'
import { type AmendedRule, numberOfFirstDay, type RuleWindow, windowOf, windowOfVersion } from './rule-window.js'

/** The fields of a record with a recurrence from which its windows are computed. */
interface RecurringRule extends Enacted<object> {
  readonly norms: readonly NormId[]
  readonly window: Recurrence
}

interface Occurrence extends AmendedRule<RecurringRule> {
  readonly counted: CountedTerm
}

/**
 * The window of the k-th occurrence of a recurrence: by the version of the circular, or, in a case, each occurrence
 * by the version that governs it. Where it lies past the end of the calendar: the last window within the calendar.
 * @internal
 */
export const occurrenceWindow = (
  rule: RecurringRule,
  anchors: Anchors,
  ordinal: number,
  of: CaseOfLaw | undefined,
): RuleWindow => {
  if (of === undefined) return windowOf({ ...rule, window: occurrenceTerm(rule.window, ordinal) }, anchors)
  let found = occurrenceAfter(undefined, rule, anchors, of)
  for (let number = 2; number <= ordinal && lastDay(found, anchors) < END_OF_RANGE - 1; number += 1)
    found = occurrenceAfter(found, rule, anchors, of)
  const { version, by, counted } = found
  return windowOfVersion({ norms: version.norms, window: counted.term }, inForceFor(rule, version, by, of), anchors)
}

const lastDay = ({ counted }: Occurrence, anchors: Anchors): number =>
  lastDayOf(counted.term, anchors, DEFAULT_INTERPRETATION) ?? END_OF_RANGE

const occurrenceAfter = (
  previous: Occurrence | undefined,
  original: RecurringRule,
  anchors: Anchors,
  of: CaseOfLaw,
): Occurrence => {
  const inVersion = (version: RecurringRule, by: Occurrence['by']): Occurrence => ({
    version,
    by,
    counted: nextOccurrence(version.window, previous?.counted, anchors, DEFAULT_INTERPRETATION),
  })
  const first = inVersion(original, undefined)
  return (
    governing(first, original.law, original.amendedBy ?? [], {
      inForceFrom: (law) => numberOfFirstDay(law, of),
      dayConcerned: (occurrence) => lastDay(occurrence, anchors),
      amended: ({ version }, change: { readonly law: Law }) => inVersion(consolidated(version, change), change),
    }) ?? first
  )
}
