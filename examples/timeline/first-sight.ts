import colour from 'picocolors'
import { explain } from 'terug-naar-werk'
import { obligationTimeline } from './obligation-table.js'
import { type Lines, labelled } from './page.js'
import { type PrintedCase, section } from './print-case.js'
import { stepOn } from './steps.js'
import { statuses } from './words.js'

/** The example that is shown first: its fourth month would end on a day that does not exist. */
export const FIRST_EXAMPLE = '13-end-of-month-31-october.json'

const STEP = 'estimate.first'

/** One case on one screen: its timeline, why one day is the last day, and what to type next. */
export const firstSight = (printed: PrintedCase): string =>
  [
    heading(printed),
    section('Timeline', obligationTimeline(printed.evaluation)),
    section(...reasonForLastDay(printed)),
    section('What to type next', commands),
  ]
    .join('')
    .trimEnd()

const heading = ({ title, shows = title, dossier, evaluation: { asOf, status } }: PrintedCase): string =>
  `${colour.bold(shows)}\n${labelled([
    ['As of', [`${asOf}, incapacity from ${dossier.incapacity.start}`]],
    ['Status', [statuses[status]]],
  ])}\n`

const reasonForLastDay = ({ evaluation }: PrintedCase): readonly [title: string, reason: string] => {
  const { steps } = explain(evaluation, STEP, { language: 'en', audience: 'advisingDoctor' })
  const lastDay = steps.flatMap((step) => (step.kind === 'counted' && step.end === 'until' ? [step] : []))
  const texts = (kind: 'source' | 'reading'): Lines => steps.flatMap((step) => (step.kind === kind ? [step.text] : []))
  return [
    `Why ${lastDay.at(-1)?.result} is the last day`,
    labelled([
      ['Step', [stepOn(STEP, evaluation.asOf)]],
      ['Reason', lastDay.map(({ text }) => text)],
      ['Source', texts('source')],
      ['Other reading', texts('reading')],
    ]),
  ]
}

const COMMAND_WIDTH = 48

const commands = Object.entries({
  'npm start -- --all': 'every example, each as a full page',
  'npm start -- FILE': 'a case of your own, as JSON, as of today',
  'npm start -- FILE --as-of 2023-06-20': 'the same on a day that you choose',
  'npm start -- FILE --explain all --language en': 'the reason for every day',
  'npm start -- --help': 'every option',
})
  .map(([command, does]) => command.padEnd(COMMAND_WIDTH) + colour.dim(does))
  .join('\n')
