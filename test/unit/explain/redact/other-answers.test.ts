import { type Audience, type Evaluation, explain, redact } from 'terug-naar-werk'
import { describe, expect, it } from 'vitest'
import { audiences } from '../../../../src/law/confidentiality.js'
import { evaluatedOn } from '../../../support/short-cases.js'

const kinds = (evaluation: Evaluation, key: string, audience: Audience = 'advisingDoctor') =>
  explain(evaluation, key, { language: 'en', audience }).steps.map((step) =>
    step.kind === 'absent' ? step.because : step.kind,
  )

describe('what is left out because its text was not read', () => {
  const presumed = evaluatedOn('2024-02-10', [
    'start: 2023-09-01',
    'require: confirmed',
    '2023-12-20 zivStarted (situation A)',
    '2024-02-05 planDrawnUp (elements none)',
  ])

  it.each([
    ['presumption', ['status']],
    ['presumption.ziv', ['status']],
    ['presumption.codex', ['notTriggered', 'terms']],
    ['ziv', ['unknownKey']],
  ])('the presumption by a plan of 2024, explained by the name %s', (key, expected) => {
    expect(kinds(presumed, key)).toEqual(expected)
  })

  it('is listed for whoever may know of the presumption', () => {
    const seen = audiences.filter((audience) => redact(presumed, audience).leftOut !== undefined)
    expect(seen).toEqual(['advisingDoctor', 'coordinator', 'insured'])
    expect(redact(presumed, 'coordinator').leftOut).toEqual(presumed.leftOut)
  })

  it('is no empty list for who may know none of it', () => {
    const referred = evaluatedOn('2026-04-27', [
      'start: 2026-01-05',
      'require: confirmed',
      '2026-04-20 capacityEstimated (category 4)',
    ])
    expect(referred.leftOut?.map(({ key }) => key)).toEqual(['referral.make'])
    expect(redact(referred, 'coordinator')).not.toHaveProperty('leftOut')
    expect(redact(referred, 'insured').status).toBe('notCovered')
    expect(kinds(referred, 'referral.make', 'insured').slice(0, 2)).toEqual(['status', 'coverage'])
    expect(kinds(referred, 'estimate.first', 'insured')).toContain('window')
  })
})

describe('what only another answer would give', () => {
  const absences = evaluatedOn('2026-02-10', [
    'start: 2022-10-03',
    '2023-01-09 questionnaireImpossible (examIndicated yes)',
    '2026-01-12 unjustifiedAbsence (at exam, plannedOn 2026-01-12)',
    '2026-02-09 unjustifiedAbsence (at exam, plannedOn 2026-02-09)',
  ])
  const declared = evaluatedOn('2024-01-16', [
    'start: 2023-06-05',
    'contract: no',
    '2023-12-04 zivStarted (situation A)',
    '2024-01-15 planDrawnUp (elements goals, aim employment)',
    '2024-01-15 paidWorkStarted',
  ])

  it('is a consequence for the insured, and nothing at all for the coordinator', () => {
    expect(redact(absences, 'insured')).toEqual(absences)
    expect(redact(absences, 'coordinator')).not.toHaveProperty('otherwise')
    expect(redact(evaluatedOn('2026-02-10', []), 'insured')).not.toHaveProperty('otherwise')
  })

  it('is a presumption for the coordinator, and nothing at all for the employer', () => {
    expect(redact(declared, 'coordinator').otherwise).toEqual(declared.otherwise)
    expect(redact(declared, 'employer')).not.toHaveProperty('otherwise')
  })

  it.each([
    ['the consequence by its name', absences, 'absence.exam', ['law', 'rateReading']],
    ['the consequence by its key', absences, 'absence.exam#2', ['law', 'rateReading']],
    ['no consequence at another place', absences, 'absence.firstContact', ['law']],
    ['no presumption beside a consequence', absences, 'presumption', ['repealed']],
    ['the presumption by its name', declared, 'presumption', ['notTriggered', 'reading']],
    ['the presumption by its key', declared, 'presumption.ziv', ['notTriggered', 'reading']],
    ['no presumption of another kind', declared, 'presumption.codex', ['contract']],
  ] as const)('is told by the explanation: %s', (_, evaluation, key, expected) => {
    const told = kinds(evaluation, key).filter((kind) => !['terms', 'coverage'].includes(kind))
    expect(told).toEqual(expected)
  })
})

describe('another reading of a step that shows maternity protection (RD-13)', () => {
  const facts = ['2023-04-24 capacityEstimated (category 4)', '2023-04-25 referred']
  const readings = (audience: Audience, more: readonly string[]) =>
    redact(evaluatedOn('2023-07-20', [...facts, ...more]), audience).obligations.flatMap(({ key, ...one }) =>
      one.readings === undefined ? [] : [[key, ...one.readings.map(({ reading }) => reading)].join(' ')],
    )

  it('is for the doctor, not for the coordinator, who keeps those of other steps', () => {
    const more = ['2023-06-05 maternityProtectionStarted', '2023-06-30 zivStarted (situation B)']
    expect(readings('advisingDoctor', more)).toEqual([
      'contact.first RD-13:standStill',
      'ziv.followUpInterview RD-6:quantieme',
    ])
    expect(readings('coordinator', more)).toEqual(['ziv.followUpInterview RD-6:quantieme'])
  })

  it('leaves no empty list', () => {
    const evaluation = evaluatedOn('2023-07-20', [...facts, '2023-06-05 maternityProtectionStarted'])
    const contact = redact(evaluation, 'coordinator').obligations.find(({ key }) => key === 'contact.first')
    expect(contact?.state).toBe('overdue')
    expect(contact).not.toHaveProperty('readings')
  })
})
