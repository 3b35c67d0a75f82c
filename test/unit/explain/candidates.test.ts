import { describe, expect, it } from 'vitest'
import { briefChanges } from '../../support/brief-changes.js'
import { day } from '../../support/days.js'
import { employee } from '../../support/evaluated.js'

const working = (on: string) => ({ type: 'permittedWorkStarted', on })
const worked = (on: string) => ({ type: 'permittedWorkEnded', on })
const codex = (on: string) => ({ type: 'codexRequested', on, by: 'employer' })
const ziv = { type: 'zivStarted', on: '2023-05-02', situation: 'B' }
const sent = { type: 'questionnaireSent', on: '2023-03-27', route: 'A' }
const planned = { type: 'planDrawnUp', on: '2023-05-03', elements: [] }

type Bar = readonly [title: string, events: readonly object[], asOf: string, key: string, changes: readonly string[]]

/** The questionnaire is to be sent on 27 March 2023, the estimate to be made from 16 April to 15 May 2023. */
const bars: readonly Bar[] = [
  [
    'a bar of another step is no way out of this one',
    [sent, working('2023-04-01')],
    '2023-04-10',
    'questionnaire.return',
    ['RD-1:oneWeek → overdue', 'day 2023-04-11 → overdue'],
  ],
  [
    'a bar of today and another one that stood on the last day',
    [working('2023-03-20'), worked('2023-03-30'), codex('2023-04-01')],
    '2023-04-03',
    'questionnaire.send',
    ['no codexRequested 2023-04-01 + no permittedWorkStarted 2023-03-20 → overdue'],
  ],
  [
    'another one that began on the last day',
    [working('2023-03-27'), worked('2023-03-30'), codex('2023-04-01')],
    '2023-04-03',
    'questionnaire.send',
    ['no codexRequested 2023-04-01 + no permittedWorkStarted 2023-03-27 → overdue'],
  ],
  [
    'another one that ended on the last day',
    [working('2023-03-20'), worked('2023-03-27'), codex('2023-04-01')],
    '2023-04-03',
    'questionnaire.send',
    ['no codexRequested 2023-04-01 + no permittedWorkStarted 2023-03-20 → overdue'],
  ],
  [
    'another one that had ended before the last day',
    [working('2023-03-20'), worked('2023-03-26'), codex('2023-04-01')],
    '2023-04-03',
    'questionnaire.send',
    ['no codexRequested 2023-04-01 → overdue'],
  ],
  [
    'another one that does not bar this step',
    [{ type: 'questionnaireWithheld', on: '2023-03-20', ground: 'coma' }, codex('2023-05-20')],
    '2023-05-22',
    'estimate.first',
    ['no codexRequested 2023-05-20 → overdue'],
  ],
  [
    'a bar that began on the eve of the last day',
    [working('2023-03-26')],
    '2023-03-28',
    'questionnaire.send',
    ['permittedWorkEnded 2023-03-26 → overdue', 'no permittedWorkStarted 2023-03-26 → overdue'],
  ],
  [
    'a bar that began on the last day',
    [working('2023-03-27')],
    '2023-03-28',
    'questionnaire.send',
    ['no permittedWorkStarted 2023-03-27 → overdue'],
  ],
  [
    'a bar that began today',
    [codex('2023-04-20')],
    '2023-04-20',
    'estimate.first',
    ['no codexRequested 2023-04-20 → open'],
  ],
  [
    'a request of today, reported twice',
    [codex('2023-04-20'), codex('2023-04-20')],
    '2023-04-20',
    'estimate.first',
    ['no codexRequested 2023-04-20 → open'],
  ],
  [
    'a second request that is not known yet',
    [codex('2023-04-20'), codex('2023-06-20')],
    '2023-04-25',
    'estimate.first',
    ['no codexRequested 2023-04-20 → open'],
  ],
  [
    'two bars that began on one day',
    [working('2023-04-18'), codex('2023-04-18')],
    '2023-04-20',
    'estimate.first',
    ['no codexRequested 2023-04-18 + permittedWorkEnded 2023-04-20 + day 2023-04-21 → open'],
  ],
  [
    'a suspended step',
    [ziv, codex('2023-05-10')],
    '2023-05-20',
    'ziv.followUpInterview',
    ['codexEnded 2023-05-20 true + day 2023-05-21 → open', 'no codexRequested 2023-05-10 → open'],
  ],
  [
    'a suspended step beside permitted work',
    [ziv, working('2023-05-05'), codex('2023-05-10')],
    '2023-05-20',
    'ziv.followUpInterview',
    ['codexEnded 2023-05-20 true + day 2023-05-21 → open', 'no codexRequested 2023-05-10 → open'],
  ],
  [
    'a suspended step without a last day',
    [ziv, planned, codex('2023-05-10')],
    '2023-05-20',
    'ziv.informTreatingDoctor',
    ['codexEnded 2023-05-20 true + day 2023-05-21 → open', 'no codexRequested 2023-05-10 → open'],
  ],
]

