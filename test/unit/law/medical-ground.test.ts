import { medicalGrounds } from 'terug-naar-werk/law'
import { expect, it } from 'vitest'

it('the thirteen medical groups of the High Commission', () => {
  expect(medicalGrounds).toEqual([
    'seriousOncologicalPathology',
    'organTransplant',
    'limbAmputation',
    'acquiredParalysis',
    'dementia',
    'korsakoffSyndrome',
    'coma',
    'neurodegenerativeDisorder',
    'acquiredBilateralVisualImpairment',
    'decompensatedLiverCirrhosis',
    'terminalKidneyFailure',
    'severePolytrauma',
    'severeBurns',
  ])
})
