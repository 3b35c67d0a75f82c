import { type Evaluation, evaluate } from 'terug-naar-werk'
import { describe, expect, it } from 'vitest'
import { day } from '../../support/days.js'
import { employee } from '../../support/evaluated.js'

const asked = (on: string) => ({ type: 'contactRequested', on })
const granted = (on: string) => ({ type: 'permissionGranted', on })
const refused = (on: string) => ({ type: 'permissionRefused', on })
const ziv = (on: string, situation = 'C') => ({ type: 'zivStarted', on, situation })
const ended = (on: string) => ({ type: 'zivEnded', on })
const sent = (route: string) => ({ type: 'questionnaireSent', on: '2023-03-20', route })
const received = { type: 'questionnaireReceived', on: '2023-03-28', complete: true }
const met = (on: string) => ({ type: 'coordinatorContact', on, kind: 'first', channel: 'physical' })
const called = (on: string) => ({ type: 'coordinatorContact', on, kind: 'other', channel: 'telephone' })
const metWith = (outcome: string, on: string) => ({ ...called(on), outcome })
const codexEnded = (on: string) => ({ type: 'codexEnded', on, definitivelyUnfit: false })
const referred = (on: string) => ({ type: 'referred', on })

const courseOf = (events: readonly object[], more: object = {}, asOf = '2023-09-20') =>
  evaluate(employee(events, more), { asOf: day(asOf) })

const found = ({ findings }: Evaluation, code: string) => findings.flatMap((one) => (one.code === code ? [one.on] : []))

describe('a ZIV trajectory on own request needs a permission that still stands', () => {
  it.each([
    ['no request', [ziv('2023-05-02')], []],
    ['a request', [asked('2023-04-01'), ziv('2023-05-02')], ['2023-05-02']],
    ['a permission', [asked('2023-04-01'), granted('2023-04-20'), ziv('2023-05-02')], []],
    ['a refusal', [asked('2023-04-01'), refused('2023-04-20'), ziv('2023-05-02')], ['2023-05-02']],
    [
      'a permission that was withdrawn',
      [asked('2023-04-01'), granted('2023-04-20'), refused('2023-04-25'), ziv('2023-05-02')],
      ['2023-05-02'],
    ],
    [
      'a permission and a further request',
      [asked('2023-04-01'), granted('2023-04-20'), asked('2023-04-25'), ziv('2023-05-02')],
      [],
    ],
    [
      'a permission that was given up',
      [asked('2023-04-01'), granted('2023-04-20'), metWith('none', '2023-04-24'), ziv('2023-05-02')],
      ['2023-05-02'],
    ],
    [
      'a permission of a trajectory that was ended before it began',
      [asked('2023-04-01'), granted('2023-04-20'), metWith('ended', '2023-04-24'), ziv('2023-05-02')],
      ['2023-05-02'],
    ],
    [
      'a permission that a contact left standing',
      [asked('2023-04-01'), granted('2023-04-20'), metWith('zivWanted', '2023-04-24'), ziv('2023-05-02')],
      [],
    ],
    [
      'a permission that a trajectory has used',
      [asked('2023-04-01'), granted('2023-04-20'), ziv('2023-05-02'), ended('2023-06-02'), ziv('2023-07-03')],
      ['2023-07-03'],
    ],
    ['a referral', [asked('2023-04-01'), referred('2023-04-20'), ziv('2023-05-02')], []],
  ])('after %s', (_, events, days) => {
    expect(found(courseOf(events), 'withoutPermission')).toEqual(days)
  })
})

describe('a first contact follows a questionnaire on route B', () => {
  it.each([
    ['route B', [sent('B'), received], ['questionnaireReceived']],
    ['route A', [sent('A'), received], []],
    ['a request of the insured', [asked('2023-03-01'), received], ['questionnaireReceived']],
    ['route B, and then route A as well', [sent('B'), sent('A'), received], ['questionnaireReceived']],
    ['route A, and then route B as well', [sent('A'), sent('B'), received], ['questionnaireReceived']],
    ['route A and a request', [sent('A'), asked('2023-03-21'), received], []],
    ['a first contact since the request', [asked('2023-03-01'), met('2023-03-10'), received], []],
    [
      'another contact since the request',
      [asked('2023-03-01'), called('2023-03-10'), received],
      ['questionnaireReceived'],
    ],
    ['a contact before the request', [met('2023-02-10'), asked('2023-03-01'), received], ['questionnaireReceived']],
  ])('after %s', (_, events, types) => {
    const contacts = courseOf(events).obligations.filter(({ rule }) => rule === 'contact.first')
    expect(contacts.map(({ trigger }) => trigger.type)).toEqual(types)
  })
})

