import { otherConvention } from '../../../calendar/convention.js'
import { englishOrdinal } from '../english-ordinal.js'
import { initialCapital } from '../initial-capital.js'
import type { CountingTexts } from '../texts.js'
import type { WrittenMonths } from '../written-months.js'
import { months } from './amounts.js'
import { conventions, replacing } from './conventions.js'

/** @internal */
export const inMonths: CountingTexts['inMonths'] = (counted) => {
  const { count, convention, anchor, since, begins, missing, arrived, result } = counted
  const { monthOfIncapacity: month } = counted
  const term = month === undefined ? 'the period' : `the ${englishOrdinal(month)} month`
  const after =
    begins === undefined
      ? `${months(counted.months)} after ${anchor} (${since})`
      : `the count begins on the day after ${anchor} (${since}), which is ${begins}. ${months(counted.months)} later`
  const landing =
    missing === undefined
      ? `${after} is ${arrived}.`
      : `${after} would be ${missing}. There is no such day. Counted ${conventions[convention]}, ${replacing[convention]} takes its place: ${arrived}.`
  const consequence = {
    monthsLater: month === undefined ? '' : ` The ${englishOrdinal(month)} month begins then.`,
    eveOfMonths: ` ${initialCapital(term)} ends on the day before, ${result}.`,
    withinMonths:
      convention === 'quantieme'
        ? ` The period ends on the day before, ${result}.`
        : ' The starting day is not counted.',
  }[count]
  return landing + consequence + differing(counted, term)
}

/** What the other convention gives, and why. */
const differing = ({ count, convention, otherwise }: WrittenMonths, term: string): string => {
  if (otherwise === undefined) return ''
  const { begins, arrived, result } = otherwise
  const way = otherConvention(convention)
  const gives = {
    monthsLater: `${replacing[way]} would take its place: ${arrived}`,
    eveOfMonths: `${replacing[way]} would take its place, ${arrived}, and ${term} would end on ${result}`,
    withinMonths:
      begins === undefined
        ? `${term} would end on ${result}`
        : `${term} would begin only on the next day, ${begins}, and end on ${result}`,
  }[count]
  return ` Counted ${conventions[way]}, ${gives}.`
}
