import type { Dossier } from '../dossier/dossier.js'
import { isSeen } from '../dossier/seen-events.js'
import type { EvaluateOptions } from '../evaluation/options.js'
import type { Supposition } from './change.js'

/**
 * A dossier and options with suppositions applied, to be evaluated again.
 * @category Explanation
 */
export interface SupposedCase {
  /** The dossier with what is supposed. */
  readonly dossier: Dossier
  /** The options with what is supposed. */
  readonly options: EvaluateOptions
}

/**
 * Applies suppositions to a case. Nothing else changes: events that are not visible on the day of the evaluation
 * stay invisible, also where the day is supposed to be later.
 *
 * @param dossier - the dossier
 * @param options - the options of the evaluation
 * @param suppositions - the suppositions, which hold together
 * @example
 * ```ts
 * import { evaluate, isDay, parseDossier, supposing } from 'terug-naar-werk'
 * const [asOf, later] = ['2023-03-01', '2023-03-27']
 * const parsed = parseDossier({ scheme: 'employee', employmentContract: true, incapacity: { start: '2023-01-16' } })
 * const supposed =
 *   parsed._tag === 'Right' && isDay(asOf) && isDay(later)
 *     ? supposing(parsed.right, { asOf }, [{ suppose: 'day', asOf: later }])
 *     : undefined
 * supposed && evaluate(supposed.dossier, supposed.options).obligations[0]?.state // => 'open'
 * ```
 * @category Explanation
 */
export const supposing = (
  dossier: Dossier,
  options: EvaluateOptions,
  suppositions: readonly Supposition[],
): SupposedCase => {
  const { knownOn, ...rest } = options
  // Stryker disable next-line ArrayDeclaration: a text is no event, and is not seen on any day
  const events = (dossier.events ?? []).filter((event) => isSeen(event, options.asOf, knownOn))
  return suppositions.reduce<SupposedCase>(withSupposition, { dossier: { ...dossier, events }, options: rest })
}

const withSupposition = ({ dossier, options }: SupposedCase, supposition: Supposition): SupposedCase => {
  // Stryker disable next-line ArrayDeclaration: a supposed case has a list of events, which may be empty
  const { events = [], incapacity } = dossier
  switch (supposition.suppose) {
    case 'day':
      return { dossier, options: { ...options, asOf: supposition.asOf } }
    case 'event':
      return { dossier: { ...dossier, events: [...events, supposition.event] }, options }
    case 'withoutEvent': {
      const { type, on } = supposition
      return {
        dossier: { ...dossier, events: events.filter((event) => event.type !== type || event.on !== on) },
        options,
      }
    }
    case 'reading': {
      const readings = { ...options.readings, [supposition.reading]: supposition.value }
      return { dossier, options: { ...options, readings } }
    }
    case 'contract':
      return { dossier: { ...dossier, employmentContract: supposition.employmentContract }, options }
    case 'recognised':
      return { dossier: { ...dossier, incapacity: { ...incapacity, recognised: true } }, options }
    case 'notEnded':
      return { dossier: { ...dossier, incapacity: { ...incapacity, endedOn: undefined } }, options }
    case 'notCertified':
      return { dossier: withoutCertificates(dossier), options }
  }
}

/** The dossier in which no certificate and no recognition states a last day. */
const withoutCertificates = (dossier: Dossier): Dossier => ({
  ...dossier,
  incapacity: { ...dossier.incapacity, certifiedUntil: undefined },
  ...(dossier.events && {
    events: dossier.events
      .filter(({ type }) => type !== 'certificateReceived')
      .map((event) => (event.type === 'recognitionDecided' ? { ...event, until: undefined } : event)),
  }),
})
