import { type DayNumber, dayOf, numberOf } from '../calendar/day-number.js'
import type { Timeline } from '../dossier/timeline.js'
import type { Question } from '../law/answers.js'
import { type NoticeId, noticesOn } from '../law/notice.js'
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
  of.unread[period] ??= noticesOn(dayOf(asOf), dossier.incapacity.start, dossier.scheme).flatMap(
    ({ id, from, mayChange }) =>
      // Stryker disable next-line ConditionalExpression,LogicalOperator,ArrayDeclaration: each has a first day, which the compiler does not know; what has none concerns no day
      mayChange === undefined || from === null ? [] : [{ id, from: numberOf(from), ...mayChange }],
  )
  return of.unread[period]
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
  // Stryker disable next-line ConditionalExpression: nothing is found among none; most cases have none
  if (texts.length === 0) return undefined
  const found = texts.filter((text) => start >= text.from && text[of]?.some((one) => one === name || one === variant))
  return found.length === 0 ? undefined : found.map(({ id }) => id)
}
