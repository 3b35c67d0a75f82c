import { wordsIn } from '../../src/explain/words/words-in.js'
import type { Boundary } from '../../src/law/term.js'
import type { ObligationTerms } from '../../src/rules/obligation-rule.js'

const { anchors: inFull } = wordsIn('en').texts

/** A table names the trigger in a column of its own. */
const anchors = { ...inFull, trigger: 'it' }

const ordinal = (month: number): string => `${month}${month === 2 ? 'nd' : month === 3 ? 'rd' : 'th'}`

const plural = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`

const list = (boundaries: readonly Boundary[]): string => boundaries.map(boundaryInWords).join(' or ')

/** One end of a window, in the words of the explanations. */
const boundaryInWords = (boundary: Boundary): string => {
  switch (boundary.count) {
    case 'days':
      if (boundary.days > 0) return `${plural(boundary.days, 'day')} after ${anchors[boundary.after]}`
      return boundary.after === 'trigger' ? 'that day' : anchors[boundary.after]
    case 'startOfMonth':
      return `the first day of the ${ordinal(boundary.month)} month`
    case 'endOfMonth':
      return `the last day of the ${ordinal(boundary.month)} month`
    case 'withinMonths':
      return `${plural(boundary.months, 'month')} after ${anchors[boundary.after]}`
    case 'monthsBefore':
      return `${plural(boundary.months, 'month')} before the day after ${anchors[boundary.dayAfter]}`
    case 'dayAfter':
      return `the day after ${boundaryInWords(boundary.boundary)}`
    case 'dayBefore':
      return `the day before ${boundaryInWords(boundary.boundary)}`
    case 'latest':
      return `the later of ${boundary.of.map(boundaryInWords).join(' and ')}`
    case 'firstKnown':
      return list(boundary.of)
    case 'byReading':
      return `${boundaryInWords(boundary.choices[0].boundary)} (${boundary.reading})`
  }
}

/** The window of a step, in words. */
export const windowInWords = ({ window }: Pick<ObligationTerms, 'window'>): string => {
  if ('everyMonths' in window) return `every ${window.everyMonths} months, counted from the trigger`
  const from = boundaryInWords(window.from)
  if (window.until === null) return `from ${from}, without a last day`
  const until = boundaryInWords(window.until)
  return from === until ? `on ${from}` : `from ${from} to ${until}`
}
