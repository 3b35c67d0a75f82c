import { evaluate, receiptFor, receiptOf, redact } from 'terug-naar-werk'
import { describe, expect, it } from 'vitest'
import { digest } from '../../../src/evaluation/fingerprint.js'
import { audiences } from '../../../src/law/confidentiality.js'
import { day } from '../../support/days.js'
import { employee } from '../../support/evaluated.js'

const options = { asOf: day('2023-05-02') }

const category = (number: number) => employee([{ type: 'capacityEstimated', on: '2023-04-20', category: number }])

describe('a receipt for an audience', () => {
  it.each(audiences)('of the %s: the digest of what it sees, and none of the dossier', (audience) => {
    const { input: _, ...plain } = receiptOf(category(2), options)
    const result = digest(redact(evaluate(category(2), options), audience))
    expect(receiptFor(category(2), options, audience)).toEqual({ ...plain, audience, result })
  })

  it('is the same whatever the audience may not know', () => {
    const receipts = (audience: 'coordinator' | 'insured') =>
      [2, 3].map((number) => receiptFor(category(number), options, audience).result)
    const [one, other] = receipts('coordinator')
    expect(one).toBe(other)
    expect(new Set(receipts('insured')).size).toBe(2)
  })
})
