import fc from 'fast-check'
import type { EvaluateOptions } from 'terug-naar-werk'
import type { Day } from 'terug-naar-werk/calendar'
import { channelMatrix } from 'terug-naar-werk/law'
import { rollOvers, saturdays } from '../../../src/evaluation/options.js'
import { answers } from '../../../src/law/answers.js'

type Every = { readonly [option in keyof Required<EvaluateOptions>]: fc.Arbitrary<EvaluateOptions[option]> }

const readings = fc.record(
  // SAFETY: each question has its own answers beside it, and one may be left open.
  Object.fromEntries(Object.entries(answers).map(([question, all]) => [question, fc.constantFrom(...all)])) as object,
  { requiredKeys: [] },
)

/** Sound options with any of all that there are, evaluated on a day of this arbitrary. */
export const optionsOn = (days: fc.Arbitrary<Day>): fc.Arbitrary<EvaluateOptions> => {
  const every: Every = {
    asOf: days,
    knownOn: days,
    readings,
    rollOver: fc.constantFrom(...rollOvers),
    saturday: fc.constantFrom(...saturdays),
    settledReadings: fc.boolean(),
    channels: fc.constant(channelMatrix),
    requireCoverage: fc.constant('confirmed'),
  }
  return fc.record(every, { requiredKeys: ['asOf'] })
}
