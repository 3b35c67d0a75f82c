import colour from 'picocolors'
import type {
  Consequence,
  Evaluation,
  Finding,
  FindingCode,
  FindingSeverity,
  Judgement,
  JudgementQuestion,
} from 'terug-naar-werk'
import { type Lines, table } from './page.js'
import { stepOn } from './steps.js'
import { bearers } from './words.js'

const found: Record<FindingCode, string> = {
  late: 'done after its last day',
  early: 'done before its first day',
  startCorrected: 'late only by the corrected start; in time by the start that was known then',
  whileBarred: 'done while it was barred',
  channel: 'through a channel that the table does not allow',
  consentNotAsked: 'no consent at the first contact',
  planIncomplete: 'the plan lacks one of its four elements',
  occupationalPhysicianNotInformed: 'a plan was drawn up and the occupational physician is not informed',
  reviewMissed: 'a review was not held before a later one',
  examNotHeld: 'a new estimate was made and the compulsory examination was never held',
  directReferral: 'CODEX was asked for before any contact with the coordinator',
  withoutPermission: 'the trajectory was started without permission',
  otherSituation: 'the facts do not match the situation in which ZIV was started',
  retrainingNotApproved: 'retraining started and no approval is recorded',
  wrongPerson: 'a team member did what only the advising doctor may do at that time',
  withoutConsent: 'the treating doctor was informed without a recorded consent of the insured',
}

const severities: Record<FindingSeverity, string> = {
  forbidden: 'against the text',
  irregular: 'irregular',
  doubtful: 'doubtful',
}

const questions: Record<JudgementQuestion, string> = {
  medicalWithholding: 'Does a well-founded medical reason forbid the questionnaire?',
  estimate: 'Which capacities remain, and so which category?',
  reevaluation: 'Which category after the examination?',
  questionnaireOnRequest: 'Is a new questionnaire needed?',
  outcome: 'What follows from the first contact?',
  permission: 'Is a trajectory compatible with the state of health?',
  afterRefusal: 'Are the actions adapted, or does the trajectory end?',
  restart: 'CODEX ended otherwise than foreseen: does the suspended ZIV trajectory go on?',
  whatNow: 'How does the file go on?',
  maternityProtection: 'Do the open steps wait while maternity protection runs?',
}

const rows = (head: readonly [string, string, string], cells: readonly (readonly Lines[])[]): string | undefined =>
  cells.length === 0 ? undefined : table(head, cells)

/** What was done otherwise than the texts say. */
export const findingTable = (findings: readonly Finding[]): string | undefined =>
  rows(
    ['When', 'How sure', 'What'],
    findings.map(({ on, severity, code, obligation, norms }) => [
      [`on ${on}`],
      [severities[severity]],
      [found[code], colour.dim([...(obligation ? [obligation] : []), norms.join(', ')].join(' · '))],
    ]),
  )

/** What an unjustified absence, or no registration, leads to. */
export const consequenceTable = (consequences: readonly Consequence[]): string | undefined =>
  rows(
    ['When', 'Why', 'What'],
    consequences.map(({ from, until, absence, kind, percentage, norms, readings = [] }) => [
      [`${from} – ${until ?? 'not known'}`],
      [absence === undefined ? 'not registered' : `absence ${absence}`],
      [
        withheld({ kind, percentage }),
        colour.dim(norms.join(', ')),
        ...readings.map((other) => colour.cyan(`${other.reading} → ${withheld(other)}`)),
      ],
    ]),
  )

const withheld = ({ kind, percentage }: Pick<Consequence, 'kind' | 'percentage'>): string =>
  kind === 'suppression' ? 'the benefit is suppressed' : `the daily benefit is reduced by ${percentage} %`

/** What a person must decide now. */
export const judgementTable = (judgements: readonly Judgement[]): string | undefined =>
  rows(
    ['Since', 'Who', 'What a person decides'],
    judgements.map(({ since, by, question, options, norms }) => [
      [since],
      [bearers[by]],
      [questions[question], options.join(' or '), colour.dim(norms.join(', '))],
    ]),
  )

/** Which facts are missing, and what waits for them. */
export const needTable = ({ asOf, needs }: Evaluation): string | undefined =>
  rows(
    ['Since', 'Norms', 'What is missing, and for what'],
    needs.map(({ since, norms, fact, waits }) => [
      [since],
      [norms.join(', ')],
      [fact, colour.dim(`for: ${waits.map((rule) => stepOn(rule, asOf)).join('; ')}`)],
    ]),
  )
