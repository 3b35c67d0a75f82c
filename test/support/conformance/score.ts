import { isDeepStrictEqual } from 'node:util'
import { countVectors, periodVectors } from '../vectors/calendar-vectors.js'
import { caseVectors } from '../vectors/case-vectors.js'
import { countGiven, periodGiven } from '../vectors/run-calendar.js'
import { caseFailures } from '../vectors/run-case.js'

/** How many vectors of a kind were run, and which of them the package does not meet. */
export interface Score {
  readonly of: string
  readonly run: number
  readonly failures: readonly string[]
}

/** The cases of one page and one day are named `page/title/day`. */
const pageOf = (name: string): string => name.split('/')[0] ?? name

const ofCases = (): readonly Score[] => {
  const cases = caseVectors()
  return [...new Set(cases.map(({ name }) => pageOf(name)))].map((page) => {
    const ofPage = cases.filter(({ name }) => pageOf(name) === page)
    return {
      of: `cases, ${page}`,
      run: ofPage.length,
      failures: ofPage.flatMap((one) => caseFailures(one).map((failure) => `${one.name}: ${failure}`)),
    }
  })
}

const ofCalendar = <Vector extends { readonly name: string }>(
  of: string,
  vectors: readonly Vector[],
  given: (vector: Vector) => Vector,
): Score => ({
  of,
  run: vectors.length,
  failures: vectors.filter((vector) => !isDeepStrictEqual(given(vector), vector)).map(({ name }) => name),
})

/** Every vector that the package ships, run against it. */
export const scores = (): readonly Score[] => [
  ...ofCases(),
  ofCalendar('calendar, counts', countVectors(), countGiven),
  ofCalendar('calendar, periods', periodVectors(), periodGiven),
]
