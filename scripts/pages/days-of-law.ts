import type { Law, Scheme } from 'terug-naar-werk/law'

const people = (schemes: readonly Scheme[] | undefined): string =>
  schemes === undefined
    ? 'everyone'
    : schemes.includes('selfEmployed')
      ? 'the self-employed'
      : 'employees and unemployed persons'

const startsOf = (from: string | null, until: string | null): string => {
  if (from !== null) return `, incapacities that start from ${from}`
  return until === null ? '' : `, incapacities that started by ${until}`
}

/** From which days a text is law, and for whom. */
export const daysOfLaw = ({ inForce }: Law): string =>
  inForce
    .map(
      ({ from, startsFrom, startsUntil, schemes }) =>
        `${from} (${people(schemes)}${startsOf(startsFrom, startsUntil)})`,
    )
    .join('; ')
