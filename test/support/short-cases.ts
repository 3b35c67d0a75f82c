import { type Evaluation, evaluate, type Obligation } from 'terug-naar-werk'
import { caseOf } from './case-tables.js'
import { day } from './days.js'

/** A case in short: its facts as the tables of `test/cases` write them, the start on 16 January 2023 unless they say so. */
export const evaluatedOn = (asOf: string, facts: readonly string[]): Evaluation => {
  const { dossier, options } = caseOf(['start: 2023-01-16', ...facts])
  return evaluate(dossier, { ...options, asOf: day(asOf) })
}

/** An obligation in one line: its window, its state, and what that state rests on. */
export const lineOf = ({ window, state, fulfilledOn, barredBy, lapsedBy }: Obligation): string =>
  [
    `${window.from} – ${window.until ?? 'no term'}: ${state}`,
    ...(fulfilledOn === undefined ? [] : [fulfilledOn]),
    ...(barredBy === undefined ? [] : [`by ${barredBy.join(' ')}`]),
    ...(lapsedBy === undefined ? [] : [`after ${lapsedBy.type} ${lapsedBy.on}`]),
  ].join(' ')

/** The obligation of that key on a day, in one line. */
export const obligationOn = (asOf: string, key: string, facts: readonly string[]): string => {
  const found = evaluatedOn(asOf, facts).obligations.find((one) => one.key === key)
  return found === undefined ? 'not listed' : lineOf(found)
}