describe('ZIV in situation B is for whoever was not sent to the occupational physician', () => {
  it.each([
    ['nobody was met', [], []],
    ['a contact without that outcome', [metWith('zivWanted', '2023-04-20')], []],
    ['a contact with it', [metWith('occupationalPhysician', '2023-04-20')], ['2023-05-02']],
    ['it, and then another', [metWith('occupationalPhysician', '2023-04-20'), called('2023-04-25')], ['2023-05-02']],
  ])('%s', (_, events, days) => {
    expect(found(courseOf([...events, ziv('2023-05-02', 'B')]), 'otherSituation')).toEqual(days)
    expect(found(courseOf([...events, ziv('2023-05-02', 'C')]), 'otherSituation')).toEqual([])
  })
})

describe('what the end of a trajectory leaves behind', () => {
  const codex = { type: 'codexRequested', on: '2023-07-03', by: 'employer' }
  it.each([
    ['a request for CODEX suspends a ZIV trajectory that runs', [ziv('2023-05-02'), codex], true],
    ['a request for CODEX suspends none that has ended', [ziv('2023-05-02'), ended('2023-06-02'), codex], false],
    ['a request that stands suspends one that starts', [codex, ziv('2023-08-01')], true],
    ['a request that stands suspends one that starts that day', [ziv('2023-07-03'), codex], true],
    ['a request that stands does not touch situation D', [codex, ziv('2023-08-01', 'D')], false],
    ['a request whose trajectory has ended suspends none', [codex, codexEnded('2023-07-20'), ziv('2023-08-01')], false],
    ['a request of the insured suspends none', [{ ...codex, by: 'insured' }, ziv('2023-08-01')], false],
  ])('%s', (_, events, suspends) => {
    expect(courseOf(events).exclusions.some(({ ground }) => ground === 'codexDuringZiv')).toBe(suspends)
  })
})

describe('what was done once', () => {
  const approved = { type: 'retrainingApproved', on: '2023-06-01' }
  const retrained = { type: 'retrainingStarted', on: '2023-07-03' }
  const impossible = { type: 'questionnaireImpossible', on: '2023-03-28', examIndicated: true }

  it('a retraining that was approved may start', () => {
    expect(found(courseOf([approved, retrained]), 'retrainingNotApproved')).toEqual([])
    expect(found(courseOf([retrained]), 'retrainingNotApproved')).toEqual(['2023-07-03'])
  })

  it.each([
    ['A', ['2023-03-28']],
    ['B', []],
  ])('an examination follows a questionnaire that could not be completed on route %s: %j', (route, days) => {
    const exams = courseOf([sent(route), impossible]).obligations.filter(
      ({ rule }) => rule === 'exam.questionnaireImpossible',
    )
    expect(exams.map(({ trigger }) => trigger.on)).toEqual(days)
  })
})

