import {
  cannotBeShown,
  changesNothing,
  daysOf,
  inWords,
  missingCells,
  shown,
  shownRows,
  withoutChange,
} from '../amendment-cells.js'
import { traces } from '../traceability.js'
import type { AmendmentEvidence, Evidence } from './conformance-page.js'
import { legalParameters } from './legal-parameters.js'
import { coursesOf, successions } from './one-version-a-day.js'
import { scores } from './score.js'

/** Everything that the certificate rests on, computed from the rulebook and the cases as they are. */
export const evidence = (): Evidence => ({
  courses: successions().map((succession) => [succession, coursesOf(succession)] as const),
  traces: traces(),
  parameters: legalParameters(),
  scores: scores(),
  amendments: amendmentEvidence(),
})

const amendmentEvidence = (): AmendmentEvidence => {
  const rows = shownRows()
  return {
    cells: shown.flatMap(daysOf).length,
    missing: [...missingCells(rows), ...withoutChange(rows).map((turn) => `${inWords(turn)}: no case shows a change`)],
    exceptions: [...cannotBeShown, ...changesNothing].map(([reason]) => reason),
  }
}
