import type * as root from 'terug-naar-werk'
import type { Dossier, Evaluation } from 'terug-naar-werk'
import type * as letters from 'terug-naar-werk/letters'

/** The functions of an entry whose first argument is a case. */
type OfACase<Entry> = {
  [Name in keyof Entry]: Entry[Name] extends (of: infer Case, ...more: never[]) => unknown
    ? [Case] extends [never]
      ? never
      : [Case] extends [Dossier | Evaluation]
        ? Name
        : never
    : never
}[keyof Entry]

/**
 * For whom the result of each exported function of a case is. `audience`: for whoever is named; `everythingShown` has it, so
 * that the properties of secrecy hold for it. `advisingDoctor`: it holds everything, and is for the doctor and the insured.
 * An export that is forgotten here does not compile.
 */
export const shownTo = {
  agendaFor: 'audience',
  agendaOf: 'advisingDoctor',
  // Of two redacted evaluations.
  diffEvaluations: 'audience',
  evaluate: 'advisingDoctor',
  explain: 'audience',
  letterOf: 'audience',
  nextChange: 'advisingDoctor',
  nextChangeFor: 'audience',
  receiptFor: 'audience',
  receiptOf: 'advisingDoctor',
  redact: 'audience',
  supposing: 'advisingDoctor',
  // Others read of its result what `explain` says.
  whatWouldChange: 'advisingDoctor',
} as const satisfies {
  readonly [name in OfACase<typeof root> | OfACase<typeof letters>]: 'audience' | 'advisingDoctor'
}
