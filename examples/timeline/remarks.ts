import colour from 'picocolors'
import type { Evaluation } from 'terug-naar-werk'
import { daysInWords } from './days-in-words.js'
import { explained } from './explained.js'
import { type Row, table } from './page.js'
import type { Reader } from './reader.js'

const rows = (head: readonly [string, string, string], cells: readonly Row[]): string | undefined =>
  cells.length === 0 ? undefined : table(head, cells)

/** What was done otherwise than the texts say. */
export const findingTable = ({ findings }: Evaluation, { texts, label, day, ids }: Reader): string | undefined =>
  rows(
    [texts.heads.when, texts.heads.howSure, texts.heads.what],
    findings.map(({ on, severity, code, obligation, norms }) => [
      [texts.onDay(day(on))],
      [texts.severities[severity]],
      [
        label(code),
        ...(obligation === undefined ? [] : [colour.dim(label(obligation))]),
        ...ids(...(obligation === undefined ? [] : [obligation]), norms.join(', ')),
      ],
    ]),
  )

/** What an unjustified absence, or no registration, leads to. */
export const consequenceTable = (evaluation: Evaluation, reader: Reader): string | undefined => {
  const { texts, label, ids } = reader
  return rows(
    [texts.heads.when, texts.heads.why, texts.heads.what],
    evaluation.consequences.map((consequence) => [
      daysInWords(consequence, reader, texts.noKnownEnd),
      [label(consequence.cause), ...(consequence.at === undefined ? [] : [colour.dim(label(consequence.at))])],
      [
        ...explained(evaluation, consequence.key, reader, 'consequence'),
        ...ids(consequence.key, consequence.norms.join(', ')),
        ...explained(evaluation, consequence.key, reader, 'rateReading', 'reading').map((other) =>
          colour.cyan(texts.reading(other)),
        ),
      ],
    ]),
  )
}

/** What a person must decide now. */
export const judgementTable = ({ judgements }: Evaluation, { texts, label, day, ids }: Reader): string | undefined =>
  rows(
    [texts.heads.since, texts.heads.who, texts.heads.decision],
    judgements.map(({ since, by, question, options, norms }) => [
      [day(since)],
      [label(by)],
      [label(question), colour.dim(options.map(label).join(texts.or)), ...ids(norms.join(', '))],
    ]),
  )

/** Which facts are missing, and what waits for them. */
export const needTable = ({ needs }: Evaluation, { texts, label, day, ids }: Reader): string | undefined =>
  rows(
    [texts.heads.since, texts.heads.missing, texts.heads.for],
    needs.map(({ since, norms, fact, waits }) => [
      [day(since)],
      [label(fact), ...ids(fact, norms.join(', '))],
      waits.map(label),
    ]),
  )
