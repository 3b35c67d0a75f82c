import { redact } from 'terug-naar-werk'
import { describe, expect, it } from 'vitest'
import { audiences } from '../../../../src/law/confidentiality.js'
import { written } from '../../../support/evaluated.js'
import { evaluatedOn } from '../../../support/short-cases.js'

/** By RD-10 the absences before March 2026 of a start of 2022 have a consequence, by the decree they have none. */
const consequence = evaluatedOn('2026-02-10', [
  'start: 2022-10-03',
  '2023-01-09 questionnaireImpossible (examIndicated yes)',
  '2026-01-12 unjustifiedAbsence (at exam, plannedOn 2026-01-12)',
  '2026-02-09 unjustifiedAbsence (at exam, plannedOn 2026-02-09)',
])

/** By RD-12 a presumption starts after the certificate has run out, where the person is still incapable. */
const presumption = evaluatedOn('2023-07-11', [
  'certified until: 2023-06-30',
  '2023-05-08 codexRequested (by employer)',
  '2023-07-10 codexPlanSigned',
])

/** What such an evaluation would hold by an answer that shows maternity protection. */
const byProtection = written(presumption, 'RD-12:stillIncapable', 'RD-13:standStill')

const both = { ...presumption, otherwise: [...(consequence.otherwise ?? []), ...(presumption.otherwise ?? [])] }

const together = {
  ...presumption,
  otherwise: [{ reading: 'RD-12:stillIncapable', ...consequence.otherwise?.[0], ...presumption.otherwise?.[0] }],
}

describe('what only another answer would give is told', () => {
  it.each([
    ['of a consequence to the doctor and the insured person', consequence, ['advisingDoctor', 'insured']],
    ['of a presumption to the coordinator too', presumption, ['advisingDoctor', 'coordinator', 'insured']],
    [
      'of a presumption by maternity protection to the doctor and the insured person',
      byProtection,
      ['advisingDoctor', 'insured'],
    ],
  ])('%s', (_, evaluation, told) => {
    expect(evaluation.otherwise).toHaveLength(1)
    for (const audience of audiences) {
      const seen = redact(evaluation, audience)
      expect(seen.otherwise, audience).toStrictEqual(told.includes(audience) ? evaluation.otherwise : undefined)
      expect(Object.hasOwn(seen, 'otherwise'), audience).toBe(told.includes(audience))
    }
  })

  it('to the coordinator of a presumption, and not of the consequence beside it', () => {
    expect(redact(both, 'coordinator').otherwise).toStrictEqual(presumption.otherwise)
    expect(redact(together, 'coordinator').otherwise).toStrictEqual(presumption.otherwise)
    expect(redact(together, 'insured').otherwise).toStrictEqual(together.otherwise)
  })
})
