import type { AnswerInDays, Question } from '../../bench/peers/question.js'

/** The columns of the cases; every contender reads them in this order. */
const caseColumns = [
  'start',
  'sentOn',
  'placedOn',
  'referredOn',
  'startedOn',
  'codexRequested',
  'permittedWork',
  'ownTrajectory',
  'moment',
  'channel',
] as const satisfies readonly (keyof Question)[]

export const casesAsCsv = (questions: readonly Question[]): string =>
  [
    ['id', ...caseColumns].join(','),
    ...questions.map((question, index) => [index, ...caseColumns.map((column) => question[column])].join(',')),
    '',
  ].join('\n')

const steps = ['send', 'return', 'estimate', 'exam', 'contact', 'interview'] as const

/** One line of answers; every contender must write the same bytes. */
export const answerAsCsv = ({ barred, windows, channel }: AnswerInDays, id: number): string =>
  [
    id,
    barred.questionnaire,
    barred.estimate,
    barred.contact,
    ...steps.flatMap((step) => [windows[step].from, windows[step].until]),
    channel,
  ].join(',')
