import {
  type ComparedConsequence,
  type ComparedObligation,
  type ComparedPresumption,
  diffEvaluations,
  type Evaluation,
  type ObligationChange,
  type Window,
} from 'terug-naar-werk'
import { commandTextsIn } from '../language/command-texts.js'
import { daysInWords } from '../timeline/days-in-words.js'
import { stateOf } from '../timeline/obligation-table.js'
import type { Reader } from '../timeline/reader.js'
import { reformTextsIn } from './texts.js'

/** What differs between a case under the law and the same case under a reform, a line for each part. */
export const whatMoved = (
  ofLaw: Evaluation,
  underReform: Evaluation,
  reader: Reader,
  nameOf: (key: string) => string,
): readonly string[] => {
  const { status, obligations, exclusions, presumptions, consequences } = diffEvaluations(ofLaw, underReform)
  const { label } = reader
  const { bars, barsNoLonger, status: title } = reformTextsIn(reader.language)
  const { colon } = commandTextsIn(reader.language)
  const line = (key: string, before: string, after: string): string => `${nameOf(key)}${colon} ${before} → ${after}`
  return [
    ...(status === undefined ? [] : [`${title}${colon} ${label(status.before)} → ${label(status.after)}`]),
    ...obligations.flatMap((one) => moved(one, reader, line)),
    ...exclusions.appeared.map((key) => `${nameOf(key)}${colon} ${bars}`),
    ...exclusions.vanished.map((key) => `${nameOf(key)}${colon} ${barsNoLonger}`),
    ...presumptions.map(({ key, before, after }) => line(key, period(before, reader), period(after, reader))),
    ...consequences.map(({ key, before, after }) => line(key, rate(before, reader), rate(after, reader))),
  ]
}

type Line = (key: string, before: string, after: string) => string

const moved = ({ key, kinds, before, after }: ObligationChange, reader: Reader, line: Line): readonly string[] => [
  ...(kinds.some((kind) => kind !== 'bearerChanged' && kind !== 'modalityChanged')
    ? [line(key, step(before, reader), step(after, reader))]
    : []),
  ...(kinds.includes('bearerChanged') ? [line(key, who(before, reader), who(after, reader))] : []),
  ...(kinds.includes('modalityChanged') ? [line(key, kindOf(before, reader), kindOf(after, reader))] : []),
]

const noneIn = ({ texts }: Reader): string => texts.diff.notThere

const step = (compared: ComparedObligation | undefined, reader: Reader): string =>
  compared === undefined ? noneIn(reader) : `${periodOf(compared.window, reader)}, ${stateOf(compared, reader)}`

const kindOf = (compared: ComparedObligation | undefined, reader: Reader): string =>
  compared === undefined ? noneIn(reader) : reader.label(compared.modality)

const who = (compared: ComparedObligation | undefined, reader: Reader): string =>
  compared === undefined
    ? noneIn(reader)
    : [compared.bearer, ...(compared.alsoBy ?? [])].map(reader.label).join(reader.texts.or)

const period = (compared: ComparedPresumption | undefined, reader: Reader): string =>
  compared === undefined ? noneIn(reader) : periodOf(compared, reader)

const rate = (compared: ComparedConsequence | undefined, reader: Reader): string => {
  if (compared === undefined) return noneIn(reader)
  const { language, day } = reader
  const percentage = String(compared.percentage)
  return reformTextsIn(language).rate(language === 'en' ? percentage : percentage.replace('.', ','), day(compared.from))
}

const periodOf = (window: Window, reader: Reader): string =>
  daysInWords(window, reader).join(window.until === null ? ', ' : ' ')
