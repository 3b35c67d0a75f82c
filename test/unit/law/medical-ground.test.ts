import { medicalGrounds } from 'terug-naar-werk/law'
import { expect, it } from 'vitest'
import { wordsOf } from '../../support/text-table.js'

it('the thirteen medical groups of the High Commission', () => {
  expect(medicalGrounds).toEqual(
    wordsOf(`
      seriousOncologicalPathology organTransplant limbAmputation acquiredParalysis dementia korsakoffSyndrome coma
      neurodegenerativeDisorder acquiredBilateralVisualImpairment decompensatedLiverCirrhosis terminalKidneyFailure
      severePolytrauma severeBurns
    `),
  )
})
