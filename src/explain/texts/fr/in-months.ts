import { otherConvention } from '../../../calendar/convention.js'
import type { CountingTexts } from '../texts.js'
import type { WrittenMonths } from '../written-months.js'
import { months } from './amounts.js'
import { conventions, replacing } from './conventions.js'

/** @internal */
export const inMonths: CountingTexts['inMonths'] = (counted) => {
  const { count, convention, anchor, since, begins, missing, arrived, result } = counted
  const { monthOfIncapacity: month } = counted
  const term = month === undefined ? 'le délai' : `le ${month}e mois`
  const after =
    begins === undefined
      ? `${months(counted.months)} après ${anchor}, le ${since}`
      : `après ${anchor}, le ${since}, le calcul commence le lendemain, le ${begins}. ${months(counted.months)} plus tard`
  const landing =
    missing === undefined
      ? `${after}, on arrive au ${arrived}.`
      : `${after}, on arriverait au ${missing}. Ce jour n’existe pas. Dans un calcul ${conventions[convention]}, il est remplacé par ${replacing[convention]}, soit le ${arrived}.`
  const consequence = {
    monthsLater: month === undefined ? '' : ` Le ${month}e mois commence alors.`,
    eveOfMonths: ` La veille, le ${result}, est le dernier jour ${month === undefined ? 'du délai' : `du ${month}e mois`}.`,
    withinMonths:
      convention === 'quantieme'
        ? ` La veille, le ${result}, est le dernier jour du délai.`
        : ' Le jour de départ ne compte pas.',
  }[count]
  return landing + consequence + differing(counted, term)
}

/** What the other convention gives, and why. */
const differing = ({ count, convention, otherwise }: WrittenMonths, term: string): string => {
  if (otherwise === undefined) return ''
  const { begins, arrived, result } = otherwise
  const way = otherConvention(convention)
  const gives = {
    monthsLater: `ce jour serait remplacé par ${replacing[way]}, soit le ${arrived}`,
    eveOfMonths: `ce jour serait remplacé par ${replacing[way]}, soit le ${arrived}, et ${term} se terminerait le ${result}`,
    withinMonths:
      begins === undefined
        ? `${term} se terminerait le ${result}`
        : `${term} ne commencerait que le lendemain, le ${begins}, et se terminerait le ${result}`,
  }[count]
  return ` Dans un calcul ${conventions[way]}, ${gives}.`
}