describe('what the later law reads off the course of a case', () => {
  const category = (value: number, on: string, by?: string) => ({
    type: 'capacityEstimated',
    on,
    category: value,
    ...(by !== undefined && { by }),
  })
  const contact = (on: string, by = 'advisingDoctor') => ({ type: 'physicalContact', on, by })
  const toService = { type: 'referredToRegionalService', on: '2026-06-10' }
  const letter = { type: 'registrationLetterSent', on: '2026-06-12', lastDay: '2026-06-26' }
  const registered = (on: string) => ({ type: 'regionalServiceRegistered', on, service: 'ADG' })
  const codexOver = (on: string, more: object = {}) => ({ type: 'codexEnded', on, ...more })
  const plan = { type: 'planDrawnUp', on: '2024-09-16', elements: [] }
  const consent = (on: string) => ({ type: 'treatingDoctorConsentGiven', on })

  /** The steps of a rule, each with its state and the day of its trigger. */
  const stepsOf = (rule: string, events: readonly object[], start: string, more: object = {}) =>
    courseOf(events, { incapacity: { start }, ...more }, start < '2025' ? '2024-12-02' : '2026-08-03')
      .obligations.filter((one) => one.rule === rule || one.key === rule)
      .map(({ trigger, state }) => `${trigger.type} ${trigger.on} ${state}`)

  const first = { ...met('2026-06-08'), outcome: 'zivWanted' }

  it.each([
    [
      'a referral to the service',
      [category(4, '2026-04-20'), toService],
      ['referredToRegionalService 2026-06-10 open'],
    ],
    ['a first contact in category 4', [category(4, '2026-04-20'), first], ['coordinatorContact 2026-06-08 open']],
    ['a first contact in no category', [first], []],
    ['a further contact in category 4', [category(4, '2026-04-20'), called('2026-06-08')], []],
    ['a physical contact', [category(4, '2026-04-20'), contact('2026-07-15')], ['physicalContact 2026-07-15 open']],
    [
      'a physical contact after the letter',
      [category(4, '2026-04-20'), toService, letter, contact('2026-07-15')],
      ['referredToRegionalService 2026-06-10 fulfilled'],
    ],
    [
      'a physical contact of who is registered',
      [category(4, '2026-04-20'), registered('2026-06-02'), contact('2026-07-15')],
      [],
    ],
    ['a referral of who is registered', [category(4, '2026-04-20'), registered('2026-06-02'), toService], []],
  ])('LT-19: a letter that asks to register, after %s', (_, events, expected) => {
    expect(stepsOf('regional.letter', events, '2026-01-12', { employmentContract: false })).toEqual(expected)
  })

  it.each([
    ['the doctor', [category(2, '2024-05-06')], []],
    ['a team member', [category(2, '2024-05-06', 'teamMember')], ['capacityEstimated 2024-05-06 open']],
    [
      'a team member, and the doctor validates it',
      [category(2, '2024-05-06', 'teamMember'), { type: 'categoryValidated', on: '2024-05-13' }],
      ['capacityEstimated 2024-05-06 fulfilled'],
    ],
    [
      'a team member, and the doctor gives another',
      [category(2, '2024-05-06', 'teamMember'), category(3, '2024-05-13', 'advisingDoctor')],
      ['capacityEstimated 2024-05-06 fulfilled'],
    ],
    [
      'a team member, and a team member gives another',
      [category(2, '2024-05-06', 'teamMember'), category(3, '2024-05-13', 'teamMember')],
      ['capacityEstimated 2024-05-06 open'],
    ],
    ['a team member who gives another category', [category(3, '2024-05-06', 'teamMember')], []],
  ])('LT-14: category 2 is to be validated, given by %s', (_, events, expected) => {
    expect(stepsOf('category2.validate', events, '2024-01-15')).toEqual(expected)
  })

  it.each([
    ['a plan without consent', [ziv('2024-09-02'), plan], []],
    ['the consent, then the plan', [ziv('2024-09-02'), consent('2024-09-09'), plan], ['planDrawnUp 2024-09-16 open']],
    [
      'the plan, then the consent',
      [ziv('2024-09-02'), plan, consent('2024-09-20')],
      ['treatingDoctorConsentGiven 2024-09-20 open'],
    ],
    [
      'a consent that was given twice',
      [ziv('2024-09-02'), plan, consent('2024-09-20'), consent('2024-09-23')],
      ['treatingDoctorConsentGiven 2024-09-20 open'],
    ],
    ['a consent without a plan', [ziv('2024-09-02'), consent('2024-09-09')], []],
  ])('Z2-7: the treating doctor is informed after %s', (_, events, expected) => {
    expect(stepsOf('ziv.informTreatingDoctor', events, '2024-01-15')).toEqual(expected)
  })

  it.each([
    ['category 1', [category(1, '2024-05-06')], ['capacityEstimated 2024-05-06 overdue']],
    ['category 3', [category(3, '2024-05-06')], ['capacityEstimated 2024-05-06 overdue']],
    ['category 2', [category(2, '2024-05-06')], []],
    ['category 4', [category(4, '2024-05-06')], []],
    [
      'category 4 that wants no trajectory',
      [category(4, '2024-05-06'), metWith('none', '2024-06-03'), { ...met('2024-06-10'), outcome: 'none' }],
      ['coordinatorContact 2024-06-10 overdue'],
    ],
    [
      'category 1, then 2',
      [category(1, '2024-05-06'), category(2, '2024-06-03')],
      ['capacityEstimated 2024-05-06 lapsed'],
    ],
  ])('LT-4: the contact of month 7, in %s', (_, events, expected) => {
    expect(stepsOf('evaluation.contact#7', events, '2024-01-15')).toEqual(expected)
  })

  it.each([
    [
      'the circular, by the end of whoever is definitively unfit',
      '2023-01-16',
      codexOver('2023-06-05', { definitivelyUnfit: true }),
      [],
    ],
    ['the circular, by another end', '2023-01-16', codexOver('2023-06-05'), ['2024-09-02']],
    ['the law of 2024, by any end', '2024-01-15', codexOver('2024-06-05', { ground: 'noAnswer' }), []],
    ['the law of 2024, without an end', '2024-01-15', called('2024-06-05'), ['2024-09-02']],
    ['the law of 2024, by another end before that law', '2023-01-16', codexOver('2024-06-05'), ['2024-09-02']],
  ])('LT-16: situation D under %s', (_, start, end, days) => {
    const asked = { type: 'codexRequested', on: '2023-02-06', by: 'employer' }
    const events = [...(end.type === 'codexEnded' ? [{ ...asked }] : []), end, ziv('2024-09-02', 'D')]
    expect(found(courseOf(events, { incapacity: { start } }, '2024-09-03'), 'otherSituation')).toEqual(days)
  })
})
