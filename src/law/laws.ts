import { fixedDay } from '../calendar/day.js'
import { CIRCULAR_APPLIES_FROM } from './coverage.js'
import { frozen } from './frozen.js'
import type { Law } from './law.js'
import type { Scheme } from './scheme.js'

// To add a text of law: a constant here, and its name in the table at the end. Write what it changes in the
// records that it amends.

const law = <const Id extends string>(id: Id, text: string, ...inForce: Law['inForce']): Law<Id> => ({
  id,
  text,
  inForce,
})

const everyStart = { startsFrom: null, startsUntil: null }

const startsFrom2023 = { startsFrom: fixedDay('2023-01-01'), startsUntil: null }

const startsBefore2024 = { startsFrom: null, startsUntil: fixedDay('2023-12-31') }

const startsFrom2024 = { startsFrom: fixedDay('2024-01-01'), startsUntil: null }

const insuredAsEmployees: readonly Scheme[] = ['employee', 'unemployed']

const selfEmployed: readonly Scheme[] = ['selfEmployed']

const LAW_2025 = 'Law of 19 December 2025 (numac 2025009870)'

/** Says the same for the self-employed. */
const DECREE_2026 = 'royal decree of 12 January 2026 (numac 2026200009)'

const from2026 = { from: fixedDay('2026-01-01'), ...everyStart }

/** @internal */
export const circular2022 = law('circular2022', 'Circular V.I. 2022/383 – 407/22 of 17 November 2022', {
  from: CIRCULAR_APPLIES_FROM,
  ...everyStart,
})

/** The text from which the package starts: a record that names no text has stood since then. @internal */
export const firstText = circular2022

/** What concerns the employer: there is no CODEX trajectory for the self-employed (LT-1). @internal */
export const codex2022 = law('codex2022', 'Codex on well-being at work, book I title 4 chapter VI', {
  from: CIRCULAR_APPLIES_FROM,
  ...everyStart,
  schemes: insuredAsEmployees,
})

/** @internal */
export const selfEmployed2023 = law('selfEmployed2023', 'Royal decree of 12 March 2023 (numac 2023041239)', {
  from: fixedDay('2023-01-01'),
  ...everyStart,
  schemes: selfEmployed,
})

/** @internal */
export const routeC = law('routeC', 'RIZIV page with the routes A, B and C', {
  from: CIRCULAR_APPLIES_FROM,
  ...everyStart,
})

/** LT-2, for employees and unemployed. @internal */
export const consequences2023 = law('consequences2023', 'Law of 25 September 2022 (numac 2022033623)', {
  from: fixedDay('2023-01-01'),
  ...startsFrom2023,
  schemes: insuredAsEmployees,
})

/** LT-2, for the self-employed. @internal */
export const selfEmployedConsequences2023 = law(
  'selfEmployedConsequences2023',
  'Royal decree of 12 March 2023 (numac 2023201542)',
  { from: fixedDay('2023-04-03'), ...startsFrom2023, schemes: selfEmployed },
)

/** LT-3, LT-4, LT-10 to LT-12, LT-14, LT-16, LT-21, LT-22: it applies half a year later to starts before 2024. @internal */
export const teamMembers2024 = law(
  'teamMembers2024',
  'Royal decrees of 15 January 2024 (numac 2023206779) and 18 January 2024 (numac 2023206778)',
  { from: fixedDay('2024-07-01'), ...startsBefore2024 },
  { from: fixedDay('2024-01-01'), ...startsFrom2024 },
)

/** LT-10 and LT-16, as far as they speak of a CODEX trajectory, which the self-employed do not have (LT-1). @internal */
export const codexEnds2024 = law(
  'codexEnds2024',
  'Royal decree of 15 January 2024 (numac 2023206779), articles 22, 24 and 30',
  { from: fixedDay('2024-07-01'), ...startsBefore2024, schemes: insuredAsEmployees },
  { from: fixedDay('2024-01-01'), ...startsFrom2024, schemes: insuredAsEmployees },
)

/** LT-13. @internal */
export const pensionAge2024 = law('pensionAge2024', 'Royal decrees of 14 April 2024 and 25 April 2024', {
  from: fixedDay('2024-01-01'),
  ...everyStart,
})

/** LT-18: only where the contact of the fourth month is law for the case. @internal */
export const combinedContact2024 = law(
  'combinedContact2024',
  'Law of 14 July 1994, article 134 §2; royal decree of 20 July 1971, article 24',
  { from: fixedDay('2024-07-01'), ...startsBefore2024 },
  { from: fixedDay('2024-01-01'), ...startsFrom2024, schemes: insuredAsEmployees },
  { from: fixedDay('2024-04-01'), ...startsFrom2024, schemes: selfEmployed },
)

/** LT-15 (a), LT-17. @internal */
export const declaration2024 = law('declaration2024', 'Royal decrees of 23 November 2023 and 11 December 2023', {
  from: fixedDay('2024-01-01'),
  ...everyStart,
})

/** LT-15 (b). @internal */
export const fund2024 = law('fund2024', 'Royal decree of 28 March 2024', {
  from: fixedDay('2024-04-01'),
  ...everyStart,
  schemes: insuredAsEmployees,
})

/** LT-5. @internal */
export const presumptionRepealed2026 = law(
  'presumptionRepealed2026',
  `${LAW_2025}, articles 8 to 10 and 12; ${DECREE_2026}, articles 1 and 10`,
  from2026,
)

/** LT-7. @internal */
export const registration2026 = law('registration2026', `${LAW_2025}, article 2`, {
  ...from2026,
  schemes: insuredAsEmployees,
})

/** LT-8. @internal */
export const workPotential2026 = law('workPotential2026', `${LAW_2025}, articles 2 to 6; ${DECREE_2026}`, from2026)

/** LT-9. @internal */
export const certificates2026 = law('certificates2026', `${LAW_2025}, article 15; ${DECREE_2026}, article 9`, from2026)

/** LT-6. @internal */
export const consequences2026 = law('consequences2026', 'Royal decree of 23 January 2026 (numac 2026200185)', {
  from: fixedDay('2026-03-01'),
  ...everyStart,
  schemes: insuredAsEmployees,
})

/** LT-19, LT-20. @internal */
export const registrationLetters2026 = law(
  'registrationLetters2026',
  'Royal decree of 6 April 2026 (numac 2026201087)',
  {
    from: fixedDay('2026-06-01'),
    ...everyStart,
    schemes: insuredAsEmployees,
  },
)

const texts = {
  circular2022,
  codex2022,
  selfEmployed2023,
  routeC,
  consequences2023,
  selfEmployedConsequences2023,
  teamMembers2024,
  codexEnds2024,
  pensionAge2024,
  combinedContact2024,
  declaration2024,
  fund2024,
  presumptionRepealed2026,
  registration2026,
  workPotential2026,
  certificates2026,
  consequences2026,
  registrationLetters2026,
}

/**
 * The ids of the texts of law in the package. A record that names another text does not compile.
 * @category Law
 */
export type LawId = keyof typeof texts

/**
 * The texts of law, each with the days from which it applies.
 *
 * @see norms LT-1 and following
 * @example
 * ```ts
 * import { laws } from 'terug-naar-werk/law'
 * laws.presumptionRepealed2026.inForce[0].from // => '2026-01-01'
 * ```
 * @category Law
 */
export const laws: { readonly [id in LawId]: Law<id> } = frozen(texts)
