import fc from 'fast-check'
import type { Dossier, DossierEvent } from 'terug-naar-werk'
import { addDays, type Day } from 'terug-naar-werk/calendar'
import { days, eventOn } from '../../support/arbitraries.js'

/** An event of a course: the days since the start of the incapacity, and how many days it may be early or late. */
type Step = readonly [after: number, within: number, event: object | ((on: Day) => object)]

const absent =
  (at: string): Step['2'] =>
  (on) => ({ type: 'unjustifiedAbsence', at, plannedOn: on })

const newDate =
  (at: string): Step['2'] =>
  (on) => ({ type: 'newDateSet', at, plannedOn: addDays(on, 14) })

const estimate = (category: number) => ({ type: 'capacityEstimated', category })

const first = { type: 'coordinatorContact', kind: 'first', channel: 'physical' }

/** Parts of a case as cases go. A course joins some of them, so that what one fact does to another part is met often. */
const parts: readonly (readonly Step[])[] = [
  [
    [70, 3, { type: 'questionnaireSent', route: 'A' }],
    [82, 8, { type: 'questionnaireReceived', complete: true }],
  ],
  [
    [70, 3, { type: 'questionnaireSent', route: 'A' }],
    [88, 6, { type: 'supportContact', channel: 'telephone' }],
    [95, 6, { type: 'questionnaireImpossible', examIndicated: true }],
  ],
  [
    [95, 6, { type: 'questionnaireImpossible', examIndicated: true }],
    [102, 5, absent('exam')],
    [106, 3, newDate('exam')],
    [118, 5, absent('exam')],
    [140, 9, absent('exam')],
  ],
  [[110, 8, absent('combinedContact')]],
  [[108, 12, estimate(1)]],
  [[108, 12, estimate(3)]],
  [
    [108, 12, estimate(4)],
    [112, 9, { type: 'referred' }],
  ],
  [
    [108, 12, estimate(3)],
    [170, 15, { type: 'medicalExam' }],
    [178, 15, estimate(4)],
    [184, 15, { type: 'referred' }],
  ],
  [[125, 20, { type: 'referred' }]],
  [
    [130, 10, absent('firstContact')],
    [134, 5, newDate('firstContact')],
    [150, 9, absent('firstContact')],
    [170, 9, absent('firstContact')],
  ],
  [[150, 30, { ...first, outcome: 'none' }]],
  [[150, 30, first]],
  [
    [150, 30, { ...first, outcome: 'zivWanted' }],
    [150, 30, { type: 'consentGiven', form: 'written' }],
    [175, 20, { type: 'zivStarted', situation: 'B' }],
    [200, 20, { type: 'planDrawnUp', elements: ['goals'], aim: 'retraining' }],
    [290, 20, { type: 'planReviewed' }],
  ],
  [
    [60, 40, { type: 'contactRequested' }],
    [80, 20, { type: 'questionnaireSent', route: 'B' }],
    [95, 20, { type: 'questionnaireReceived', complete: true }],
    [110, 25, first],
    [130, 20, { type: 'permissionRequested' }],
    [140, 20, { type: 'permissionGranted' }],
  ],
  [
    [130, 20, { type: 'permissionRequested' }],
    [140, 20, { type: 'permissionRefused' }],
  ],
  [[160, 30, { type: 'zivEnded' }]],
  [[90, 70, { type: 'codexRequested', by: 'employer' }]],
  [
    [90, 70, { type: 'codexRequested', by: 'insured' }],
    [150, 30, { type: 'codexPlanReceived' }],
    [170, 15, { type: 'codexPlanAnswered' }],
    [180, 20, { type: 'codexPlanSigned' }],
    [200, 40, { type: 'codexEnded', ground: 'planAccepted' }],
  ],
  [[140, 60, { type: 'codexPlanReceived' }]],
  [
    [100, 60, { type: 'permittedWorkStarted' }],
    [150, 60, { type: 'permittedWorkEnded' }],
  ],
  [[90, 80, { type: 'permittedWorkStarted' }]],
  [
    [120, 30, { type: 'referredToRegionalService' }],
    [130, 20, (on) => ({ type: 'registrationLetterSent', lastDay: addDays(on, 14) })],
    [165, 15, (on) => ({ type: 'registrationLetterSent', lastDay: addDays(on, 14) })],
    [190, 20, { type: 'regionalServiceRegistered', service: 'Forem' }],
  ],
  [[30, 60, (on) => ({ type: 'certificateReceived', until: addDays(on, 60) })]],
  [[160, 90, (on) => ({ type: 'incapacityEnded', lastDay: on })]],
  [[160, 90, { type: 'workResumed' }]],
  [
    [60, 60, { type: 'contractEnded' }],
    [170, 60, { type: 'contractStarted' }],
  ],
  [[80, 40, (on) => ({ type: 'incapacityStartCorrected', start: addDays(on, -75) })]],
]

/** Absent in three of four cases: what ends a case, or limits it, hides what would follow. */
export const rarely = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value })

const stepsOf = (start: Day): fc.Arbitrary<readonly DossierEvent[]> =>
  fc.subarray([...parts], { minLength: 1, maxLength: 6 }).chain((chosen) =>
    fc
      .tuple(
        ...chosen.flat().map(([after, within, event]) =>
          fc
            .record({
              kept: fc.integer({ min: 0, max: 9 }),
              on: fc.integer({ min: -within, max: within }).map((by) => addDays(start, Math.max(0, after + by))),
              recordedAfter: rarely(fc.nat(30)),
            })
            .map(({ kept, on, recordedAfter }): readonly object[] => {
              if (kept === 0) return []
              const told = typeof event === 'function' ? event(on) : event
              return [{ ...told, on, ...(recordedAfter !== undefined && { recordedOn: addDays(on, recordedAfter) }) }]
            }),
        ),
      )
      // SAFETY: each step has the fields of its type.
      .map((steps) => steps.flat() as unknown as readonly DossierEvent[]),
  )

/** Dossiers whose events belong together, with up to three of any type between them. */
export const courses: fc.Arbitrary<Dossier> = days(2022, 2026).chain((start) =>
  fc
    .record({
      scheme: fc.constantFrom('employee' as const, 'employee' as const, 'unemployed' as const, 'selfEmployed' as const),
      employmentContract: fc.boolean(),
      recognised: rarely(fc.boolean()),
      endedAfter: rarely(fc.nat(300)),
      certifiedFor: rarely(fc.nat(240)),
      pensionAfter: rarely(fc.nat(200)),
      steps: stepsOf(start),
      others: fc.array(
        fc.nat(300).chain((after) => eventOn(addDays(start, after))),
        { maxLength: 3 },
      ),
    })
    .map((one) => ({
      scheme: one.scheme,
      employmentContract: one.employmentContract,
      incapacity: {
        start,
        ...(one.recognised !== undefined && { recognised: one.recognised }),
        ...(one.endedAfter !== undefined && { endedOn: addDays(start, one.endedAfter) }),
        ...(one.certifiedFor !== undefined && { certifiedUntil: addDays(start, one.certifiedFor) }),
      },
      ...(one.pensionAfter !== undefined && { pensionAgeReachedOn: addDays(start, one.pensionAfter) }),
      events: [...one.steps, ...one.others],
    })),
)
