import { deepStrictEqual } from 'node:assert'
import { throughAll, throughAllWaiting } from '../measuring/contender.js'
import { measured } from '../measuring/measured.js'
import { randomFrom } from '../measuring/random.js'
import { fasterThan, OURS, type Section } from '../report/section.js'
import { byJsonRulesEngine } from './json-rules-engine.js'
import { inNumbers } from './numbers.js'
import { oursInDays, oursInStates } from './ours.js'
import { byPublicodes } from './publicodes.js'
import { questions } from './question.js'
import { byZenEngine } from './zen-engine.js'

export const peers: Section = {
  name: 'Peers',
  run: async (scale) => {
    const asked = questions(scale.dossierVariants, randomFrom(4))
    const numbers = asked.map(inNumbers)
    for (const [index, question] of asked.entries()) {
      const inStates = oursInStates(question)
      const given = numbers[index] ?? inNumbers(question)
      deepStrictEqual(await byJsonRulesEngine(given), inStates)
      deepStrictEqual(byPublicodes(given), inStates)
      deepStrictEqual(await byZenEngine(question), oursInDays(question))
    }
    const inStates = await measured(
      [
        throughAll(OURS, asked, oursInStates),
        throughAllWaiting('json-rules-engine', numbers, byJsonRulesEngine),
        throughAll('publicodes', numbers, byPublicodes),
      ],
      scale,
    )
    const inDays = await measured(
      [throughAll(OURS, asked, oursInDays), throughAllWaiting('zen-engine', asked, byZenEngine)],
      scale,
    )
    return [
      {
        name: 'Three bars, the states of six windows, a channel; the windows counted beforehand for all but ours',
        rows: inStates,
        targets: [fasterThan(inStates, 'json-rules-engine', 50), fasterThan(inStates, 'publicodes', 50)],
      },
      {
        name: 'Three bars, the days of six windows, a channel',
        rows: inDays,
        targets: [fasterThan(inDays, 'zen-engine', 100)],
      },
    ]
  },
}
