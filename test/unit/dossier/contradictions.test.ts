import { parseDossier } from 'terug-naar-werk'
import { describe, expect, it } from 'vitest'

const issuesOf = (events: readonly object[], incapacity: object = { start: '2023-01-16' }, rest: object = {}) => {
  const parsed = parseDossier({ scheme: 'employee', employmentContract: true, incapacity, events, ...rest })
  return parsed._tag === 'Left' ? parsed.left.map(({ code, path }) => `${code} ${path.join('.')}`) : []
}

const codex = (on: string) => ({ type: 'codexRequested', on, by: 'employer' })
const signed = (on: string) => ({ type: 'codexPlanSigned', on })
const closed = (on: string) => ({ type: 'codexEnded', on, definitivelyUnfit: false })
const ziv = (on: string) => ({ type: 'zivStarted', on, situation: 'B' })
const plan = (on: string) => ({ type: 'planDrawnUp', on, elements: [] })
const received = (on: string, postedOn: string) => ({ type: 'questionnaireReceived', on, complete: true, postedOn })
const absent = (on: string, plannedOn: string) => ({ type: 'unjustifiedAbsence', on, at: 'exam', plannedOn })

const letter = (on: string, lastDay: string) => ({ type: 'registrationLetterSent', on, lastDay })

const EARLY = 'event.beforeIncapacity events.0'
const AGAINST = 'event.contradictory events.0'

describe('what an earlier incapacity has left behind may lie before this one', () => {
  it.each([
    ['a request for CODEX', codex('2022-05-02'), []],
    ['a CODEX plan', signed('2022-05-02'), []],
    ['the end of CODEX', closed('2022-05-02'), []],
    ['work that was resumed', { type: 'workResumed', on: '2022-05-02' }, []],
    ['a registration', { type: 'regionalServiceRegistered', on: '2022-05-02', service: 'VDAB' }, []],
    ['a certificate', { type: 'certificateReceived', on: '2022-05-02', until: '2023-03-01' }, []],
    ['a recognition', { type: 'recognitionDecided', on: '2022-05-02', recognised: true }, []],
    ['a stay in hospital', { type: 'hospitalStayStarted', on: '2022-05-02' }, []],
    ['the end of a stay in hospital', { type: 'hospitalStayEnded', on: '2022-05-02' }, []],
    ['maternity protection', { type: 'maternityProtectionStarted', on: '2022-05-02' }, []],
    ['the end of maternity protection', { type: 'maternityProtectionEnded', on: '2022-05-02' }, []],
    ['a contract', { type: 'contractStarted', on: '2022-05-02' }, []],
    ['the end of a contract', { type: 'contractEnded', on: '2022-05-02' }, []],
    [
      'a correction that was decided before the first day that it gives',
      { type: 'incapacityStartCorrected', on: '2023-01-10', start: '2023-01-16' },
      [],
    ],
    ['a physical contact does not', { type: 'physicalContact', on: '2022-05-02', by: 'teamMember' }, [`${EARLY}.on`]],
    ['an estimate does not', { type: 'capacityEstimated', on: '2022-05-02', category: 1 }, [`${EARLY}.on`]],
    ['an estimate of the first day does', { type: 'capacityEstimated', on: '2023-01-16', category: 1 }, []],
  ])('%s', (_, event, issues) => {
    expect(issuesOf([event])).toEqual(issues)
  })
})

describe('what presupposes another event cannot come before the first of these', () => {
  it.each([
    ['a signing before the request', [signed('2023-04-30'), codex('2023-05-01')], [`${AGAINST}.on`]],
    ['a signing on the day of the request', [signed('2023-05-01'), codex('2023-05-01')], []],
    ['an end before the request', [closed('2023-04-30'), codex('2023-05-01')], [`${AGAINST}.on`]],
    ['an end between two starts', [{ type: 'zivEnded', on: '2023-05-05' }, ziv('2023-05-09'), ziv('2023-05-01')], []],
    [
      'an end between two starts, as they came',
      [{ type: 'zivEnded', on: '2023-05-05' }, ziv('2023-05-01'), ziv('2023-05-09')],
      [],
    ],
    [
      'an end before both starts',
      [{ type: 'zivEnded', on: '2023-04-05' }, ziv('2023-05-09'), ziv('2023-05-01')],
      [`${AGAINST}.on`],
    ],
    ['a plan before its trajectory', [plan('2023-05-01'), ziv('2023-05-02')], [`${AGAINST}.on`]],
    ['a plan on the day of its trajectory', [plan('2023-05-02'), ziv('2023-05-02')], []],
    [
      'an end before its start',
      [
        { type: 'permittedWorkEnded', on: '2023-05-01' },
        { type: 'permittedWorkStarted', on: '2023-05-02' },
      ],
      [`${AGAINST}.on`],
    ],
    ['an end whose start is not in the dossier', [{ type: 'zivEnded', on: '2023-05-01' }], []],
    [
      'an answer before the question: the earlier question may be missing',
      [
        { type: 'permissionGranted', on: '2023-05-01' },
        { type: 'permissionRequested', on: '2023-05-02' },
      ],
      [],
    ],
    ['what presupposes nothing', [{ type: 'medicalExam', on: '2023-05-05' }], []],
  ])('%s', (_, events, issues) => {
    expect(issuesOf(events)).toEqual(issues)
  })
})

