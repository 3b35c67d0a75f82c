import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import { type Bearer, type Evaluation, type Language, labelOf, redact } from 'terug-naar-werk'
import { audienceOf } from './bearers.js'
import { rowsOf, type Session } from './database.js'

/**
 * The steps of a bearer that have a last day, as an iCalendar: each on that day.
 *
 * A step keeps its UID for ever, and a later export has a higher SEQUENCE: a calendar that reads it again moves the entry
 * instead of adding one. What is done, barred or lapsed is CANCELLED, so that it goes. Nothing is shown that the
 * bearer may not know.
 */
export const calendarOf = async (session: Session, bearer: Bearer, language: Language): Promise<string> => {
  const rows = await rowsOf<{ dossier: string; evaluation: Evaluation; number: number }>(
    session,
    'select dossier_id as dossier, evaluation, number::int as number from current_evaluation order by dossier_id',
  )
  const calendar = ical({ name: labelOf(bearer, language), method: ICalCalendarMethod.PUBLISH, timezone: 'UTC' })
  calendar.prodId({ company: 'example', product: 'back-office', language: language.toUpperCase() })
  for (const { dossier, evaluation, number } of rows) {
    const { asOf, obligations } = redact(evaluation, audienceOf[bearer])
    for (const { bearer: by, key, rule, state, window } of obligations) {
      if (by !== bearer || window.until === null) continue
      const isToDo = state === 'upcoming' || state === 'open' || state === 'overdue'
      calendar.createEvent({
        id: `${encodeURIComponent(dossier)}/${encodeURIComponent(key)}@back-office.example`,
        sequence: number,
        stamp: new Date(asOf),
        start: new Date(window.until),
        allDay: true,
        summary: `${labelOf(rule, language)} – ${dossier}`,
        status: isToDo ? ICalEventStatus.CONFIRMED : ICalEventStatus.CANCELLED,
      })
    }
  }
  return calendar.toString()
}
