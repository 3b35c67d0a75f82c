import { type Evaluation, evaluate } from 'terug-naar-werk'
import { evaluationSchema } from 'terug-naar-werk/schema'
import { describe, expect, it } from 'vitest'
import { en } from '../../../src/explain/texts/en.js'
import { day } from '../../support/days.js'
import { employee, evaluated, written } from '../../support/evaluated.js'

const isValid = (value: unknown): boolean => evaluationSchema.safeParse(value).success

const contact = { type: 'coordinatorContact', on: '2023-04-26', kind: 'first', channel: 'mail' }
const absent = (on: string) => ({ type: 'unjustifiedAbsence', on, at: 'exam', plannedOn: on })
const course = [
  { type: 'contactRequested', on: '2023-02-01' },
  { type: 'questionnaireSent', on: '2023-03-27', route: 'A' },
  { type: 'questionnaireReceived', on: '2023-04-12', complete: true, postedOn: '2023-04-09' },
  { type: 'questionnaireUpdateNotNeeded', on: '2023-04-13' },
  { type: 'permittedWorkStarted', on: '2023-04-20' },
  { type: 'capacityEstimated', on: '2023-04-25', category: 3 },
  contact,
  { type: 'permissionRefused', on: '2023-05-02' },
  absent('2023-05-10'),
  absent('2023-05-20'),
  { type: 'planDrawnUp', on: '2023-06-01', elements: [] },
]

/** An evaluation with every part that one can have. */
const whole = evaluate(employee(course, { id: 'case-1', incapacity: { start: '2023-01-16', endedOn: '2023-07-31' } }), {
  asOf: day('2023-06-20'),
  knownOn: day('2023-06-20'),
  readings: { 'RD-1': 'twoWeeks' },
  rollOver: 'nextWorkingDay',
})

describe('the schema of an evaluation', () => {
  it('accepts what evaluate gives, and no key beside', () => {
    expect(isValid(whole)).toBe(true)
    const objects = (value: unknown): readonly object[] =>
      typeof value === 'object' && value !== null ? [value, ...Object.values(value).flatMap(objects)] : []
    const copy: Evaluation = JSON.parse(JSON.stringify(whole))
    for (const one of objects(copy).filter((found) => !Array.isArray(found))) {
      Object.assign(one, { another: 1 })
      expect(isValid(copy), JSON.stringify(one)).toBe(false)
      Reflect.deleteProperty(one, 'another')
    }
  })

  it.each([
    ['status', en.statuses, whole.status],
    ['state', en.states, 'open'],
    ['bearer', en.bearers, 'coordinator'],
    ['by', en.bearers, 'advisingDoctor'],
    ['ground', en.grounds, 'permittedWork'],
    ['code', en.findings, 'channel'],
    ['question', en.questions, 'permission'],
    ['kind', en.presumptions, 'ziv'],
    ['coverage', en.coverages, 'confirmed'],
  ])('accepts as %s each that has a text, and nothing else', (field, texts, name) => {
    const evaluation =
      field === 'by' || name === 'permission'
        ? evaluated('2023-05-20', { type: 'permissionRequested', on: '2023-05-02' })
        : whole
    expect(JSON.stringify(evaluation)).toContain(`"${field}":"${name}"`)
    for (const other of Object.keys(texts)) {
      expect(isValid(written(evaluation, `"${field}":"${name}"`, `"${field}":"${other}"`)), other).toBe(true)
    }
    for (const other of ['', 'another']) {
      expect(isValid(written(evaluation, `"${field}":"${name}"`, `"${field}":"${other}"`)), other).toBe(false)
    }
  })

  it('accepts as the end of a presumption each that has a text, and none yet', () => {
    for (const end of Object.keys(en.presumptionEnds)) {
      expect(isValid({ ...whole, presumption: { ...whole.presumption, endedBy: end } }), end).toBe(true)
    }
    expect(isValid({ ...whole, presumption: { ...whole.presumption, endedBy: 'another' } })).toBe(false)
  })

  it.each([
    ['RD-1', ['twoWeeks', 'oneWeek']],
    ['RD-2', ['receipt', 'posting']],
    ['RD-3', ['receipt', 'handingOver', 'sending']],
    ['RD-4', ['request', 'decision']],
    ['RD-5', ['sixthMonth', 'monthAfterReferral']],
    ['RD-6', ['byRule', 'quantieme', 'sameDate']],
  ])('accepts as an answer to %s one of %j', (question, answers) => {
    for (const answer of answers)
      expect(isValid({ ...whole, chosen: { readings: { [question]: answer } } }), answer).toBe(true)
    expect(isValid({ ...whole, chosen: { readings: { [question]: '' } } })).toBe(false)
  })
})
