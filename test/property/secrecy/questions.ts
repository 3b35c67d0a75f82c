import fc from 'fast-check'
import type { Audience } from 'terug-naar-werk'
import { addDays } from 'terug-naar-werk/calendar'
import { rulebook } from 'terug-naar-werk/rulebook'
import { answers } from '../../../src/law/answers.js'
import { reformed } from '../../support/amendments.js'
import { courses, rarely } from './courses.js'
import type { Question } from './everything-shown.js'
import type { HiddenFact, Pair } from './hidden-facts.js'

/** Two dossiers, and one question that is asked of both. */
export interface Asked extends Pair {
  readonly question: Question
}

/** An answer to each question on which the sources differ. */
const readings = fc.record(
  Object.fromEntries(Object.entries(answers).map(([question, all]) => [question, fc.constantFrom(...all)])),
  { requiredKeys: [] },
)

/** A pair that differs in a fact, and how it is evaluated: in any way that a caller may choose, also under a reform. */
export const asked = (fact: HiddenFact, audience: Audience): fc.Arbitrary<Asked> =>
  courses.chain(fact.pairs).chain((pair) =>
    fc
      .record({
        after: fc.nat(150),
        knownFor: rarely(fc.nat(60)),
        readings: rarely(readings),
        settledReadings: rarely(fc.constant(true)),
        rollOver: rarely(fc.constant('nextWorkingDay' as const)),
        requireCoverage: rarely(fc.constant('confirmed' as const)),
        reform: rarely(reformed),
      })
      .map(({ after, knownFor, reform, ...chosen }): Asked => {
        const asOf = addDays(pair.around, after)
        const knownOn = knownFor === undefined ? undefined : addDays(asOf, -knownFor)
        // SAFETY: each answer is one of its own question.
        const options = { asOf, knownOn, ...chosen } as Question['options']
        const question = { rules: reform?.rules ?? rulebook, options, audience }
        // A failure prints the amendments, and not the whole rulebook with them.
        const text = () => JSON.stringify({ ...pair, options, audience, amendments: reform?.kept })
        return Object.defineProperty({ ...pair, question }, fc.toStringMethod, { value: text })
      }),
  )
