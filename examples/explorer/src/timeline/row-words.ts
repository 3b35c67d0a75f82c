import type { Day } from 'terug-naar-werk'
import { dayAndMonth, shortDay } from '../days'
import { capital, type Spoken } from '../words/spoken-language'
import type { Look, Row } from './rows'

/** `1 Jan to 4 Feb 2023`, with the day where it is one day, and no last day where there is none. */
export const daysInWords = (from: Day, until: Day | null, { language, words: { timeline } }: Spoken): string => {
  if (until === null) return timeline.from(shortDay(from, language))
  if (from === until) return timeline.on(shortDay(from, language))
  const first = from.slice(0, 4) === until.slice(0, 4) ? dayAndMonth(from, language) : shortDay(from, language)
  return timeline.fromUntil(first, shortDay(until, language))
}

/** The state of a step, the kind of a period, or how much of the benefit is withheld. */
export const stateInWords = ({ look, withheld }: Row, spoken: Spoken): string => {
  if (withheld === undefined) return lookInWords(look, spoken)
  const share = withheld.kind === 'reduction' ? ` (${withheld.percentage.toLocaleString(spoken.language)}\u00a0%)` : ''
  return `${spoken.labelOf(withheld.kind)}${share}`
}

/** What a colour means. */
export const lookInWords = (look: Look, { words: { timeline }, labelOf }: Spoken): string =>
  look === 'presumption' || look === 'consequence' || look === 'exclusion' ? timeline[look] : labelOf(look)

export const nameOfRow = ({ key }: Row, { labelOf }: Spoken): string => capital(labelOf(key))

export const bearerOfRow = ({ bearer, alsoBy }: Row, { labelOf }: Spoken): string =>
  bearer === undefined ? '' : [labelOf(bearer), ...(alsoBy ?? []).map(labelOf)].join(' / ')
