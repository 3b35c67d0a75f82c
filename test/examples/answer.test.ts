import { expect, it } from 'vitest'
import { answerTo } from '../../examples/evaluate/answer.js'
import { day } from '../support/days.js'
import { withEvents } from '../support/dossiers.js'

const withheld = JSON.stringify(withEvents({ type: 'questionnaireWithheld', on: '2023-03-20' }))

const options = { asOf: day('2023-04-20') }

const place = { line: 3, file: 'cases.jsonl' }

it.each(['coordinator', 'employer'] as const)(
  'the %s is told the line and the codes of its issues alone',
  (audience) => {
    const answers = [withheld, '{"half'].map((text) => answerTo({ kind: 'text', text }, place, audience, options))
    expect(answers).toEqual([
      { ...place, issues: [{ code: 'key.missing' }] },
      { ...place, issues: [{ code: 'input.notJson' }] },
    ])
  },
)

it.each(['advisingDoctor', 'insured'] as const)('the %s is told the whole of an issue', (audience) => {
  const answer = answerTo({ kind: 'text', text: withheld }, place, audience, options)
  expect(answer).toMatchObject({ ...place, issues: [{ code: 'key.missing', path: ['events', 0, 'ground'] }] })
})
