import { type Evaluation, explain, redact } from 'terug-naar-werk'
import { describe, expect, it } from 'vitest'
import { audiences } from '../../../../src/law/confidentiality.js'
import { evaluatedOn } from '../../../support/short-cases.js'

const required = (asOf: string, ...facts: readonly string[]) => evaluatedOn(asOf, ['require: confirmed', ...facts])

/** The law of 22 February 2026 was not read; it may change the referral. */
const referral = required('2026-03-12', 'start: 2025-12-01', '2026-03-10 capacityEstimated (category 4)')

/** The decree on the codex of 17 December 2025 was not read. */
const answer = required(
  '2026-03-20',
  'start: 2025-09-08',
  '2026-01-12 codexRequested (by employer)',
  '2026-03-16 codexPlanReceived',
)

const declared = ['start: 2023-09-01', '2023-12-20 zivStarted (situation B)', '2024-02-05 planDrawnUp (elements none)']

/** The transitional rule for a declaration of 2023 was not read. */
const presumption = required('2024-02-10', ...declared)

const besideAnother = required(
  '2024-02-10',
  '2023-11-02 codexRequested (by employer)',
  '2023-12-04 codexPlanSigned',
  ...declared,
)

describe('what a text that was not read may change is named', () => {
  it.each([
    ['a referral to the doctor and the insured person', referral, ['advisingDoctor', 'insured']],
    ['an answer on a plan of CODEX to everybody', answer, audiences],
    ['a presumption to the coordinator too', presumption, ['advisingDoctor', 'coordinator', 'insured']],
  ])('%s', (_, evaluation, told) => {
    expect(evaluation.leftOut).toHaveLength(1)
    for (const audience of audiences) {
      const seen = redact(evaluation, audience)
      expect(seen.leftOut, audience).toStrictEqual(told.includes(audience) ? evaluation.leftOut : undefined)
      expect(Object.hasOwn(seen, 'leftOut'), audience).toBe(told.includes(audience))
    }
  })
})

const NOT_READ = 'This does not arise: the law in force on this day is not, or not fully, taken into account.'

describe('the explanation of what was left out says that the law was not read', () => {
  const first = (evaluation: Evaluation, key: string) =>
    explain(evaluation, key, { language: 'en', audience: 'coordinator' }).steps[0]?.text

  it.each(['presumption', 'presumption.ziv'])('of a presumption by the name %s', (key) => {
    expect(first(presumption, key)).toBe(NOT_READ)
  })

  it('not of another presumption', () => {
    expect(first(besideAnother, 'presumption.ziv')).toBe(NOT_READ)
    const codex =
      'Legal presumption of incapacity for work from the signing of the Codex reintegration plan with the employer.'
    expect([first(besideAnother, 'presumption'), first(besideAnother, 'presumption.codex')]).toEqual([codex, codex])
  })

  it('not of a presumption where a step was left out', () => {
    expect(first(answer, 'codexPlan.answer')).toBe(NOT_READ)
    expect(first(answer, 'presumption')).toBe(
      'Since 1 January 2026 this no longer arises: the provision is no longer in force.',
    )
  })

  it('not of a step where a presumption was left out', () => {
    expect(first(presumption, 'contact.first')).toMatch(/^This does not arise in this case\./)
  })

  it('and how well the law of the day is known', () => {
    const { steps } = explain(answer, 'codexPlan.answer', { language: 'en', audience: 'employer' })
    expect(steps.map(({ text }) => text)).toEqual([NOT_READ, 'Not every text in force on 20 March 2026 was read.'])
  })
})
