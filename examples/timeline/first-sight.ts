import colour from 'picocolors'
import { explain } from 'terug-naar-werk'
import { commandTextsIn } from '../language/command-texts.js'
import { explained } from './explained.js'
import { obligationTimeline } from './obligation-table.js'
import { labelled, section } from './page.js'
import { incapacityInWords, type PrintedCase } from './print-case.js'
import type { Reader } from './reader.js'

/** The example that is shown first: its fourth month would end on a day that does not exist. */
export const FIRST_EXAMPLE = '13-end-of-month-31-october.json'

const STEP = 'estimate.first'

/** One case on one screen: its timeline, why one day is the last day, and what to type next. */
export const firstSight = (printed: PrintedCase, reader: Reader): string =>
  [
    heading(printed, reader),
    section(reader.texts.sections.timeline, obligationTimeline(printed.evaluation, reader)),
    section(...reasonForLastDay(printed, reader)),
    section(reader.texts.sections.next, commands(reader)),
  ]
    .join('')
    .trimEnd()

const heading = (printed: PrintedCase, reader: Reader): string => {
  const { title, shows = title, evaluation } = printed
  const { asOf, status } = evaluation
  const { texts, day, label } = reader
  const pairs = [
    [texts.labels.asOf, [day(asOf)]],
    [texts.labels.incapacity, [incapacityInWords(printed, reader)]],
    [texts.labels.status, [label(status)]],
  ] as const
  return `${colour.bold(shows)}\n${labelled(pairs)}\n`
}

const reasonForLastDay = ({ evaluation }: PrintedCase, reader: Reader): readonly [title: string, reason: string] => {
  const { texts, day, label } = reader
  const { steps } = explain(evaluation, STEP, reader)
  const lastDay = steps.flatMap((step) => (step.kind === 'counted' && step.end === 'until' ? [step] : []))
  const last = lastDay.at(-1)?.result
  return [
    texts.lastDay(last === undefined ? '' : day(last)),
    labelled([
      [texts.labels.step, [label(STEP)]],
      [texts.labels.reason, lastDay.map(({ text }) => text)],
      [texts.labels.source, explained(evaluation, STEP, reader, 'source')],
      [texts.labels.otherReading, explained(evaluation, STEP, reader, 'reading')],
    ]),
  ]
}

const COMMAND_WIDTH = 44

const commands = ({ language, texts: { next } }: Reader): string => {
  const file = commandTextsIn(language).placeholders.file.toUpperCase()
  return [
    ['npm start -- --all', next.all],
    [`npm start -- ${file}`, next.own],
    [`npm start -- ${file} --as-of 2023-06-20`, next.day],
    [`npm start -- ${file} --explain all`, next.explain],
    ['npm start -- --help', next.help],
  ]
    .map(([command = '', does = '']) => command.padEnd(COMMAND_WIDTH) + colour.dim(does))
    .join('\n')
}