describe('the ways out of a bar', () => {
  it.each(bars)('%s', (_, events, asOf, key, changes) => {
    expect(briefChanges(employee(events), key, { asOf: day(asOf) })).toEqual(changes)
  })

  it('a certificate that has run out takes the step away, whatever else bars it', () => {
    const withheld = { type: 'questionnaireWithheld', on: '2023-02-20', ground: 'coma' }
    const dossier = employee([withheld], { incapacity: { start: '2023-01-16', certifiedUntil: '2023-02-10' } })
    expect(briefChanges(dossier, 'questionnaire.send', { asOf: day('2023-03-01') })).toEqual(['notCertified → barred'])
  })
})

const estimated = (on: string, category: number) => ({ type: 'capacityEstimated', on, category })
const contact = { type: 'coordinatorContact', on: '2023-04-26', kind: 'first', channel: 'physical' }
const asked = { type: 'contactRequested', on: '2023-04-20' }

/** What would have to happen on 5 May 2023 so that a step must be taken. */
const starts: readonly (readonly [
  key: string,
  after: string,
  events: readonly object[],
  changes: readonly string[],
])[] = [
  [
    'questionnaire.return',
    'nothing',
    [],
    ['questionnaireSent 2023-05-05 A → open', 'questionnaireSent 2023-05-05 B → open'],
  ],
  ['exam.questionnaireImpossible', 'nothing', [], ['questionnaireImpossible 2023-05-05 true → open']],
  ['exam.category1', 'nothing', [], ['capacityEstimated 2023-05-05 1 → upcoming']],
  ['exam.category3', 'category 1', [estimated('2023-04-20', 1)], ['capacityEstimated 2023-05-05 3 → open']],
  ['refusal.notify', 'nothing', [], ['zivRequestRefused 2023-05-05 → open']],
  ['referral.make', 'nothing', [], ['capacityEstimated 2023-05-05 4 → open']],
  ['referral.make', 'category 1', [estimated('2023-04-20', 1)], ['capacityEstimated 2023-05-05 4 → open']],
  ['referral.make', 'category 2', [estimated('2023-04-20', 2)], ['capacityEstimated 2023-05-05 4 → open']],
  [
    'contact.first',
    'category 4',
    [estimated('2023-04-20', 4)],
    ['referred 2023-05-05 → open', 'questionnaireUpdateNotNeeded 2023-05-05 → open'],
  ],
  [
    'contact.first#2',
    'category 4 and a referral',
    [estimated('2023-04-20', 4), { type: 'referred', on: '2023-04-25' }],
    ['questionnaireUpdateNotNeeded 2023-05-05 → open'],
  ],
  [
    'contact.first',
    'a request of the insured',
    [asked],
    ['questionnaireReceived 2023-05-05 true → open', 'questionnaireUpdateNotNeeded 2023-05-05 → open'],
  ],
  ['consent.ask', 'nothing', [], ['coordinatorContact 2023-05-05 first physical → open']],
  ['contact.register', 'nothing', [], ['coordinatorContact 2023-05-05 first physical → open']],
  ['contact.arrange', 'nothing', [], ['contactRequested 2023-05-05 → open']],
  ['permission.request', 'a request of the insured', [asked], ['coordinatorContact 2023-05-05 first physical → open']],
  ['contact.afterRefusal', 'a first contact', [contact], ['permissionRefused 2023-05-05 → open']],
  ['ziv.informOccupationalPhysician', 'nothing', [], ['zivStarted 2023-05-05 B → open']],
  ['ziv.followUpInterview', 'nothing', [], ['zivStarted 2023-05-05 B → open']],
  ['ziv.retrainingApproval', 'a ZIV trajectory', [ziv], ['planDrawnUp 2023-05-05 retraining → open']],
  ['ziv.resumptionProposal', 'a ZIV trajectory', [ziv], ['planDrawnUp 2023-05-05 employment → open']],
  ['ziv.informTreatingDoctor', 'a ZIV trajectory', [ziv], ['planDrawnUp 2023-05-05 → open']],
  ['ziv.evaluate', 'a ZIV trajectory', [ziv], ['zivEnded 2023-05-05 → open']],
  ['estimate.first#2', 'nothing', [], []],
]

