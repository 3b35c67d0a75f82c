import { otherConvention } from '../../../calendar/convention.js'
import type { CountingTexts } from '../texts.js'
import type { WrittenMonths } from '../written-months.js'
import { months } from './amounts.js'
import { conventions, replacing } from './conventions.js'

/** @internal */
export const inMonths: CountingTexts['inMonths'] = (counted) => {
  const { count, convention, anchor, since, begins, missing, arrived, result } = counted
  const { monthOfIncapacity: month } = counted
  const term = month === undefined ? 'de termijn' : `de ${month}e maand`
  const after =
    begins === undefined
      ? `${months(counted.months)} na ${anchor} (${since})`
      : `de telling begint de dag na ${anchor} (${since}), op ${begins}. ${months(counted.months)} later`
  const landing =
    missing === undefined
      ? `${after} is het ${arrived}.`
      : `${after} zou het ${missing} zijn. Die dag bestaat niet. Geteld ${conventions[convention]} komt ${replacing[convention]} in de plaats: ${arrived}.`
  const consequence = {
    monthsLater: month === undefined ? '' : ` Dan begint de ${month}e maand.`,
    eveOfMonths: ` De dag ervoor eindigt ${term}: ${result}.`,
    withinMonths:
      convention === 'quantieme' ? ` De dag ervoor eindigt de termijn: ${result}.` : ' De begindag telt niet mee.',
  }[count]
  return landing + consequence + differing(counted, term)
}

/** What the other convention gives, and why. */
const differing = ({ count, convention, otherwise }: WrittenMonths, term: string): string => {
  if (otherwise === undefined) return ''
  const { begins, arrived, result } = otherwise
  const way = otherConvention(convention)
  const gives = {
    monthsLater: `zou ${replacing[way]} in de plaats komen: ${arrived}`,
    eveOfMonths: `zou ${replacing[way]} in de plaats komen, ${arrived}, en zou ${term} eindigen op ${result}`,
    withinMonths:
      begins === undefined
        ? `zou ${term} eindigen op ${result}`
        : `zou ${term} pas de dag erna beginnen, op ${begins}, en eindigen op ${result}`,
  }[count]
  return ` Geteld ${conventions[way]} ${gives}.`
}
