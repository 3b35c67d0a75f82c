import { readFileSync } from 'node:fs'
import { type Dossier, type Evaluation, evaluate, type Law, type Scheme } from 'terug-naar-werk'
import { addDays, type Day } from 'terug-naar-werk/calendar'
import { laws } from 'terug-naar-werk/law'
import { lawInForceFrom } from '../../src/law/in-force.js'
import { schemes } from '../../src/law/scheme.js'
import { day, everyDay } from '../../test/support/days.js'
import { dossierOf } from '../../test/support/dossiers.js'
import { linesOf } from './lines-of-evaluation.js'
import { table } from './table.js'

const EXAMPLE = 'examples/dossiers/19-across-the-turns.json'

const turns: readonly Day[] = ['2024-01-01', '2024-07-01', '2026-01-01', '2026-03-01', '2026-06-01'].map(day)

/** The example read for another scheme: only an employee has a contract, and so situation B of ZIV. */
const forScheme = (input: { readonly events: readonly { readonly type: string }[] }, scheme: Scheme): Dossier =>
  dossierOf({
    ...input,
    id: `across-the-turns-${scheme}`,
    scheme,
    employmentContract: scheme === 'employee',
    events: input.events.map((event) =>
      event.type === 'zivStarted' && scheme === 'employee' ? { ...event, situation: 'B' } : event,
    ),
  })

/** What a scheme says of one thing; schemes that say the same stand together. */
const bySaying = (told: readonly (readonly [scheme: Scheme, says: string])[]): readonly (readonly string[])[] =>
  [...new Set(told.map(([, says]) => says))].map((says) => {
    const who = told.filter(([, other]) => other === says).map(([scheme]) => scheme)
    return [who.length === schemes.length ? 'all' : who.join(', '), says]
  })

const saying = (evaluation: Evaluation): ReadonlyMap<string, string> =>
  new Map(linesOf(evaluation).map(({ what, says }) => [what, says]))

const NOT_LISTED = 'not listed'

/** What stands on the eve or on the day of a turn, and what the day makes of it. */
const turnRows = (dossiers: readonly (readonly [Scheme, Dossier])[], turn: Day): readonly (readonly string[])[] => {
  const found = dossiers.map(([scheme, dossier]) => {
    const [eve, today] = [addDays(turn, -1), turn].map((asOf) => linesOf(evaluate(dossier, { asOf })))
    return { scheme, eve: eve ?? [], today: today ?? [] }
  })
  const standing = found.flatMap(({ eve, today }) => [...eve, ...today].filter(({ stands }) => stands))
  return [...new Set(standing.map(({ what }) => what))].flatMap((what) =>
    bySaying(
      found.map(({ scheme, eve, today }): readonly [Scheme, string] => {
        const [before, after] = [eve, today].map(
          (lines) => lines.find((line) => line.what === what)?.says ?? NOT_LISTED,
        )
        return [scheme, before === after ? `${after}` : `**${before} → ${after}**`]
      }),
    ).map((row) => [what, ...row]),
  )
}

const titles = (dossiers: readonly (readonly [Scheme, Dossier])[], turn: Day): string => {
  const begun = Object.values(laws).flatMap((law: Law) => {
    const who = dossiers.flatMap(([scheme, { incapacity }]) =>
      lawInForceFrom(law, { start: incapacity.start, scheme }) === turn ? [scheme] : [],
    )
    return who.length === 0 ? [] : [`- ${law.text}${who.length === schemes.length ? '' : ` (${who.join(', ')})`}`]
  })
  return begun.length === 0 ? 'No text comes into force for this case on this day.' : begun.join('\n')
}

/** Every change of every day, in the order of the days. */
const courseRows = (
  dossiers: readonly (readonly [Scheme, Dossier])[],
  from: string,
  until: string,
): readonly (readonly string[])[] => {
  const before = new Map<Scheme, ReadonlyMap<string, string>>()
  return everyDay(from, until).flatMap((asOf) => {
    const changes = dossiers.flatMap(([scheme, dossier]) => {
      const old = before.get(scheme) ?? new Map<string, string>()
      const now = saying(evaluate(dossier, { asOf }))
      before.set(scheme, now)
      return [...new Set([...old.keys(), ...now.keys()])].flatMap((what) => {
        const says = now.get(what) ?? NOT_LISTED
        return says === (old.get(what) ?? NOT_LISTED) ? [] : [{ scheme, what, says }]
      })
    })
    return [...new Set(changes.map(({ what }) => what))].flatMap((what) =>
      bySaying(
        changes
          .filter((change) => change.what === what)
          .map(({ scheme, says }): readonly [Scheme, string] => [scheme, says]),
      ).map((row) => [asOf, what, ...row]),
    )
  })
}

const factsOf = ({ events = [] }: Dossier): string =>
  table(
    ['day', 'event', 'says'],
    events.map(({ type, on, ...fields }) => [
      on,
      `\`${type}\``,
      Object.entries(fields)
        .map(([name, value]) => `${name} ${Array.isArray(value) ? value.join(' ') : String(value)}`)
        .join(', '),
    ]),
  )

/** The page that follows one case across the turns of the law, for each scheme. */
export const acrossTheTurnsPage = (): string => {
  const { asOf, dossier } = JSON.parse(readFileSync(new URL(`../../${EXAMPLE}`, import.meta.url), 'utf8'))
  const dossiers = schemes.map((scheme) => [scheme, forScheme(dossier, scheme)] as const)
  const example = dossierOf(dossier)
  const { start } = example.incapacity
  return `# One case across the turns of the law

The same facts for an employee with a contract, an unemployed person and a self-employed person, from the first day of the incapacity
(${start}) to ${asOf}. The case crosses ${turns.join(', ')}. Generated by \`npm run pages\` from
the example \`${EXAMPLE}\`; CI fails when it is stale. What each text of law changed is on the page
[The law over time](law-over-time.md).

## The facts

In the dossier of the employee the ZIV trajectories start in situation B. Everything else is the same.

${factsOf(example)}

${turns
  .map(
    (turn) => `## ${turn}

${titles(dossiers, turn)}

Everything that stands on the eve or on the day; what the day changes is bold.

${table(['what', 'for whom', 'eve → day'], turnRows(dossiers, turn))}`,
  )
  .join('\n\n')}

## The whole course

Every change, day by day. \`not listed\`: it is no longer there.

${table(['day', 'what', 'for whom', 'says from this day'], courseRows(dossiers, start, asOf))}
`
}
