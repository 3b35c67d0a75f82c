import { describe, expect, it } from 'vitest'
import { evaluatedOn } from '../../../support/short-cases.js'
import { partsOf, rowsOf } from '../../../support/text-table.js'

describe('who has not registered in the term of the second letter has ten per cent less until the registration', () => {
  const twoLetters = [
    ...['start: 2025-12-01', 'scheme: unemployed', 'contract: no', '2026-05-04 capacityEstimated (category 4)'],
    ...['2026-06-02 referredToRegionalService', '2026-06-04 registrationLetterSent (lastDay 2026-06-18)'],
    '2026-06-29 registrationLetterSent (lastDay 2026-07-13)',
  ]

  it.each(
    rowsOf(`
      the last day on which the proof can come
        2026-07-20 | – | –
      the day after
        2026-07-21 | – | registration: reduction of 10 %, 2026-07-14 – not ended
      registered in the term
        2026-08-21 | 2026-07-10 regionalServiceRegistered (service Forem) | –
      proven in the seven days after it
        2026-08-21 | 2026-07-18 registrationProofReceived | –
      registered later
        2026-08-21 | 2026-08-03 regionalServiceRegistered (service Forem)
        registration: reduction of 10 %, 2026-07-14 – 2026-08-02
    `),
  )('%s: %s', (_, asOf, facts, expected) => {
    const found = evaluatedOn(String(asOf), [...twoLetters, ...partsOf(String(facts))]).consequences
    expect(
      found.map(
        ({ key, kind, percentage, from, until }) =>
          `${key}: ${kind} of ${percentage} %, ${from} – ${until ?? 'not ended'}`,
      ),
    ).toEqual(partsOf(String(expected)))
    expect(found.every(({ norms }) => norms.join() === 'LT-19')).toBe(true)
  })
})
