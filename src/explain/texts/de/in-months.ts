import { otherConvention } from '../../../calendar/convention.js'
import type { CountingTexts } from '../texts.js'
import type { WrittenMonths } from '../written-months.js'
import { months } from './amounts.js'
import { conventions, replacing } from './conventions.js'

/** @internal */
export const inMonths: CountingTexts['inMonths'] = (counted) => {
  const { count, convention, anchor, since, begins, missing, arrived, result } = counted
  const { monthOfIncapacity: month } = counted
  const term = month === undefined ? 'die Frist' : `der ${month}. Monat`
  const after =
    begins === undefined
      ? `${months(counted.months)} nach dem ${since}, ${anchor},`
      : `die Zählung beginnt am Tag nach dem ${since}, ${anchor}, also am ${begins}. ${months(counted.months)} später`
  const landing =
    missing === undefined
      ? `${after} ist der ${arrived}.`
      : `${after} wäre der ${missing}. Diesen Tag gibt es nicht. Gerechnet ${conventions[convention]} tritt ${replacing[convention]} an seine Stelle: ${arrived}.`
  const consequence = {
    monthsLater: month === undefined ? '' : ` Dann beginnt der ${month}. Monat.`,
    eveOfMonths: ` Am Vortag endet ${term}: ${result}.`,
    withinMonths:
      convention === 'quantieme' ? ` Am Vortag endet die Frist: ${result}.` : ' Der Anfangstag zählt nicht mit.',
  }[count]
  return landing + consequence + differing(counted, term)
}

/** What the other convention gives, and why. */
const differing = ({ count, convention, otherwise }: WrittenMonths, term: string): string => {
  if (otherwise === undefined) return ''
  const { begins, arrived, result } = otherwise
  const way = otherConvention(convention)
  const gives = {
    monthsLater: `träte ${replacing[way]} an seine Stelle: ${arrived}`,
    eveOfMonths: `träte ${replacing[way]} an seine Stelle, ${arrived}, und ${term} würde am ${result} enden`,
    withinMonths:
      begins === undefined
        ? `würde ${term} am ${result} enden`
        : `würde ${term} erst am Folgetag, dem ${begins}, beginnen und am ${result} enden`,
  }[count]
  return ` Gerechnet ${conventions[way]} ${gives}.`
}
