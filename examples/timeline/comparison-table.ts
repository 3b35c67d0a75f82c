import colour from 'picocolors'
import { type ChangeCause, type ComparedObligation, diffEvaluations, type Evaluation, isDay } from 'terug-naar-werk'
import { daysInWords } from './days-in-words.js'
import { stateOf } from './obligation-table.js'
import { type Lines, type Row, table } from './page.js'
import type { Reader } from './reader.js'

/** What differs between two evaluations of a case, and what caused it. */
export const comparisonTable = (before: Evaluation, after: Evaluation, reader: Reader): string => {
  const { asOf, status, obligations } = diffEvaluations(before, after)
  const { texts, day, label, ids } = reader
  const { heads, diff } = texts
  const title = colour.bold(diff.title(day(asOf.before), day(asOf.after)))
  const moved = status && `${label(status.before)} → ${label(status.after)}`
  const rows = obligations.map(
    ({ key, kinds, before: old, after: now, causes }): Row => [
      [...kinds.map((kind) => diff.kinds[kind])],
      [...compared(old, reader), '→', ...compared(now, reader)],
      [label(key), ...ids(key), ...causes.map((cause) => colour.dim(causeInWords(cause, reader)))],
    ],
  )
  const changes =
    rows.length === 0 ? diff.nothing : table(['', heads.change, `${heads.what}, ${heads.because.toLowerCase()}`], rows)
  return `\n${[title, ...(moved ? [moved] : []), changes].join('\n')}\n`
}

const compared = (obligation: ComparedObligation | undefined, reader: Reader): Lines =>
  obligation === undefined
    ? [reader.texts.diff.notThere]
    : [stateOf(obligation, reader), ...daysInWords(obligation.window, reader)]

const causeInWords = (cause: ChangeCause, { texts, day, label }: Reader): string => {
  const { diff, rolledOver } = texts
  switch (cause.kind) {
    case 'event':
      return diff.on(label(cause.type), day(cause.on))
    case 'done':
      return diff.done(day(cause.on))
    case 'exclusion':
      return diff.exclusion(label(cause.key))
    case 'reading':
      return diff.reading
    case 'law':
      return diff.law(isDay(cause.version) ? day(cause.version) : cause.version)
    case 'reform':
      return diff.reform(cause.title)
    case 'rollOver':
      return rolledOver
    case 'facts':
      return diff.facts
    case 'day':
      return diff.dayAlone(day(cause.on))
  }
}
