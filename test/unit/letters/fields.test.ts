import { describe, expect, it } from 'vitest'
import { absentAt, category4, letterOn, letterSent } from '../../support/letters.js'

const examIndicated = '2023-04-10 questionnaireImpossible (examIndicated yes)'

const referred = ['2023-04-24 capacityEstimated (category 4)', '2023-04-24 referred']

const twoLetters = [letterSent('2026-06-08', '2026-06-22'), letterSent('2026-07-02', '2026-07-16')]

describe('what the sender fills in, in the order in which the letter needs it', () => {
  it.each([
    [
      'no questionnaire is sent: why, and how to reach the coordinator (A2-3)',
      ['2023-03-22', 'questionnaire.withholdingNotice', ['2023-03-20 questionnaireWithheld (ground coma)']],
      ['explanation', 'coordinatorName', 'coordinatorTelephone', 'coordinatorEmail'],
    ],
    [
      'a ZIV trajectory is refused: why, and the telephone of the doctor (A5-4)',
      ['2023-07-04', 'refusal.notify', ['2023-07-03 zivRequestRefused']],
      ['explanation', 'advisingDoctorTelephone'],
    ],
    [
      'a new date for the examination: the date, the place, and the doctor (SA-2)',
      ['2023-05-12', 'absence.newDate', [examIndicated, absentAt('exam', '2023-05-09')]],
      ['newDate', 'newPlace', 'advisingDoctorTelephone'],
    ],
    [
      'a new date for the first contact: the date, the place, and the coordinator (SA-2)',
      ['2023-05-12', 'absence.newDate', [...referred, absentAt('firstContact', '2023-05-09')]],
      ['newDate', 'newPlace', 'coordinatorTelephone'],
    ],
    [
      'the first letter about the registration: the insurer (LT-19)',
      ['2026-06-05', 'regional.letter', category4],
      ['insurerTelephone'],
    ],
    [
      'the second letter about the registration: the insurer (LT-19)',
      ['2026-07-02', 'regional.secondLetter', [...category4, ...twoLetters.slice(0, 1)]],
      ['insurerTelephone'],
    ],
    [
      'the decision on the second absence at the examination: the doctor or the team (SA-3)',
      [
        '2023-05-26',
        'consequence.notify',
        [examIndicated, absentAt('exam', '2023-05-09'), absentAt('exam', '2023-05-25')],
      ],
      ['advisingDoctorTelephone'],
    ],
    [
      'the decision on the second absence at the first contact: the coordinator (SA-3)',
      [
        '2023-05-26',
        'consequence.notify',
        [...referred, absentAt('firstContact', '2023-05-09'), absentAt('firstContact', '2023-05-25')],
      ],
      ['coordinatorTelephone'],
    ],
    [
      'the decision on the second absence at the occupational physician: the doctor alone (LT-6)',
      [
        '2026-05-12',
        'consequence.notify',
        [
          'start: 2026-01-05',
          absentAt('occupationalPhysician', '2026-04-07'),
          absentAt('occupationalPhysician', '2026-05-11'),
        ],
      ],
      ['advisingDoctorTelephone'],
    ],
    [
      'the decision on the absence at the contact of the fourth month: the doctor or the team (LT-18)',
      ['2024-05-03', 'consequence.notify', ['start: 2024-01-15', absentAt('combinedContact', '2024-05-02')]],
      ['advisingDoctorTelephone'],
    ],
    [
      'the decision on the second absence at the employment service: the insurer (LT-20)',
      [
        '2026-07-11',
        'consequence.notify',
        [...category4, absentAt('regionalAdviser', '2026-06-26'), absentAt('regionalAdviser', '2026-07-10')],
      ],
      ['insurerTelephone'],
    ],
    [
      'the decision on a registration that was not made: the insurer (LT-19)',
      ['2026-07-25', 'consequence.notify', [...category4, ...twoLetters]],
      ['insurerTelephone'],
    ],
  ] as const)('%s', (_, [asOf, key, facts], fields) => {
    expect(letterOn(asOf, key, facts).toFillIn).toEqual(fields)
  })
})
