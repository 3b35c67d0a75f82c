import type { Question } from '../../src/law/answers.js'

/** An invented case in which the answers to a question give another result. */
interface ReadingCase {
  readonly about: string
  readonly dossier: object
  readonly asOf: string
}

const employee = { scheme: 'employee', employmentContract: true } as const

/** For each question a case that shows the difference. */
export const readingCases: { readonly [question in Question]: ReadingCase } = {
  'RD-1': {
    about: 'The questionnaire was sent on 27 March 2023 and has not come back by 5 April.',
    dossier: {
      ...employee,
      incapacity: { start: '2023-01-16' },
      events: [{ type: 'questionnaireSent', route: 'A', on: '2023-03-27' }],
    },
    asOf: '2023-04-05',
  },
  'RD-2': {
    about: 'The questionnaire was sent on 27 March 2023, posted on 8 April and received on 12 April.',
    dossier: {
      ...employee,
      incapacity: { start: '2023-01-16' },
      events: [
        { type: 'questionnaireSent', route: 'A', on: '2023-03-27' },
        { type: 'questionnaireReceived', complete: true, postedOn: '2023-04-08', on: '2023-04-12' },
      ],
    },
    asOf: '2023-04-12',
  },
  'RD-3': {
    about: 'On route B the questionnaire was posted on 8 March 2023 and received on 13 March.',
    dossier: {
      ...employee,
      incapacity: { start: '2023-01-16' },
      events: [
        { type: 'contactRequested', on: '2023-03-01' },
        { type: 'questionnaireSent', route: 'B', on: '2023-03-02' },
        { type: 'questionnaireReceived', complete: true, postedOn: '2023-03-08', on: '2023-03-13' },
      ],
    },
    asOf: '2023-03-14',
  },
  'RD-4': {
    about:
      'The insured asked on 1 March 2023; on 10 March it was decided that no update of the questionnaire is needed.',
    dossier: {
      ...employee,
      incapacity: { start: '2022-10-03' },
      events: [
        { type: 'contactRequested', on: '2023-03-01' },
        { type: 'questionnaireUpdateNotNeeded', on: '2023-03-10' },
      ],
    },
    asOf: '2023-03-14',
  },
  'RD-5': {
    about: 'The first estimate gave category 4 on 2 May 2023, and the referral followed on 3 May.',
    dossier: {
      ...employee,
      incapacity: { start: '2023-01-16' },
      events: [
        { type: 'capacityEstimated', category: 4, on: '2023-05-02' },
        { type: 'referred', on: '2023-05-03' },
      ],
    },
    asOf: '2023-05-04',
  },
  'RD-6': {
    about: 'The incapacity began on 31 October 2022. It is 28 February 2023.',
    dossier: { ...employee, incapacity: { start: '2022-10-31' } },
    asOf: '2023-02-28',
  },
  'RD-10': {
    about: 'Two unjustified absences at the first contact, planned on 12 January and 9 February 2026.',
    dossier: {
      ...employee,
      incapacity: { start: '2025-08-04' },
      events: [
        { type: 'capacityEstimated', category: 4, on: '2025-11-10' },
        { type: 'referred', on: '2025-11-12' },
        { type: 'unjustifiedAbsence', at: 'firstContact', plannedOn: '2026-01-12', on: '2026-01-12' },
        { type: 'newDateSet', at: 'firstContact', plannedOn: '2026-02-09', on: '2026-01-19' },
        { type: 'unjustifiedAbsence', at: 'firstContact', plannedOn: '2026-02-09', on: '2026-02-09' },
      ],
    },
    asOf: '2026-02-20',
  },
  'RD-11': {
    about: 'The declaration was signed on 4 December 2023, and the plan drawn up on 15 January 2024.',
    dossier: {
      ...employee,
      incapacity: { start: '2023-05-01' },
      events: [
        { type: 'zivStarted', situation: 'A', on: '2023-12-04' },
        { type: 'planDrawnUp', elements: [], aim: 'employment', on: '2024-01-15' },
      ],
    },
    asOf: '2024-02-01',
  },
  'RD-12': {
    about: 'The last certificate ended on 30 April 2023, and nothing has been heard since. It is 10 May 2023.',
    dossier: { ...employee, incapacity: { start: '2023-01-16', certifiedUntil: '2023-04-30' } },
    asOf: '2023-05-10',
  },
  'RD-13': {
    about: 'Maternity protection lasted from 13 February to 26 March 2023. It is 3 April 2023.',
    dossier: {
      ...employee,
      incapacity: { start: '2023-01-16' },
      events: [
        { type: 'maternityProtectionStarted', on: '2023-02-13' },
        { type: 'maternityProtectionEnded', on: '2023-03-26' },
      ],
    },
    asOf: '2023-04-03',
  },
  'RD-14': {
    about: 'A ZIV trajectory runs since 5 February 2024; permitted work began on 1 April 2024.',
    dossier: {
      ...employee,
      incapacity: { start: '2023-05-01' },
      events: [
        { type: 'zivStarted', situation: 'A', on: '2024-02-05' },
        { type: 'planDrawnUp', elements: [], aim: 'employment', on: '2024-03-04' },
        { type: 'permittedWorkStarted', on: '2024-04-01' },
      ],
    },
    asOf: '2024-05-01',
  },
}
