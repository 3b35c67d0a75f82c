import { traces } from '../traceability.js'
import type { Evidence } from './conformance-page.js'
import { legalParameters } from './legal-parameters.js'
import { coursesOf, successions } from './one-version-a-day.js'
import { scores } from './score.js'

/** Everything that the certificate rests on, computed from the rulebook and the cases as they are. */
export const evidence = (): Evidence => ({
  courses: successions().map((succession) => [succession, coursesOf(succession)] as const),
  traces: traces(),
  parameters: legalParameters(),
  scores: scores(),
})
