import type { Evaluation } from 'terug-naar-werk'
import { type Letter, letterOf } from 'terug-naar-werk/letters'
import { evaluatedOn } from './short-cases.js'

/** A letter of an evaluation, as the insured person may see it. */
export const letterFrom = (evaluation: Evaluation, key: string): Letter => {
  const made = letterOf(evaluation, key, { audience: 'insured' })
  if (made._tag === 'Left') throw new Error(`${key}: ${made.left.message}`)
  return made.right
}

/** A letter of a case in short, as it is on a day. */
export const letterOn = (asOf: string, key: string, facts: readonly string[]): Letter =>
  letterFrom(evaluatedOn(asOf, facts), key)

/** An unjustified absence of a case in short, told on the day for which the contact was planned. */
export const absentAt = (at: string, plannedOn: string): string =>
  `${plannedOn} unjustifiedAbsence (at ${at}, plannedOn ${plannedOn})`

/** The facts of a case without a contract in category 4, to whom the insurer writes about the registration. */
export const category4: readonly string[] = [
  'start: 2026-01-05',
  'scheme: unemployed',
  'contract: no',
  '2026-05-04 capacityEstimated (category 4, by advisingDoctor)',
  '2026-05-05 referred',
  '2026-06-04 physicalContact (by advisingDoctor)',
]

/** A letter about the registration, as it was sent. */
export const letterSent = (on: string, lastDay: string): string => `${on} registrationLetterSent (lastDay ${lastDay})`
