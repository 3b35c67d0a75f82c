import { fixedDay } from '../calendar/day.js'
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

const startsBefore2024 = { startsFrom: null, startsUntil: fixedDay('2023-12-31') }

const startsFrom2024 = { startsFrom: fixedDay('2024-01-01'), startsUntil: null }

const insuredAsEmployees: readonly Scheme[] = ['employee', 'unemployed']

const LAW_2025 = 'Law of 19 December 2025 (numac 2025009870)'

const from2026 = { from: fixedDay('2026-01-01'), ...everyStart }

/** @internal */
export const circular2022 = law('circular2022', 'Circular V.I. 2022/383 – 407/22 of 17 November 2022', {
  from: fixedDay('2022-09-01'),
  ...everyStart,
})

/** @internal */
export const selfEmployed2023 = law('selfEmployed2023', 'Law of 12 January 2023 (numac 2023200551)', {
  from: fixedDay('2023-01-01'),
  ...everyStart,
  schemes: ['selfEmployed'],
})

/** @internal */
export const routeC = law('routeC', 'RIZIV page with the routes A, B and C', {
  from: fixedDay('2022-09-01'),
  ...everyStart,
})

/** @internal */
export const consequences2023 = law('consequences2023', 'Law of 25 September 2022 (numac 2022033623)', {
  from: fixedDay('2023-01-01'),
  startsFrom: fixedDay('2023-01-01'),
  startsUntil: null,
})

/** LT-3: it applies half a year later to starts before 2024. @internal */
export const teamMembers2024 = law(
  'teamMembers2024',
  'Law of 20 December 2023 (numac 2023048465), articles 6 to 10',
  { from: fixedDay('2024-07-01'), ...startsBefore2024 },
  { from: fixedDay('2024-01-01'), ...startsFrom2024 },
)

/** @internal */
export const presumptionRepealed2026 = law('presumptionRepealed2026', `${LAW_2025}, articles 8 to 10 and 12`, from2026)

/** @internal */
export const consequences2026 = law('consequences2026', `${LAW_2025}, articles 2 and 7`, {
  ...from2026,
  schemes: insuredAsEmployees,
})

/** @internal */
export const registration2026 = law('registration2026', `${LAW_2025}, article 2`, {
  ...from2026,
  schemes: insuredAsEmployees,
})

/** @internal */
export const workPotential2026 = law('workPotential2026', `${LAW_2025}, articles 2 to 6`, from2026)

/** @internal */
export const certificates2026 = law('certificates2026', `${LAW_2025}, article 15`, from2026)

const texts = {
  circular2022,
  selfEmployed2023,
  routeC,
  consequences2023,
  teamMembers2024,
  presumptionRepealed2026,
  consequences2026,
  registration2026,
  workPotential2026,
  certificates2026,
}

/**
 * The ids of the texts of law in the package. A record that names another text does not compile.
 * @category Law
 */
export type LawId = keyof typeof texts

/**
 * The texts of law, each with the days from which it applies.
 *
 * @see norms LT-1 to LT-9
 * @example
 * ```ts
 * import { laws } from 'terug-naar-werk/law'
 * laws.presumptionRepealed2026.inForce[0].from // => '2026-01-01'
 * ```
 * @category Law
 */
export const laws: { readonly [id in LawId]: Law<id> } = /* @__PURE__ */ frozen(texts)
