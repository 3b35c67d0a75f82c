import { type Evaluation, evaluate } from 'terug-naar-werk'
import { evaluationSchema } from 'terug-naar-werk/schema'
import { describe, expect, it } from 'vitest'
import { en } from '../../../src/explain/texts/en/index.js'
import { obligationStates } from '../../../src/rules/obligation-state.js'
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

const absences2026 = [
  { type: 'questionnaireImpossible', on: '2026-01-20', examIndicated: true },
  absent('2026-03-02'),
  absent('2026-03-23'),
]
const withheld = { type: 'questionnaireWithheld', on: '2023-03-20', ground: 'coma' }
const ziv = { type: 'zivStarted', on: '2023-05-02', situation: 'B' }
const codex = { type: 'codexRequested', on: '2023-05-10', by: 'employer' }
const signed = { type: 'codexPlanSigned', on: '2023-08-31' }

/** An evaluation with every part that one can have. */
const whole = evaluate(employee(course, { id: 'case-1', incapacity: { start: '2023-01-16', endedOn: '2023-07-31' } }), {
  asOf: day('2023-06-20'),
  knownOn: day('2023-06-20'),
  readings: { 'RD-1': 'oneWeek' },
  rollOver: 'nextWorkingDay',
})

/** An obligation and a presumption of which another reading gives other days. */
const returning = evaluate(employee([{ type: 'questionnaireSent', on: '2023-03-27', route: 'A' }]), {
  asOf: day('2023-04-03'),
  settledReadings: true,
})
const presumed = evaluated('2023-10-01', signed)

const inReading = (evaluation: Evaluation, name: string): Evaluation => {
  const named = written(written(evaluation, 'RD-1:oneWeek', name), 'RD-6:sameDate', name)
  expect(JSON.stringify(named)).toContain(`"reading":"${name}"`)
  return named
}

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
    ['"alsoBy":["teamMember"]', { incapacity: { start: '2024-05-06' } }, '2024-07-02'],
    ['"basis":"analogy"', { scheme: 'selfEmployed', events: [withheld] }, '2023-04-01'],
    ['"notices":[{', {}, '2026-07-02'],
    ['"modality":"power"', {}, '2024-02-01'],
    ['"ground":"medicalGround","modality":"power"', { events: [withheld] }, '2023-04-01'],
    ['"modality":"suspension"', { events: [ziv, codex] }, '2023-06-01'],
    ['"endedBy":null,"norms":["LP-1","LP-2","LP-3"],"readings":[{', { events: [signed] }, '2023-10-01'],
    ['"kind":"suppression"', { incapacity: { start: '2025-10-06' }, events: absences2026 }, '2026-04-02'],
    ['"scheme":"unemployed"', { scheme: 'unemployed' }, '2023-04-01'],
    ['"scheme":"selfEmployed"', { scheme: 'selfEmployed' }, '2023-04-01'],
  ])('accepts an evaluation with %s', (part, more, asOf) => {
    const evaluation = evaluate(employee([], more), { asOf: day(asOf) })
    expect(JSON.stringify(evaluation)).toContain(part)
    expect(isValid(evaluation)).toBe(true)
  })

  it.each([
    ['status', en.statuses, whole.status],
    ['state', Object.fromEntries(obligationStates.map((state) => [state, state])), 'open'],
    ['bearer', en.bearers, 'coordinator'],
    ['by', en.bearers, 'advisingDoctor'],
    ['ground', en.grounds.present, 'permittedWork'],
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
    for (const end of Object.keys(en.presumptionEnds.present)) {
      expect(isValid({ ...whole, presumption: { ...whole.presumption, endedBy: end } }), end).toBe(true)
    }
    expect(isValid({ ...whole, presumption: { ...whole.presumption, endedBy: 'another' } })).toBe(false)
  })

  it('accepts reforms that are invented, and no others', () => {
    const reform = { id: 'reform2027', title: 'Reform 2027', invented: true }
    const under = (...reforms: readonly object[]) => ({ ...whole, law: { ...whole.law, reforms } })
    expect(isValid(under(reform, reform))).toBe(true)
    for (const other of [{}, { ...reform, invented: false }, { ...reform, id: 1 }, { ...reform, more: 1 }]) {
      expect(isValid(under(other)), JSON.stringify(other)).toBe(false)
    }
  })

  it.each([
    ['RD-1', ['twoWeeks', 'oneWeek']],
    ['RD-2', ['receipt', 'posting']],
    ['RD-3', ['receipt', 'handingOver', 'sending']],
    ['RD-4', ['request', 'decision']],
    ['RD-5', ['sixthMonth', 'monthAfterReferral']],
    ['RD-6', ['byRule', 'quantieme', 'sameDate']],
    ['RD-12', ['ended', 'stillIncapable']],
  ])('accepts as an answer to %s one of %j', (question, answers) => {
    for (const answer of answers)
      expect(isValid({ ...whole, chosen: { readings: { [question]: answer } } }), answer).toBe(true)
    expect(isValid({ ...whole, chosen: { readings: { [question]: '' } } })).toBe(false)
    for (const evaluation of [returning, presumed]) {
      for (const answer of answers) expect(isValid(inReading(evaluation, `${question}:${answer}`)), answer).toBe(true)
    }
  })

  it.each(['', 'RD-1', 'RD-1:', 'RD-1:another', 'RD-1:sameDate', 'RD-7:otherColumns', 'RD-77:x', 'another:oneWeek'])(
    'refuses "%s" as the name of a reading',
    (name) => {
      for (const evaluation of [returning, presumed]) expect(isValid(inReading(evaluation, name))).toBe(false)
    },
  )
})