describe('what would make a step arise', () => {
  it.each(starts)('%s, after %s', (key, _, events, changes) => {
    expect(briefChanges(employee(events), key, { asOf: day('2023-05-05') })).toEqual(changes)
  })
})

type Absent = readonly [title: string, asOf: string, key: string, more: object, changes: readonly string[]]

const start = (first: string, rest: object = {}) => ({ incapacity: { start: first, ...rest } })
const referred = { events: [{ type: 'referred', on: '2026-01-20' }] }

const absent: readonly Absent[] = [
  ['an incapacity that has not begun', '2023-01-10', 'questionnaire.send', {}, ['day 2023-01-16 → upcoming']],
  [
    'a day before the circular applied',
    '2022-08-20',
    'questionnaire.send',
    start('2022-07-04'),
    ['day 2022-09-01 → upcoming'],
  ],
  [
    'a scheme that came into scope later',
    '2022-11-06',
    'questionnaire.send',
    { ...start('2022-10-31'), scheme: 'selfEmployed' },
    ['day 2023-01-01 → upcoming'],
  ],
  [
    'an incapacity that is not recognised',
    '2023-03-27',
    'questionnaire.send',
    start('2023-01-16', { recognised: false }),
    ['recognised → open'],
  ],
  [
    'an employment contract',
    '2026-02-01',
    'regional.register',
    { ...start('2025-09-01'), ...referred },
    ['contract false → open'],
  ],
  [
    'a rule that is law only later',
    '2024-03-01',
    'evaluation.contact#7',
    start('2023-12-15'),
    ['day 2024-07-01 → open'],
  ],
  ['a rule that closed before it was law', '2024-03-01', 'evaluation.contact#4', start('2023-10-15'), []],
  ['a rule that is law no longer', '2026-02-01', 'absence.newDate', {}, []],
  ['a rule that is not for this start', '2023-04-01', 'absence.newDate', start('2022-11-01'), []],
  ['a step that is listed only later', '2023-04-01', 'regional.start', {}, ['day 2024-01-16 → open']],
  [
    'a step whose window would begin after the end',
    '2023-04-01',
    'regional.start',
    start('2023-01-16', { endedOn: '2023-06-30' }),
    [],
  ],
  ['no such rule', '2023-04-01', 'estimate.second', {}, []],
]

describe('what would make a step possible', () => {
  it.each(absent)('%s', (_, asOf, key, more, changes) => {
    expect(briefChanges(employee([], more), key, { asOf: day(asOf) })).toEqual(changes)
  })

  it('no earlier day, though the law of that day was read', () => {
    expect(
      briefChanges(employee([]), 'questionnaire.send', { asOf: day('2024-08-01'), requireCoverage: 'confirmed' }),
    ).toEqual([])
  })
})
