import { describe, expect, it } from 'vitest'
import { type Moment, moments } from '../../../src/dossier/moment.js'
import { everyMoment, placeOfMoment } from '../../../src/dossier/moment-place.js'
import { momentsOf } from '../../../src/dossier/moments-of-type.js'
import { timelineOf } from '../../../src/dossier/timeline.js'
import { caseOf } from '../../support/case-tables.js'
import { day } from '../../support/days.js'
import { partsOf, rowsOf } from '../../support/text-table.js'

/** The days of a moment of an incapacity that began on 15 January 2024, as the table below writes them. */
const daysOf = (moment: Moment, facts: string): readonly string[] => {
  const { dossier } = caseOf(['start: 2024-01-15', ...partsOf(facts)])
  const { happened } = timelineOf(dossier, day('2026-12-31'), undefined)
  return (happened[placeOfMoment(moment)] ?? []).map(({ event }) => event?.on ?? 'no event')
}

const named = (name: string): Moment => {
  const found = everyMoment.find((moment) => moment === name)
  if (found === undefined) throw new Error(`no moment: ${name}`)
  return found
}

const CATEGORY_4 = '2024-05-06 capacityEstimated (category 4)'
const met = (on: string, outcome: string) =>
  `${on} coordinatorContact (kind first, channel physical, outcome ${outcome})`
const PLAN = '2024-09-16 planDrawnUp (elements goals)'
const ABSENT = '2024-06-03 unjustifiedAbsence (at exam, plannedOn 2024-06-03)'

describe('the days on which an event makes a moment', () => {
  it.each(
    rowsOf(`
      LT-4: category 4 that wants no trajectory asks for a contact in month 7
        month7CaseBegins | ${CATEGORY_4}; ${met('2024-06-10', 'none')} | 2024-06-10
      category 4 that wants one does not
        month7CaseBegins | ${CATEGORY_4}; ${met('2024-06-10', 'zivWanted')} | –
      nor who wants none without a category
        month7CaseBegins | ${met('2024-06-10', 'none')} | –
      nor at a later contact
        month7CaseBegins | ${CATEGORY_4}; 2024-06-10 coordinatorContact (kind other, channel physical, outcome none) | –
      category 1 asks for one, and asks no more at a first contact in category 4
        month7CaseBegins
        2024-05-06 capacityEstimated (category 1); ${met('2024-06-10', 'none')}; 2024-06-17 capacityEstimated (category 3)
        2024-05-06
      category 4 that wants none, and then category 3, asks once
        month7CaseBegins | ${CATEGORY_4}; ${met('2024-06-10', 'none')}; 2024-06-17 capacityEstimated (category 3)
        2024-06-10
      category 1, then category 4, then category 3 asks anew
        month7CaseBegins
        2024-05-06 capacityEstimated (category 1); 2024-05-20 capacityEstimated (category 4);
        2024-06-17 capacityEstimated (category 3)
        2024-05-06; 2024-06-17

      FA-2: a resumption without permitted work is a full one
        fullyResumed | 2024-06-10 workResumed | 2024-06-10
      one within permitted work is not
        fullyResumed | 2024-06-03 permittedWorkStarted; 2024-06-10 workResumed | –
      one after the permitted work is
        fullyResumed | 2024-06-03 permittedWorkStarted; 2024-06-05 permittedWorkEnded; 2024-06-10 workResumed | 2024-06-10
      FA-6: one beside a second permitted work is not
        fullyResumed
        2024-06-03 permittedWorkStarted (ref a); 2024-06-04 permittedWorkStarted (ref b);
        2024-06-05 permittedWorkEnded (ref a); 2024-06-10 workResumed
        –

      Z2-7: a plan and then the consent
        planWithConsent | 2024-09-02 zivStarted (situation C); ${PLAN}; 2024-09-20 treatingDoctorConsentGiven | 2024-09-20
      the consent after the end of the trajectory that was planned
        planWithConsent
        2024-09-02 zivStarted (situation C); ${PLAN}; 2024-09-18 zivEnded; 2024-09-20 treatingDoctorConsentGiven
        –
      the consent in a second trajectory, for which no plan was drawn up
        planWithConsent
        2024-09-02 zivStarted (situation C); 2024-09-09 zivEnded; 2024-09-12 zivStarted (situation C);
        2024-09-20 treatingDoctorConsentGiven
        –
      FA-6: the consent while one of two trajectories runs
        planWithConsent
        2024-09-02 zivStarted (situation C, ref a); 2024-09-03 zivStarted (situation C, ref b); ${PLAN};
        2024-09-18 zivEnded (ref a); 2024-09-20 treatingDoctorConsentGiven
        2024-09-20
      FA-6: a request for CODEX while one of two trajectories runs
        codexBesideZiv
        2024-09-02 zivStarted (situation C, ref a); 2024-09-03 zivStarted (situation C, ref b);
        2024-09-18 zivEnded (ref a); 2024-09-20 codexRequested (by employer)
        2024-09-20

      a second absence at an examination without a new date
        absentWithoutNewDate | ${ABSENT}; 2024-06-17 unjustifiedAbsence (at exam, plannedOn 2024-06-17) | 2024-06-17
      a second absence after a new date
        absentWithoutNewDate
        ${ABSENT}; 2024-06-05 newDateSet (at exam, plannedOn 2024-06-17);
        2024-06-17 unjustifiedAbsence (at exam, plannedOn 2024-06-17)
        –
      a second absence after a new date of the contact
        absentWithoutNewDate
        ${ABSENT}; 2024-06-05 newDateSet (at firstContact, plannedOn 2024-06-17);
        2024-06-17 unjustifiedAbsence (at exam, plannedOn 2024-06-17)
        2024-06-17
      second absences after a new date of each
        absentWithoutNewDate
        ${ABSENT}; 2024-06-04 unjustifiedAbsence (at firstContact, plannedOn 2024-06-04);
        2024-06-05 newDateSet (at exam, plannedOn 2024-06-17); 2024-06-06 newDateSet (at firstContact, plannedOn 2024-06-18);
        2024-06-17 unjustifiedAbsence (at exam, plannedOn 2024-06-17);
        2024-06-18 unjustifiedAbsence (at firstContact, plannedOn 2024-06-18)
        –

      a contact after an absence asks for a new date at every place
        newDateAskedAtExam | 2024-06-05 absenceContact | 2024-06-05
      at the place that it names
        newDateAskedAtExam | 2024-06-05 absenceContact (at exam) | 2024-06-05
      at no other place
        newDateAskedAtExam | 2024-06-05 absenceContact (at firstContact) | –
    `),
  )('%s', (_, moment = '', facts = '', days = '') => {
    expect(daysOf(named(moment), facts)).toEqual(partsOf(days))
  })
})

it('an event of a type makes the moment of its own name, and those that a condition makes of it', () => {
  const makes = momentsOf('newDateSet')
  expect(makes?.own).toBe(placeOfMoment('newDateSet'))
  expect(makes?.others.map(({ moment }) => everyMoment[moment])).toEqual(['newExamDateSet', 'newContactDateSet'])
  expect(moments.newExamDateSet.events).toEqual(['newDateSet'])
})
