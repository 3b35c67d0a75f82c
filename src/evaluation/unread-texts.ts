import { type DayNumber, dayOf, numberOf } from '../calendar/day-number.js'
import type { Timeline } from '../dossier/timeline.js'
import { type NoticeId, noticesOn } from '../law/notice.js'

/** A text of law that was not read, the first day on which it counts, and what it may change. @internal */
export interface UnreadText {
  readonly id: NoticeId
  readonly from: DayNumber
  readonly rules: readonly string[]
  readonly presumptions: readonly string[]
}

/** The texts that were not read and that govern the case on the day of the evaluation. @internal */
export const unreadTexts = ({ asOf, dossier }: Timeline): readonly UnreadText[] =>
  noticesOn(dayOf(asOf), dossier.scheme).flatMap(({ id, from, mayChange }) =>
    mayChange === undefined || from === null ? [] : [{ id, from: numberOf(from), presumptions: [], ...mayChange }],
  )

/** The notices on what starts on a day; undefined where there is none. @internal */
export const noticesAbout = (
  texts: readonly UnreadText[],
  of: 'rules' | 'presumptions',
  name: string,
  start: DayNumber,
): readonly NoticeId[] | undefined => {
  const found = texts.filter((text) => text[of].includes(name) && start >= text.from)
  return found.length === 0 ? undefined : found.map(({ id }) => id)
}
