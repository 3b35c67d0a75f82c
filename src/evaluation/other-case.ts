import type { Interpretation } from '../law/term.js'
import type { OtherInterpretation } from '../rules/interpretations.js'

/** The interpretation by the other answer to the question whether the incapacity goes on (RD-12). @internal */
export const otherEnd = (interpretation: Interpretation): OtherInterpretation => {
  const { 'RD-12': followed, ...readings } = interpretation.readings
  return followed === undefined
    ? named('RD-12:stillIncapable', { ...interpretation, readings: { ...readings, 'RD-12': 'stillIncapable' } })
    : named('RD-12:ended', { ...interpretation, readings })
}

/** The interpretation by the other answer to the question whether the months stand still (RD-13). @internal */
export const otherMonths = (
  interpretation: Interpretation,
  standStill: NonNullable<Interpretation['standStill']>,
): OtherInterpretation => {
  const { 'RD-13': followed, ...readings } = interpretation.readings
  return followed === undefined
    ? named('RD-13:standStill', { ...interpretation, standStill, readings: { ...readings, 'RD-13': 'standStill' } })
    : named('RD-13:runOn', { ...interpretation, standStill: null, readings })
}

const named = (reading: string, interpretation: Interpretation): OtherInterpretation => ({ reading, interpretation })
