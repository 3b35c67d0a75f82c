import { describe, expect, it } from 'vitest'
import { dayOf } from '../../../../src/calendar/day-number.js'
import { timelineOf } from '../../../../src/dossier/timeline.js'
import { caseOf } from '../../../support/case-tables.js'
import { day } from '../../../support/days.js'
import { partsOf, rowsOf } from '../../../support/text-table.js'

describe('FA-5: each first day that was recorded, and from which day on it was known', () => {
  it.each(
    rowsOf(`
      the first day of the dossier was known from the beginning
        – | 2023-01-16 since 1900-01-01
      a correction, recorded on its own day
        2023-03-01 incapacityStartCorrected (start 2023-01-09)
        2023-01-16 since 1900-01-01; 2023-01-09 since 2023-03-01
      a correction that was recorded later
        2023-03-01 incapacityStartCorrected (start 2023-01-09, recordedOn 2023-03-06)
        2023-01-16 since 1900-01-01; 2023-01-09 since 2023-03-06
      a correction that was recorded before the day from which it holds
        2023-03-01 incapacityStartCorrected (start 2023-01-09, recordedOn 2023-02-27)
        2023-01-16 since 1900-01-01; 2023-01-09 since 2023-03-01
      two corrections
        2023-03-01 incapacityStartCorrected (start 2023-01-09); 2023-03-15 incapacityStartCorrected (start 2023-01-23)
        2023-01-16 since 1900-01-01; 2023-01-09 since 2023-03-01; 2023-01-23 since 2023-03-15
    `),
  )('%s', (_, facts, expected) => {
    const { dossier } = caseOf(['start: 2023-01-16', ...partsOf(facts)])
    const { starts, dossier: corrected, start } = timelineOf(dossier, day('2023-06-01'), undefined)
    expect(starts.map((known) => `${known.start} since ${dayOf(known.since)}`)).toEqual(partsOf(expected))
    const latest = starts.map((known) => known.start).at(-1)
    expect([corrected.incapacity.start, dayOf(start.on)]).toEqual([latest, latest])
  })
})
