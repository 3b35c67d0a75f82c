import { describe, expect, it } from 'vitest'
import { dayOf } from '../../../../src/calendar/day-number.js'
import { timelineOf } from '../../../../src/dossier/timeline.js'
import { caseOf } from '../../../support/case-tables.js'
import { day } from '../../../support/days.js'
import { partsOf, rowsOf } from '../../../support/text-table.js'

const knownOn = (asOf: string, facts: readonly string[]) => {
  const { dossier } = caseOf(['start: 2023-01-16', ...facts])
  const { incapacity, ended } = timelineOf(dossier, day(asOf), undefined)
  return {
    ended: ended && `${ended.type} ${dayOf(ended.on)}`,
    certified: incapacity.certifiedUntil && dayOf(incapacity.certifiedUntil),
    ranOut: incapacity.ranOut && dayOf(incapacity.ranOut),
    endsOn: incapacity.endsOn && dayOf(incapacity.endsOn),
    recognised: incapacity.isRecognised,
    interruptions: incapacity.interruptions.map(
      ({ from, until, end }) => `${dayOf(from)} – ${dayOf(until)} by ${end.type} ${dayOf(end.on)}`,
    ),
  }
}

const papers = 'certified until: 2023-02-28; 2023-02-20 certificateReceived (until 2023-04-30)'

describe('the last certified day', () => {
  it.each(
    rowsOf(`
      none
        2023-05-01 | – | – | –
      it has not passed
        2023-02-28 | certified until: 2023-02-28 | – | 2023-02-28
      it has passed
        2023-03-01 | certified until: 2023-02-28 | certificateRunOut 2023-02-28 | 2023-02-28
      a later certificate
        2023-03-01 | ${papers} | – | 2023-04-30
      a later certificate has run out too
        2023-05-01 | ${papers} | certificateRunOut 2023-04-30 | 2023-04-30
      a recognition that was given later and is shorter
        2023-04-01 | ${papers}; 2023-03-01 recognitionDecided (recognised yes, until 2023-03-31)
        certificateRunOut 2023-03-31 | 2023-03-31
      a recognition without a last day changes none
        2023-05-01 | ${papers}; 2023-03-01 recognitionDecided (recognised yes) | certificateRunOut 2023-04-30
        2023-04-30
      an act on that day shows nothing
        2023-05-10 | ${papers}; 2023-04-30 medicalExam | certificateRunOut 2023-04-30 | 2023-04-30
      an act after it shows that the incapacity went on
        2023-05-10 | ${papers}; 2023-05-01 medicalExam | – | 2023-04-30
      a physical contact after it shows it too
        2023-05-10 | ${papers}; 2023-05-01 physicalContact (by teamMember) | – | 2023-04-30
      a certificate given after the act runs out anew
        2023-06-01 | ${papers}; 2023-05-01 medicalExam; 2023-05-02 certificateReceived (until 2023-05-31)
        certificateRunOut 2023-05-31 | 2023-05-31
      a relapse after it
        2023-05-10 | ${papers}; 2023-05-04 incapacityResumed | – | 2023-04-30
      a certificate from before the corrected start
        2023-03-10 | certified until: 2023-02-01; 2023-03-02 incapacityStartCorrected (start 2023-03-01) | – | 2023-02-01
      in the second year
        2024-03-01 | 2024-01-10 certificateReceived (until 2024-02-10) | – | 2024-02-10
      on the last day of the first year
        2024-03-01 | 2023-12-20 certificateReceived (until 2024-01-15) | certificateRunOut 2024-01-15 | 2024-01-15
      on the first day of the second
        2024-03-01 | 2023-12-20 certificateReceived (until 2024-01-16) | – | 2024-01-16
    `),
  )('%s', (_, asOf, facts, ended, certified) => {
    const known = knownOn(asOf, partsOf(facts))
    expect([known.ended ?? '–', known.certified ?? '–']).toEqual([ended, certified])
  })

  it('has run out also where an act shows that the incapacity went on: a need asks', () => {
    expect(knownOn('2023-05-10', [...partsOf(papers), '2023-05-01 medicalExam']).ranOut).toBe('2023-04-30')
    expect(knownOn('2023-04-30', partsOf(papers)).ranOut).toBeUndefined()
  })

  it('has not run out where it lies before the corrected start', () => {
    const corrected = ['certified until: 2023-02-01', '2023-03-02 incapacityStartCorrected (start 2023-03-01)']
    expect(knownOn('2023-03-10', corrected)).toMatchObject({ ranOut: undefined, ended: undefined })
  })

  it.each([
    'questionnaireSent (route A)',
    'supportContact (channel telephone)',
    'capacityEstimated (category 1)',
    'medicalExam',
    'physicalContact (by teamMember)',
    'referred',
    'coordinatorContact (kind first, channel physical)',
    'permissionGranted',
    'permissionRefused',
    'zivStarted (situation A)',
    'planDrawnUp (elements goals)',
    'planReviewed',
  ])('FA-2: the incapacity went on where on a later day stands %s', (act) => {
    const certified = 'certified until: 2023-04-30'
    expect(knownOn('2023-05-10', [certified, `2023-05-02 ${act}`]).ended).toBeUndefined()
    expect(knownOn('2023-05-10', [certified, `2023-04-28 ${act}`]).ended).toBe('certificateRunOut 2023-04-30')
  })

  it('FA-2: what the insured asks for on a later day shows nothing', () => {
    const asked = ['certified until: 2023-04-30', '2023-05-02 contactRequested']
    expect(knownOn('2023-05-10', asked).ended).toBe('certificateRunOut 2023-04-30')
  })
})

