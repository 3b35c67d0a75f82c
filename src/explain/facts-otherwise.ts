import type { Evaluation } from '../evaluation/result/evaluation.js'
import type { ExplanationFact } from './explanation.js'
import { answerNamed } from './facts.js'
import { nameOfKey } from './key.js'

/**
 * The presumptions and consequences of a name that only another answer to an open question would give, where the result has
 * none.
 *
 * @param name - a key, or the part of it before its number
 * @internal
 */
export const factsOtherwise = (name: string, evaluation: Evaluation): readonly ExplanationFact[] =>
  (evaluation.otherwise ?? []).flatMap(({ reading, presumptions = [], consequences = [] }) =>
    answerNamed(reading, evaluation).flatMap((answer): readonly ExplanationFact[] => [
      ...presumptions
        .filter(({ key }) => isNamed(key, name) || name === 'presumption')
        .map(({ from, until }): ExplanationFact => ({ kind: 'reading', ...answer, window: { from, until } })),
      ...consequences
        .filter(({ key }) => isNamed(key, name))
        .map(
          ({ kind: consequence, percentage, from, until }): ExplanationFact => ({
            kind: 'rateReading',
            ...answer,
            consequence,
            percentage,
            window: { from, until },
          }),
        ),
    ]),
  )

const isNamed = (key: string, name: string): boolean => key === name || nameOfKey(key) === name
