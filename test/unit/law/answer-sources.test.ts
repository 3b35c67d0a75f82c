import { describe, expect, it } from 'vitest'
import { citationsOf } from '../../../src/explain/citation.js'
import { answerSources, confidentialityOfQuestion } from '../../../src/law/answer-sources.js'

/** Every answer with its sources, on a line; those of the self-employed after a bar where they differ. */
const lines = Object.entries(answerSources).flatMap(([question, answers]) =>
  Object.entries(answers).map(([answer, { heldBy, heldByFor }]) => {
    const own = heldByFor?.selfEmployed
    return `${question}:${answer} ${heldBy.join('; ')}${own === undefined ? '' : ` | ${own.join('; ')}`}`
  }),
)

describe('the sources of the answers', () => {
  it('are those that the sources themselves state', () => {
    expect(lines).toEqual([
      'RD-1:twoWeeks KB 3 July 1996 article 215decies; C383; RIZIV22; SOL | KB 20 July 1971 article 25/4; SOL',
      'RD-1:oneWeek CM',
      'RD-2:receipt C383 V row 1 | KB 20 July 1971 article 25/4',
      'RD-2:posting C383 3.1 step 3 | KB 20 July 1971 article 25/4',
      'RD-3:receipt C383 | KB 20 July 1971 article 25/6',
      'RD-3:handingOver RIZIV22 | ',
      'RD-3:sending SOL',
      'RD-4:request ',
      'RD-4:decision ',
      'RD-5:sixthMonth C383 | KB 20 July 1971 article 25/5',
      'RD-5:monthAfterReferral RIZIV22; SOL; CM | SOL; CM',
      'RD-6:byRule ',
      'RD-6:quantieme ',
      'RD-6:sameDate ',
      'RD-10:decree KB 23 January 2026 article 12',
      'RD-10:lawRates law of 19 December 2025 article 7',
      'RD-11:plan ',
      'RD-11:declaration KB 3 July 1996 article 239 §1/1 | KB 20 July 1971 article 22',
      'RD-12:ended law article 90 | KB 20 July 1971 articles 55 and 59',
      'RD-12:stillIncapable ',
      'RD-13:runOn ',
      'RD-13:standStill law article 87 | ',
      'RD-14:goesOn ',
      'RD-14:endsPresumption ',
    ])
  })

  it('can all be cited', () => {
    const named = Object.values(answerSources)
      .flatMap((answers) => Object.values(answers))
      .flatMap(({ heldBy, heldByFor }) => [...heldBy, ...(heldByFor?.selfEmployed ?? [])])
    expect(named.filter((source) => citationsOf(source).some((citation) => citation.source === 'statement'))).toEqual(
      [],
    )
  })
})

it('another answer on maternity protection shows a medical fact, and no other answer shows one', () => {
  expect(confidentialityOfQuestion).toEqual({ 'RD-13': 'medical' })
})
