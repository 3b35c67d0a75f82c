import { explain } from 'terug-naar-werk'
import { expect, it } from 'vitest'
import { evaluatedOn } from '../../support/short-cases.js'

const facts = [
  'start: 2025-09-01',
  '2025-12-08 questionnaireImpossible (examIndicated yes)',
  '2025-12-10 unjustifiedAbsence (at exam, plannedOn 2025-12-10)',
  '2026-01-14 unjustifiedAbsence (at exam, plannedOn 2026-01-14)',
]

it.each([
  ['nl', 'De dagelijkse uitkering wordt met 2,5 % verminderd.'],
  ['fr', 'L’indemnité journalière est réduite de 2,5\u00a0%.'],
  ['de', 'Die tägliche Entschädigung wird um 2,5 % gekürzt.'],
  ['en', 'The daily benefit is reduced by 2.5 %.'],
] as const)('a reduction has the decimal sign of %s', (language, text) => {
  const { steps } = explain(evaluatedOn('2026-02-02', facts), 'absence.exam#2', {
    language,
    audience: 'advisingDoctor',
  })
  expect(steps[0]?.text).toBe(text)
})
