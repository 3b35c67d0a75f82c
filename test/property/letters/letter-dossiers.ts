import fc from 'fast-check'
import type { AbsencePlace, Dossier, DossierEvent } from 'terug-naar-werk'
import { addDays, type Day } from 'terug-naar-werk/calendar'
import { days } from '../../support/arbitraries.js'

/** Days after the day on which the course of a letter begins, each later than the one before. */
const laterDays = fc.array(fc.integer({ min: 1, max: 25 }), { minLength: 7, maxLength: 7 }).map((gaps) => {
  let day = 0
  return gaps.map((gap) => {
    day += gap
    return day
  })
})

type Course = (on: (index: number) => Day) => readonly DossierEvent[]

const absences = (at: AbsencePlace, beginning: readonly DossierEvent[]): Course => {
  const missed = (on: Day): DossierEvent => ({ type: 'unjustifiedAbsence', on, at, plannedOn: on })
  return (on) => [
    ...beginning,
    missed(on(0)),
    { type: 'newDateSet', on: on(1), at, plannedOn: on(2) },
    missed(on(2)),
    { type: 'consequenceNotified', on: on(3), plannedOn: on(2) },
    missed(on(4)),
    { type: 'absenceContact', on: on(5) },
    { type: 'maternityProtectionStarted', on: on(6) },
  ]
}

/** The courses that lead to a letter, on the days of a case. */
const courses = (start: Day): readonly Course[] => [
  (on) => [
    { type: 'questionnaireWithheld', on: on(0), ground: 'coma' },
    { type: 'withholdingNoticeSent', on: on(1) },
  ],
  (on) => [
    { type: 'zivRequestRefused', on: on(0) },
    { type: 'refusalNotified', on: on(1) },
  ],
  absences('exam', [{ type: 'questionnaireImpossible', on: addDays(start, 95), examIndicated: true }]),
  absences('firstContact', [
    { type: 'capacityEstimated', on: addDays(start, 100), category: 4 },
    { type: 'referred', on: addDays(start, 101) },
  ]),
  absences('occupationalPhysician', []),
  absences('regionalAdviser', []),
  absences('combinedContact', []),
  (on) => [
    { type: 'capacityEstimated', on: addDays(start, 100), category: 4 },
    { type: 'referredToRegionalService', on: addDays(start, 101) },
    { type: 'physicalContact', on: on(0), by: 'teamMember' },
    { type: 'registrationLetterSent', on: on(1), lastDay: addDays(on(1), 14) },
    { type: 'registrationLetterSent', on: addDays(on(1), 22), lastDay: addDays(on(1), 36) },
    { type: 'consequenceNotified', on: addDays(on(1), 50) },
    { type: 'regionalServiceRegistered', on: addDays(on(1), 60), service: 'ADG' },
  ],
]

/** Dossiers whose course leads to letters, cut off anywhere, by any law since 2023. */
export const letterDossiers: fc.Arbitrary<Dossier> = fc
  .record({
    start: fc.oneof(days(2022, 2025), days(2026, 2026)),
    scheme: fc.constantFrom('employee' as const, 'unemployed' as const, 'selfEmployed' as const),
    employmentContract: fc.boolean(),
    course: fc.nat(7),
    from: fc.integer({ min: 90, max: 330 }),
    later: laterDays,
    kept: fc.integer({ min: 1, max: 9 }),
  })
  .map(({ start, scheme, employmentContract, course, from, later, kept }) => {
    const on = (index: number): Day => addDays(start, from + (later[index] ?? 0))
    const events = courses(start)[course]?.(on) ?? []
    return { scheme, employmentContract, incapacity: { start }, events: events.slice(0, kept + 1) }
  })
