import { readdirSync } from 'node:fs'
import {
  type Boundary,
  evaluate,
  type Obligation,
  type ObligationRule,
  type ObligationState,
  rulebook,
} from 'terug-naar-werk'
import { casesOf } from './case-tables.js'
import { day } from './days.js'

/** A rule in a state, and the first case in which the tables expect it. */
export interface Covered {
  readonly rule: string
  readonly norms: string
  readonly state: ObligationState
  readonly firstCase: string | undefined
}

/** A window that opens with its trigger is never upcoming. */
const opensLater = (from: Boundary): boolean => from.count !== 'days' || from.days > 0

/** The states that a rule can have, read off its record. */
export const reachableStates = (rule: ObligationRule): readonly ObligationState[] => {
  const { window, barredBy, suspendedBy, lapsedBy, outlivesIncapacity, listedFrom } = rule
  const states: readonly (readonly [ObligationState, boolean])[] = [
    ['upcoming', opensLater(window.from) && listedFrom === undefined],
    ['open', true],
    ['overdue', window.until !== null],
    ['fulfilled', true],
    ['fulfilledLate', window.until !== null],
    ['barred', barredBy !== undefined],
    ['suspended', suspendedBy !== undefined],
    ['lapsed', lapsedBy !== undefined || barredBy !== undefined || outlivesIncapacity === undefined],
  ]
  return states.filter(([, reachable]) => reachable).map(([state]) => state)
}

const isOf = (rule: ObligationRule, { rule: name, key, norms }: Obligation): boolean =>
  name === rule.rule &&
  (rule.suffix === undefined || key.endsWith(rule.suffix)) &&
  rule.norms.every((norm) => norms.includes(norm))

/** Every rule in every state that it can reach, with the case that shows it. */
export const coverageOfCases = (): readonly Covered[] => {
  const shown = readdirSync(new URL('../cases/', import.meta.url))
    .filter((page) => page.endsWith('.md'))
    .flatMap((page) => casesOf(page).map((found) => ({ page, ...found })))
    .flatMap(({ page, title, dossier, options, expected }) =>
      expected.flatMap(({ asOf, of }) =>
        evaluate(dossier, { ...options, asOf: day(asOf) })
          .obligations.filter(({ key }) => key === of)
          .map((obligation) => ({ obligation, where: `${page}: ${title}` })),
      ),
    )
  return rulebook.obligations.flatMap((rule) =>
    reachableStates(rule).map((state) => ({
      rule: rule.rule + (rule.suffix ?? ''),
      norms: rule.norms.join(' '),
      state,
      firstCase: shown.find(({ obligation }) => obligation.state === state && isOf(rule, obligation))?.where,
    })),
  )
}
