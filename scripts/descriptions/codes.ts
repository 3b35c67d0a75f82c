import { otherAnchors } from './codes/anchors.js'
import type { CodeList } from './codes/code-list.js'
import { eventValues } from './codes/event-values.js'
import { exclusionModalities, grounds } from './codes/exclusions.js'
import { findings, severities } from './codes/findings.js'
import {
  audiences,
  channelBases,
  channelVerdicts,
  confidentialities,
  contactMoments,
  reformEffects,
  requirementStates,
  rollOvers,
  saturdays,
  teamTasks,
} from './codes/functions.js'
import { issues } from './codes/issues.js'
import { judgementOptions } from './codes/judgement-options.js'
import { judgements } from './codes/judgements.js'
import { coverages, lawIds, notices, versions } from './codes/law.js'
import {
  letterContacts,
  letterExplanations,
  letterFields,
  letterForms,
  letterKinds,
  letterSubjects,
} from './codes/letters.js'
import { needs } from './codes/needs.js'
import { bases, bearers, modalities, nonEventCauses, states } from './codes/obligations.js'
import { agendaReasons, channels, medicalGrounds, schemes } from './codes/options.js'
import {
  consequenceCauses,
  consequenceEnds,
  consequenceKinds,
  presumptionEnds,
  presumptionKinds,
} from './codes/presumptions.js'
import { readings } from './codes/readings.js'
import { rules, triggerMoments, variants } from './codes/rules.js'
import { statuses } from './codes/statuses.js'

/** The closed lists of codes under the headings of the page. */
export const codeGroups: readonly { readonly heading: string; readonly lists: readonly CodeList[] }[] = [
  { heading: 'The case', lists: [statuses, coverages, versions, notices, readings] },
  {
    heading: 'Obligations',
    lists: [
      rules,
      variants,
      triggerMoments,
      states,
      modalities,
      bases,
      bearers,
      nonEventCauses,
      otherAnchors,
      lawIds,
      agendaReasons,
    ],
  },
  { heading: 'Exclusions', lists: [grounds, exclusionModalities] },
  {
    heading: 'Presumption and consequences',
    lists: [presumptionKinds, presumptionEnds, consequenceKinds, consequenceCauses, consequenceEnds],
  },
  {
    heading: 'Letters',
    lists: [letterKinds, letterForms, letterFields, letterExplanations, letterSubjects, letterContacts],
  },
  {
    heading: 'Findings, missing facts and decisions',
    lists: [findings, severities, needs, judgements, judgementOptions],
  },
  { heading: 'Issues', lists: [issues] },
  {
    heading: 'Options and functions',
    lists: [
      audiences,
      confidentialities,
      rollOvers,
      saturdays,
      contactMoments,
      channelBases,
      channelVerdicts,
      requirementStates,
      teamTasks,
      reformEffects,
    ],
  },
  { heading: 'Values in a dossier', lists: [schemes, channels, medicalGrounds, ...eventValues] },
]

/** Every closed list of codes. */
export const codeLists: readonly CodeList[] = codeGroups.flatMap(({ lists }) => lists)
