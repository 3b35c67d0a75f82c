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