it.each([
  ['maternityProtectionStarted', 'maternityProtectionEnded'],
  ['hospitalStayStarted', 'hospitalStayEnded'],
  ['codexPlanReceived', 'codexPlanAnswered'],
  ['fundVoucherStarted', 'fundServicesEnded'],
])('after %s, on its day or later, comes %s', (starts, ends) => {
  const pair = (on: string) => [
    { type: ends, on },
    { type: starts, on: '2023-05-02' },
  ]
  expect(issuesOf(pair('2023-05-01'))).toEqual([`${AGAINST}.on`])
  expect(issuesOf(pair('2023-05-02'))).toEqual([])
})

describe('the second day of an event fits its day and the start', () => {
  it.each([
    ['posted on the first day', received('2023-04-03', '2023-01-16'), []],
    ['posted on the eve of it', received('2023-04-03', '2023-01-15'), [`${EARLY}.postedOn`]],
    ['posted on the day of receipt', received('2023-04-03', '2023-04-03'), []],
    ['posted the day after', received('2023-04-03', '2023-04-04'), [`${AGAINST}.postedOn`]],
    ['not posted', { type: 'questionnaireReceived', on: '2023-04-03', complete: true }, []],
    ['planned on the first day', absent('2023-04-03', '2023-01-16'), []],
    ['planned on the eve of it', absent('2023-04-03', '2023-01-15'), [`${EARLY}.plannedOn`]],
    ['planned the day after', absent('2023-04-03', '2023-04-04'), [`${AGAINST}.plannedOn`]],
    ['the last day to register on the day of the letter', letter('2026-06-08', '2026-06-08'), []],
    ['on the eve of it', letter('2026-06-08', '2026-06-07'), [`${AGAINST}.lastDay`]],
  ])('%s', (_, event, issues) => {
    expect(issuesOf([event])).toEqual(issues)
  })
})

it('a last day to register before its letter is told with the days that it may have', () => {
  const parsed = parseDossier({
    scheme: 'employee',
    employmentContract: true,
    incapacity: { start: '2023-01-16' },
    events: [letter('2026-06-08', '2026-06-07')],
  })
  expect(parsed._tag === 'Left' && parsed.left).toEqual([
    {
      code: 'event.contradictory',
      path: ['events', 0, 'lastDay'],
      expected: '2026-06-08 or later',
      received: '2026-06-07',
      message: 'The last day to register cannot lie before the day of the letter.',
      minimum: '2026-06-08',
    },
  ])
})

describe('the days of the incapacity', () => {
  const tooEarly = (key: string) => `incapacity.endBeforeStart incapacity.${key}`
  it.each([
    ['an end on the first day', { start: '2023-01-16', endedOn: '2023-01-16', certifiedUntil: '2023-01-16' }, []],
    [
      'both ends before it',
      { start: '2023-01-16', endedOn: '2023-01-15', certifiedUntil: '2023-01-15' },
      [tooEarly('certifiedUntil'), tooEarly('endedOn')],
    ],
    [
      'no start to compare with',
      { endedOn: '2023-01-15', certifiedUntil: '2023-01-15' },
      ['key.missing incapacity.start'],
    ],
  ])('%s', (_, incapacity, issues) => {
    expect(issuesOf([], incapacity)).toEqual(issues)
  })

  it('are compared where something else is wrong', () => {
    const incapacity = { start: '2023-01-16', endedOn: '2023-01-15', certifiedUntil: '2023-01-15' }
    expect(issuesOf([], incapacity, { scheme: 'none' })).toEqual([
      'value.notAllowed scheme',
      tooEarly('certifiedUntil'),
      tooEarly('endedOn'),
    ])
  })

  it('are compared with no event where none of them can be read', () => {
    const early = { type: 'medicalExam', on: '2022-01-01' }
    expect(issuesOf([early], { start: '2023-02-30' })).toEqual(['day.impossible incapacity.start'])
    expect(issuesOf([early], { start: '2023-01-16' }, { scheme: 'none', events: { 0: early } })).toEqual([
      'value.notAllowed scheme',
      'type.wrong events',
    ])
    expect(issuesOf([absent('2023-04-03', '2022-04-03')], {})).toEqual(['key.missing incapacity.start'])
  })
})

it('contradictions are found among the sound events even where another one is not', () => {
  const events = [
    { type: 'referred', on: '2023-02-30' },
    { type: 'zivEnded', on: '2023-04-01' },
    ziv('2023-05-01'),
    { type: 'medicalExam', on: '2022-12-31' },
  ]
  expect(issuesOf(events, { start: '2023-01-16' }, { scheme: 'none' })).toEqual([
    'value.notAllowed scheme',
    'day.impossible events.0.on',
    'event.contradictory events.1.on',
    'event.beforeIncapacity events.3.on',
  ])
})
