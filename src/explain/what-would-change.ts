import type { Dossier } from '../dossier/dossier.js'
import { evaluateUnder } from '../evaluation/evaluate.js'
import type { EvaluateOptions } from '../evaluation/options.js'
import type { Obligation } from '../evaluation/result/obligation.js'
import { type Rulebook, rulebook } from '../rules/rulebook.js'
import { candidatesFor } from './candidates.js'
import type { Change, Supposition } from './change.js'
import { supposing } from './supposing.js'

/**
 * Finds what would change the state of an obligation: the end of an exclusion, another day, an event that is or
 * is not recorded, another reading.
 *
 * Every change in the result was tried: the case was evaluated again with its suppositions, and gave that state
 * and window. Suppositions are combined only where none alone suffices. No medical ground is ever supposed.
 *
 * The result is for the advising doctor. Others read of it what `explain` says, where it is given as `changes`.
 *
 * @param dossier - the dossier that was evaluated
 * @param key - the key of an obligation, or a rule that gave none
 * @param options - the options of that evaluation
 * @returns the changes, smallest first; an empty list for a step that was done in time
 * @example
 * ```ts
 * import { isDay, parseDossier, whatWouldChange } from 'terug-naar-werk'
 * const asOf = '2023-04-03'
 * const parsed = parseDossier({
 *   scheme: 'employee',
 *   employmentContract: true,
 *   incapacity: { start: '2023-01-16' },
 *   events: [{ type: 'permittedWorkStarted', on: '2023-03-28' }],
 * })
 * const changes = parsed._tag === 'Right' && isDay(asOf) ? whatWouldChange(parsed.right, 'estimate.first', { asOf }) : []
 * changes[0]?.suppositions.map(({ suppose }) => suppose) // => ['event', 'day']
 * changes[0]?.state // => 'upcoming'
 * ```
 * @category Explanation
 */
export const whatWouldChange = (dossier: Dossier, key: string, options: EvaluateOptions): readonly Change[] =>
  whatWouldChangeUnder(rulebook, dossier, key, options)

/**
 * The same as `whatWouldChange` under a given rulebook.
 *
 * @param rules - the rulebook
 * @param dossier - the dossier that was evaluated
 * @param key - the key of an obligation, or a rule that gave none
 * @param options - the options of that evaluation
 * @returns the changes, smallest first; an empty list for a step that was done in time
 * @example
 * ```ts
 * import { day, parseDossier } from 'terug-naar-werk'
 * import { rulebook, whatWouldChangeUnder } from 'terug-naar-werk/rulebook'
 * const parsed = parseDossier({ scheme: 'employee', employmentContract: true, incapacity: { start: '2023-01-16' } })
 * const options = { asOf: day('2023-03-01') }
 * const changes = parsed._tag === 'Right' ? whatWouldChangeUnder(rulebook, parsed.right, 'estimate.first', options) : []
 * changes[0]?.suppositions // => [{ suppose: 'day', asOf: '2023-04-16' }]
 * ```
 * @category Explanation
 */
export const whatWouldChangeUnder = (
  rules: Rulebook,
  dossier: Dossier,
  key: string,
  options: EvaluateOptions,
): readonly Change[] => changesOf(rules, dossier, String(key), options)

const changesOf = (rules: Rulebook, dossier: Dossier, key: string, options: EvaluateOptions): readonly Change[] => {
  const evaluation = evaluateUnder(rules, dossier, options)
  const here = evaluation.obligations.find((one) => one.key === key)
  // What was not known then is not supposed away either.
  const seen = supposing(dossier, options, []).dossier
  const { alone, together } = candidatesFor(rules, key, evaluation, seen)
  const tried = (suppositions: readonly Supposition[]): readonly Change[] => {
    const supposed = supposing(dossier, options, suppositions)
    const there = evaluateUnder(rules, supposed.dossier, supposed.options).obligations.find((one) => one.key === key)
    if (there === undefined || !differs(here, there)) return []
    if (here === undefined && !isStartedAsSaid(there, suppositions)) return []
    const { state, window, modality } = there
    return [{ key, suppositions, state, window, ...(modality === 'power' && { modality }) }]
  }
  const changes = alone.flatMap(tried)
  return (changes.length > 0 ? changes : together.flatMap(tried).slice(0, 1)).filter(isFirstOfItsKind)
}

/** Where several events make the same moment, only the first is kept. */
const isFirstOfItsKind = (change: Change, index: number, changes: readonly Change[]): boolean =>
  changes.findIndex((other) => kindOf(other) === kindOf(change)) === index

const kindOf = ({ suppositions }: Change): string =>
  JSON.stringify(
    suppositions.map((one) => (one.suppose === 'event' ? [one.moment, one.event.type, one.event.on] : one)),
  )

/** Tells whether each supposed event makes the moment that triggered the obligation. */
const isStartedAsSaid = ({ trigger }: Obligation, suppositions: readonly Supposition[]): boolean =>
  // Stryker disable next-line MethodExpression: what makes a rule give a step is one event, or none
  suppositions.every((one) => one.suppose !== 'event' || one.moment === (trigger.moment ?? trigger.type))

/** Tells whether the state differs. A lapse does not count, because the step would not be required then either. */
const differs = (here: Obligation | undefined, there: Obligation): boolean =>
  there.state !== 'lapsed' && there.state !== here?.state
