import type { Enacted } from 'terug-naar-werk/law'
import { consolidated, isEnding } from '../../src/law/amendment.js'

/** A record as each text in turn leaves it, first as it was brought. */
export const versionsOf = <Stated extends Enacted<object>>(record: Stated): readonly Stated[] => {
  const versions = [record]
  let last = record
  for (const change of record.amendedBy ?? []) {
    if (isEnding(change)) continue
    last = consolidated(last, change)
    versions.push(last)
  }
  return versions
}
