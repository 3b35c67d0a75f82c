import { expect, it } from 'vitest'
import type { Supposition } from '../../../src/explain/change.js'
import type { FactOf } from '../../../src/explain/explanation.js'
import { sentenceOf } from '../../../src/explain/sentence.js'
import { wordsEn } from '../../../src/explain/words/en.js'
import { day } from '../../support/days.js'

const change = (state: FactOf<'change'>['state'], ...suppositions: readonly Supposition[]): string =>
  sentenceOf(
    {
      kind: 'change',
      key: 'contact.first',
      suppositions,
      state,
      window: { from: day('2023-05-02'), until: day('2023-06-02') },
    },
    wordsEn,
    undefined,
  )

const WINDOW = 'to be done (from 2 May 2023 up to and including 2 June 2023).'

it.each<readonly [string, Supposition]>([
  ['If nothing changes before 2 May 2023, the status will then be', { suppose: 'day', asOf: day('2023-05-02') }],
  [
    'If the referral to the coordinator had taken place on 2 May 2023, the status would be',
    { suppose: 'event', event: { type: 'referred', on: day('2023-05-02') }, moment: 'referred' },
  ],
  [
    'If the referral to the coordinator had not taken place on 2 May 2023, the status would be',
    { suppose: 'withoutEvent', type: 'referred', on: day('2023-05-02') },
  ],
  [
    'If this reading is followed (posting by the insured person is decisive), the status will then be',
    { suppose: 'reading', reading: 'RD-2', value: 'posting' },
  ],
  ['If there were an employment contract, the status would be', { suppose: 'contract', employmentContract: true }],
  ['If there were no employment contract, the status would be', { suppose: 'contract', employmentContract: false }],
  ['If the incapacity for work were recognised, the status would be', { suppose: 'recognised' }],
  ['If the incapacity for work had not ended, the status would be', { suppose: 'notEnded' }],
  ['If the certificate of incapacity for work stated no last day, the status would be', { suppose: 'notCertified' }],
])('%s', (text, supposition) => {
  expect(change('open', supposition)).toBe(`${text}: ${WINDOW}`)
})

it('what is contrary to the facts, beside a later day, is said as such', () => {
  expect(change('open', { suppose: 'day', asOf: day('2023-05-02') }, { suppose: 'recognised' })).toBe(
    `If nothing changes before 2 May 2023 and if the incapacity for work were recognised, the status would be: ${WINDOW}`,
  )
})