describe('an end', () => {
  it.each(
    rowsOf(`
      told on its day
        2023-04-11 | 2023-04-10 incapacityEnded (lastDay 2023-04-10) | incapacityEnded 2023-04-10
      its last day itself
        2023-04-10 | 2023-04-10 incapacityEnded (lastDay 2023-04-10) | –
      decided before its last day
        2023-04-10 | 2023-04-03 incapacityEnded (lastDay 2023-04-10) | –
      decided after its last day
        2023-04-11 | 2023-05-02 incapacityEnded (lastDay 2023-04-10) | incapacityEnded 2023-04-10
      told twice: the later word holds
        2023-05-02 | 2023-04-10 incapacityEnded (lastDay 2023-04-10); 2023-04-17 incapacityEnded (lastDay 2023-04-14)
        incapacityEnded 2023-04-14
      by a full resumption
        2023-04-10 | 2023-04-10 workResumed | workResumed 2023-04-09
      not by a resumption within permitted work
        2023-04-11 | 2023-04-03 permittedWorkStarted; 2023-04-10 workResumed | –
      by a resumption after the permitted work
        2023-04-11
        2023-04-03 permittedWorkStarted (ref a); 2023-04-05 permittedWorkEnded (ref a); 2023-04-10 workResumed
        workResumed 2023-04-09
      a resumption on the first day is none
        2023-04-11 | 2023-01-16 workResumed | –
      by a recognition taken back
        2023-04-10 | 2023-04-10 recognitionDecided (recognised no) | recognitionDecided 2023-04-09
      of the dossier itself
        2023-04-11 | ended on: 2023-04-10 | incapacityEnded 2023-04-10
      of the dossier itself, after a relapse
        2023-05-11 | ended on: 2023-05-10; 2023-04-03 incapacityEnded (lastDay 2023-04-03); 2023-04-10 incapacityResumed
        incapacityEnded 2023-05-10
      announced for a later day than that of a relapse: it stands
        2023-06-01 | 2023-05-02 incapacityEnded (lastDay 2023-05-31); 2023-05-10 incapacityResumed
        incapacityEnded 2023-05-31
      a relapse told for its last day itself, which is no day after it
        2023-05-02 | 2023-04-10 incapacityEnded (lastDay 2023-04-10); 2023-04-10 incapacityResumed
        incapacityEnded 2023-04-10
      of the dossier itself, taken away by a relapse, and another end after that
        2023-06-01
        ended on: 2023-04-10; 2023-04-18 incapacityResumed; 2023-05-12 incapacityEnded (lastDay 2023-05-12)
        incapacityEnded 2023-05-12
    `),
  )('%s', (_, asOf, facts, ended) => {
    expect(knownOn(asOf, partsOf(facts)).ended ?? '–').toBe(ended)
  })

  it.each([
    ['2023-04-09', '2023-04-10'],
    ['2023-04-10', '2023-04-10'],
    ['2023-04-11', undefined],
  ])('that was announced for 10 April 2023 is known beforehand on %s: %s', (asOf, endsOn) => {
    expect(knownOn(asOf, ['2023-04-03 incapacityEnded (lastDay 2023-04-10)']).endsOn).toBe(endsOn)
  })
})

describe('an interruption', () => {
  it.each(
    rowsOf(`
      between an end and a relapse
        2023-04-10 incapacityEnded (lastDay 2023-04-10); 2023-04-18 incapacityResumed
        2023-04-11 – 2023-04-17 by incapacityEnded 2023-04-10
      between the end of the dossier itself and a relapse
        ended on: 2023-04-10; 2023-04-18 incapacityResumed | 2023-04-11 – 2023-04-17 by incapacityEnded 2023-04-10
      a relapse on the next day leaves none
        2023-04-10 incapacityEnded (lastDay 2023-04-10); 2023-04-11 incapacityResumed | –
      a relapse without an end
        2023-04-11 incapacityResumed | –
      a relapse on the last day itself leaves none
        2023-04-10 incapacityEnded (lastDay 2023-04-10); 2023-04-10 incapacityResumed;
        2023-04-18 incapacityResumed
        2023-04-11 – 2023-04-17 by incapacityEnded 2023-04-10
      a recognition that goes on
        2023-04-11 recognitionDecided (recognised yes, until 2023-12-31) | –
      before a recognition that came later
        recognised: no; 2023-04-11 recognitionDecided (recognised yes)
        2023-01-16 – 2023-04-10 by recognitionDecided 2023-04-11
      between a recognition taken back and given again
        2023-04-03 recognitionDecided (recognised no); 2023-04-11 recognitionDecided (recognised yes)
        2023-04-03 – 2023-04-10 by recognitionDecided 2023-04-02
    `),
  )('%s', (_, facts, interruptions) => {
    const expected = { interruptions: partsOf(interruptions), recognised: true, ended: undefined }
    expect(knownOn('2023-06-01', partsOf(facts))).toMatchObject(expected)
  })
})

it('without a recognition nothing is recognised', () => {
  expect(knownOn('2023-06-01', ['recognised: no']).recognised).toBe(false)
  expect(knownOn('2023-06-01', ['recognised: no', '2023-04-03 recognitionDecided (recognised no)']).recognised).toBe(
    false,
  )
})
