import { coordinatorQualification, evaluate, lawOn, questionnaireSendDay } from 'terug-naar-werk'
import { addDays, type Day, day, isWorkingDay, monthFrom } from 'terug-naar-werk/calendar'
import { capacitiesTermOn, coverageOn } from 'terug-naar-werk/law'
import { describe, expect, it } from 'vitest'
import { dossierOf, sound } from '../../support/dossiers.js'

const dossier = dossierOf(sound)
const asOf = day('2023-04-26')

describe('a day written in source code', () => {
  it('is the day itself', () => expect(day('2024-02-29')).toBe('2024-02-29'))

  it('throws for a day that does not exist', () => {
    expect(() => day('2023-02-29')).toThrow(RangeError)
    expect(() => day('2023-02-29')).toThrow('use parseDay for input')
  })
})

/** What plain JavaScript may hand over. */
const noDays: readonly unknown[] = [
  '2023-5-12',
  '2023-02-30',
  '1899-12-31',
  '2023-05-12T00:00',
  '',
  20230512,
  null,
  undefined,
  new Date(0),
  {},
]

// SAFETY: the very thing that the types forbid and plain JavaScript does not.
const asDay = (value: unknown): Day => value as Day

describe('what is no day gets no answer', () => {
  it.each(noDays.map((value) => [value]))('%j is refused with a TypeError that names parseDay', (value) => {
    const noDay = asDay(value)
    const calls: readonly (() => unknown)[] = [
      () => questionnaireSendDay(noDay),
      () => evaluate(dossier, { asOf: noDay }),
      () => evaluate({ ...dossier, incapacity: { start: noDay } }, { asOf }),
      () => lawOn(noDay),
      () => lawOn(asOf, noDay === undefined ? asDay(null) : noDay),
      () => coverageOn(noDay),
      () => capacitiesTermOn(noDay),
      () => coordinatorQualification({ diplomaLevelB: true, functionSince: asOf }, noDay),
      () => isWorkingDay(noDay),
      () => addDays(noDay, 1),
      () => monthFrom(noDay, 4),
    ]
    for (const call of calls) expect(call).toThrow(new TypeError('Not a checked day: use parseDay to make one.'))
  })

  it.each(noDays.filter((value) => value !== undefined).map((value) => [value]))('%j is no day of knowing', (value) => {
    expect(() => evaluate(dossier, { asOf, knownOn: asDay(value) })).toThrow('use parseDay')
  })
})
