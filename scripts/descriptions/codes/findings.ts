import type { FindingCode, FindingSeverity } from 'terug-naar-werk'
import { rulebook } from 'terug-naar-werk/rulebook'
import type { CodeList } from './code-list.js'
import { normsOf } from './norms-of.js'

export const findings: CodeList<FindingCode> = {
  heading: 'Findings',
  where: 'In `findings[].code`. A finding without norms here carries the norms of the step that it concerns.',
  commented: { file: 'src/rules/findings.ts', type: 'FindingCode' },
  meanings: {
    late: 'a step was done after the last day of its window',
    early: 'a step was done before the first day of its window',
    startCorrected: 'a step is late only by a start that was corrected after the step was done',
    whileBarred: 'a step was done during an exclusion that forbids it; `doubtful` where the exclusion is not certain',
    channel: 'a contact took place through a channel that the table of channels does not allow',
    questionnaireIncomplete: 'the questionnaire came back incomplete, and a complete one is still to come',
    consentNotAsked: 'no consent was recorded at the first contact: it was not requested or not given',
    planIncomplete: 'a plan lacks one or more of its four elements',
    occupationalPhysicianNotInformed: 'a plan was drawn up before the occupational physician was informed of the start',
    reviewMissed: 'a review of the plan was not held, and a later one was',
    examNotHeld: 'an examination was due and had not been held when a new estimate made it lapse',
    directReferral: 'CODEX was requested after category 4 and before any contact with the coordinator',
    withoutPermission: 'a trajectory at the request of the insured was started without permission',
    otherSituation: 'the facts do not match the situation in which ZIV was started',
    retrainingNotApproved: 'retraining started without a recorded approval',
    wrongPerson: 'a team member did what only the advising doctor may do at that time',
    withoutConsent: 'the treating doctor was informed without a recorded consent of the insured',
  },
  from: normsOf(rulebook.findings, 'code'),
}

export const severities: CodeList<FindingSeverity> = {
  heading: 'How serious a finding is',
  where: 'In `findings[].severity`.',
  commented: { file: 'src/rules/findings.ts', type: 'FindingSeverity' },
  meanings: {
    forbidden: 'a text of law forbids it',
    irregular: 'it was not done as a text requires',
    doubtful: 'it rests on an inference',
  },
}
