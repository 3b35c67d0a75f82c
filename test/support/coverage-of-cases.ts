import { evaluate, type ObligationState, type RecordId } from 'terug-naar-werk'
import type { Boundary } from 'terug-naar-werk/law'
import { type ObligationRule, rulebook } from 'terug-naar-werk/rulebook'
import { casesOf, pagesOfCases } from './case-tables.js'
import { day } from './days.js'
import { dossierOf } from './dossiers.js'
import { lawVectors } from './law-vectors.js'

/** A record in a state, and the first case in which the tables or the vectors expect it. */
interface Covered {
  readonly record: RecordId
  readonly state: ObligationState
  readonly firstCase: string | undefined
}

/** A window that opens with its trigger is never upcoming. */
const opensLater = (from: Boundary): boolean => from.count !== 'days' || from.days > 0

/** What comes back has a last day each time, and begins after its trigger. */
const ends = ({ window }: ObligationRule): boolean => 'everyMonths' in window || window.until !== null

const begins = ({ window, listedFrom }: ObligationRule): boolean =>
  'everyMonths' in window || (opensLater(window.from) && listedFrom === undefined)

/** The states that a record can have, read off it. */
const reachableStates = (record: ObligationRule): readonly ObligationState[] => {
  const { barredBy, suspendedBy, lapsedBy, outlivesIncapacity } = record
  const states: readonly (readonly [ObligationState, boolean])[] = [
    ['upcoming', begins(record)],
    ['open', true],
    ['overdue', ends(record) && record.afterLastDay === undefined],
    ['fulfilled', true],
    ['fulfilledLate', ends(record) && record.afterLastDay === undefined],
    ['barred', barredBy !== undefined],
    ['suspended', suspendedBy !== undefined],
    ['lapsed', lapsedBy !== undefined || barredBy !== undefined || outlivesIncapacity === undefined],
  ]
  return states.filter(([, reachable]) => reachable).map(([state]) => state)
}

/** Every record in every state that it can reach, with the case that shows it. */
export const coverageOfCases = (): readonly Covered[] => {
  const shown = pagesOfCases
    .flatMap((page) => casesOf(page).map((found) => ({ page, ...found })))
    .flatMap(({ page, title, dossier, options, expected }) =>
      expected.flatMap(({ asOf, of }) =>
        evaluate(dossier, { ...options, asOf: day(asOf) })
          .obligations.filter(({ key }) => key === of)
          .map(({ variant, state }) => ({ variant, state, where: `${page}: ${title}` })),
      ),
    )
  const computed = lawVectors.flatMap(({ name, dossier, options, expect: { obligations = {} } }) =>
    evaluate(dossierOf(dossier), options)
      .obligations.filter(({ key }) => Object.hasOwn(obligations, key))
      .map(({ variant, state }) => ({ variant, state, where: `law.json: ${name}` })),
  )
  return rulebook.obligations.flatMap((record) =>
    reachableStates(record).map((state) => ({
      record: record.id,
      state,
      firstCase: [...shown, ...computed].find((one) => one.variant === record.id && one.state === state)?.where,
    })),
  )
}
