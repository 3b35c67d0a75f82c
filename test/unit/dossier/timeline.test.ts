import { describe, expect, it } from 'vitest'
import { dayOf, numberOf } from '../../../src/calendar/day-number.js'
import { entriesOf, hasHappened, placeOfMoment } from '../../../src/dossier/moment-place.js'
import { type Entry, timelineOf, unsettled, withDerived } from '../../../src/dossier/timeline.js'
import { caseOf } from '../../support/case-tables.js'
import { day } from '../../support/days.js'
import { evaluatedOn } from '../../support/short-cases.js'
import { partsOf, rowsOf } from '../../support/text-table.js'

const timeline = (facts: readonly string[], asOf = '2026-12-31') =>
  timelineOf(caseOf(['start: 2023-01-16', ...facts]).dossier, day(asOf), undefined)

it.each([
  ['2023-05-20', 'awaitingEstimate'],
  ['2023-05-21', 'incapacityEnded'],
])('the last day of the incapacity is part of it: %s', (asOf, status) => {
  const facts = ['ended on: 2023-05-20', '2023-03-27 questionnaireSent (route A)']
  expect(evaluatedOn(asOf, [...facts, '2023-04-05 questionnaireReceived (complete yes)']).status).toBe(status)
})

/** The days from which a rule may count, as `day name`. */
const anchorsOf = ({ anchors }: Entry): readonly string[] =>
  Object.entries(anchors).flatMap(([name, on]) => (on === undefined ? [] : [`${dayOf(on)} ${name}`]))

describe('a rule may count from these days of an event, besides its own and the first day of the incapacity', () => {
  it.each(
    rowsOf(`
      a questionnaire by post
        2023-04-05 questionnaireReceived (complete yes, postedOn 2023-04-03) | 2023-04-03 posted
      an absence
        2023-05-10 unjustifiedAbsence (at exam, plannedOn 2023-05-08) | 2023-05-08 planned
      a new date
        2023-05-15 newDateSet (at exam, plannedOn 2023-05-30) | 2023-05-30 planned
      a decision that names the date that was missed
        2023-06-05 consequenceNotified (plannedOn 2023-05-30) | 2023-05-30 planned
      a decision that names none
        2023-06-05 consequenceNotified | –
      a letter that asks to register
        2026-06-12 registrationLetterSent (lastDay 2026-06-26) | 2026-06-26 stated
      a recognition of the invalidity
        2024-01-10 invalidityRecognised (until 2024-12-31) | 2024-12-31 stated
      a declaration
        2023-05-02 zivStarted (situation A) | 2023-05-02 declaration
      a plan after two declarations
        2023-05-02 zivStarted (situation A); 2023-05-09 zivStarted (situation A);
        2023-05-16 planDrawnUp (elements goals)
        2023-05-09 declaration
      a contact after a request and another contact
        2023-04-03 contactRequested; 2023-04-17 coordinatorContact (kind first, channel physical);
        2023-05-15 coordinatorContact (kind followUp, channel video)
        2023-04-03 request; 2023-04-17 previousContact
    `),
  )('%s', (_, facts = '', expected = '') => {
    const { happened } = timeline(partsOf(facts))
    const entries = happened.flatMap((list) => list ?? [])
    const last = entries.reduce((one, other) => (other.place > one.place ? other : one))
    expect(anchorsOf(last)).toEqual(['2023-01-16 incapacityStart', `${last.event?.on} trigger`, ...partsOf(expected)])
  })
})

it('no event tells that a certificate ran out: it happens on the day after the last certified one', () => {
  const { happened } = timeline(['certified until: 2023-02-28'], '2023-03-01')
  const entries = entriesOf(happened, placeOfMoment('certificateRunOut')) ?? []
  expect(entries.map(({ on, place, type, event }) => [dayOf(on), place, type, event])).toEqual([
    ['2023-03-01', -1, 'certificateRunOut', null],
  ])
  expect(entries.map(anchorsOf)).toEqual([['2023-01-16 incapacityStart', '2023-03-01 trigger']])
  expect(
    entriesOf(timeline(['certified until: 2023-02-28'], '2023-02-28').happened, placeOfMoment('certificateRunOut')),
  ).toBeUndefined()
})

describe('the day of the last event', () => {
  it.each([
    [
      'of three',
      ['2023-03-27 questionnaireSent (route A)', '2023-04-20 referred', '2023-05-10 medicalExam'],
      '2023-05-10',
    ],
    ['of those seen', ['2023-03-27 questionnaireSent (route A)', '2027-04-20 referred'], '2023-03-27'],
    ['of none', [], '1900-01-01'],
  ])('%s', (_, facts, latest) => {
    expect(dayOf(timeline(facts).latest)).toBe(latest)
  })
})

describe('what has happened', () => {
  const sent = placeOfMoment('questionnaireSent')
  const examined = placeOfMoment('medicalExam')
  const referred = placeOfMoment('referred')
  const facts = ['2023-03-27 questionnaireSent (route A)', '2023-05-10 medicalExam']

  it('is one of several moments, or none', () => {
    const { happened } = timeline(facts)
    expect([[], [sent], [referred], [referred, examined]].map((moments) => hasHappened(happened, moments))).toEqual([
      false,
      true,
      false,
      true,
    ])
  })

  it('also by what is derived, unless that is nothing', () => {
    const moment = placeOfMoment('consequenceFollows')
    const plain = timeline(facts)
    const derived = (entries: readonly Entry[]) => withDerived(plain, [{ moment, entries }]).happened
    expect(hasHappened(derived([]), [moment])).toBe(false)
    expect(entriesOf(derived([plain.start]), moment)).toEqual([plain.start])
    expect(hasHappened(plain.happened, [moment])).toBe(false)
  })

  it.each([
    ['an examination is not settled by what came before it', '2023-05-09 referred', '2023-05-10'],
    ['nor by nothing', undefined, '2023-05-10'],
    ['it is by what comes after it', '2023-05-11 referred', undefined],
  ])('%s', (_, fact, on) => {
    const found = unsettled(timeline([...facts, ...(fact === undefined ? [] : [fact])]), examined, [referred])
    expect(found?.on).toBe(on && numberOf(day(on)))
  })
})
