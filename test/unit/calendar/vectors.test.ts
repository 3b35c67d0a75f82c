import { expect, it } from 'vitest'
import { countVectors, periodVectors } from '../../support/vectors/calendar-vectors.js'
import { countGiven, periodGiven } from '../../support/vectors/run-calendar.js'

it.each(countVectors())('$name', (vector) => expect(countGiven(vector)).toEqual(vector))

// Facts from the Catala project's date library (Apache-2.0).
it.each(periodVectors())('$name', (vector) => expect(periodGiven(vector)).toEqual(vector))
