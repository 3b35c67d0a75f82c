import { type Day, isDay } from 'terug-naar-werk/calendar'

/** A day of a test, checked as it is written. */
export const day = (text: string): Day => {
  if (!isDay(text)) throw new Error(`no day: ${text}`)
  return text
}

/** Every day from one to another, both included, made apart from the package. */
export const everyDay = (from: string, until: string): Day[] => {
  const days: Day[] = []
  const last = Date.parse(`${until}T00:00Z`)
  for (let time = Date.parse(`${from}T00:00Z`); time <= last; time += 86_400_000) {
    days.push(day(new Date(time).toISOString().slice(0, 10)))
  }
  return days
}

/** The day so many days after another, made apart from the package. */
export const dayAfter = (text: string, count = 1): Day =>
  day(new Date(Date.parse(`${text}T00:00Z`) + count * 86_400_000).toISOString().slice(0, 10))
