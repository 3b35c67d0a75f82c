import { otherAnchors } from './codes/anchors.js'
import type { CodeList } from './codes/code-list.js'
import { eventValues } from './codes/event-values.js'
import { exclusionModalities, grounds } from './codes/exclusions.js'
import { findings, severities } from './codes/findings.js'
import { issues } from './codes/issues.js'
import { judgements } from './codes/judgements.js'
import { coverages, notices } from './codes/law.js'
import { needs } from './codes/needs.js'
import { bearers, modalities, nonEventCauses, states } from './codes/obligations.js'
import { consequenceKinds, presumptionEnds, presumptionKinds } from './codes/presumptions.js'
import { statuses } from './codes/statuses.js'

/** Every closed list of codes that an evaluation or an issue gives. */
export const codesOfResults: readonly CodeList[] = [
  statuses,
  states,
  modalities,
  bearers,
  nonEventCauses,
  otherAnchors,
  grounds,
  exclusionModalities,
  findings,
  severities,
  needs,
  judgements,
  presumptionKinds,
  presumptionEnds,
  consequenceKinds,
  coverages,
  notices,
  issues,
]

/** Every closed list of codes, with those of the fields of events. */
export const codeLists: readonly CodeList[] = [...codesOfResults, ...eventValues]
