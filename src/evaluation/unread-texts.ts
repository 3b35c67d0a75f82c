import { type DayNumber, dayOf, numberOf } from '../calendar/day-number.js'
import type { Timeline } from '../dossier/timeline.js'
import type { Question } from '../law/answers.js'
import { type DatedNotice, type NoticeId, noticesOn } from '../law/notice.js'
import { type LawOfCase, type LawTable, lawPeriod } from './plan/law-of-case.js'

/** A text of law that was not read, the first day on which it counts, and what it may change. @internal */
export interface UnreadText {
  readonly id: NoticeId
  readonly from: DayNumber
  readonly rules: readonly string[]
  readonly presumptions?: readonly string[]
  readonly wherePresumptionAsks?: Question
  readonly grounds?: readonly string[]
}

/** The texts that were not read and that govern the case on the day of the evaluation. @internal */
export const unreadTexts = (table: LawTable, of: LawOfCase, { asOf, dossier }: Timeline): readonly UnreadText[] => {
  const period = lawPeriod(table, asOf)
  of.unread[period] ??= readNowhere(noticesOn(dayOf(asOf), dossier.incapacity.start, dossier.scheme))
  return of.unread[period]
}

const readNowhere = (notices: readonly DatedNotice[]): readonly UnreadText[] => {
  // Stryker disable next-line ArrayDeclaration: what is no text has no first day, and gives no notice
  const found: UnreadText[] = []
  for (const { id, from, mayChange } of notices) {
    // Stryker disable next-line ConditionalExpression: a text that changes nothing gives no notice; it saves the search
    if (mayChange === undefined) continue
    // Stryker disable next-line ConditionalExpression: such a text has a first day; the compiler needs this
    if (from !== null) found.push({ id, from: numberOf(from), ...mayChange })
  }
  return found
}

/**
 * The notices on what starts on a day; undefined where there is none.
 *
 * @param variant - the record, where a notice may name one of several of a rule
 * @internal
 */
export const noticesAbout = (
  texts: readonly UnreadText[],
  of: 'rules' | 'presumptions' | 'grounds',
  name: string,
  start: DayNumber,
  variant = name,
): readonly NoticeId[] | undefined => {
  // Stryker disable next-line ConditionalExpression: without a text there is no notice; it saves the search
  if (texts.length === 0) return undefined
  const found = texts.filter(({ from, [of]: names }) => {
    if (names === undefined || start < from) return false
    return names.includes(name) || names.includes(variant)
  })
  return found.length === 0 ? undefined : found.map(({ id }) => id)
}
