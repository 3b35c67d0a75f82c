import { type Law, laws, type NormId, norms, type Scheme, scope } from 'terug-naar-werk/law'
import { rulebook } from 'terug-naar-werk/rulebook'
import { schemes } from '../../src/law/scheme.js'
import { casesOf, pagesOfCases } from './case-tables.js'
import { normIds } from './cited-norms.js'
import { isFor } from './conformance/one-version-a-day.js'
import { dayAfter } from './days.js'

/** The incapacities between whose starts a text makes no difference. */
interface Side {
  readonly from: string
  readonly until: string
}

/** A norm on the first day of the text that carries it, for a scheme and for the starts on one side. */
interface Turn {
  readonly norm: NormId
  readonly law: string
  readonly scheme: Scheme
  readonly side: Side
  /** The first day of the text; for starts that it never concerns, that of the starts that it does. */
  readonly day: string
  /** Whether the text becomes law for these starts on that day. */
  readonly isLaw: boolean
}

const FIRST = '0000-01-01'

const EVER = '9999-12-31'

type Fields = { readonly [field: string]: unknown }

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null

/** Every text in a field of a record by which it cites a norm; what only another answer gives is left out. */
const citedIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(citedIn)
  if (!isFields(value)) return []
  return Object.entries(value).flatMap(([field, one]) =>
    ['law', 'amendedBy', 'rateOtherwise', 'startsOtherwise'].includes(field) ? [] : citedIn(one),
  )
}

interface Stated {
  readonly law?: Law
  readonly amendedBy?: readonly { readonly law: Law }[]
}

/** The texts by which a norm became law: the one that the inventory names, and each by which a record cites it. */
const lawsOf = (norm: NormId): readonly Law[] => {
  const records: readonly Stated[] = [
    ...rulebook.obligations,
    ...rulebook.exclusions,
    ...rulebook.presumptions,
    ...rulebook.consequences,
    ...rulebook.findings.flatMap((one) => ('moment' in one ? [one] : [])),
    ...rulebook.needs,
  ]
  const citing = records
    .flatMap((record) => [record, ...(record.amendedBy ?? [])])
    .flatMap((one) => (one.law !== undefined && citedIn(one).includes(norm) ? [one.law] : []))
  return [...new Set([laws[norms[norm].law], ...citing])]
}

/** The turns of a text for a scheme: one for each side of the starts that it tells apart. */
const turnsOf = (norm: NormId, law: Law, scheme: Scheme): readonly Turn[] => {
  const periods = law.inForce.filter(({ schemes: named }) => named === undefined || named.includes(scheme))
  const turns = periods.map(({ from, startsFrom, startsUntil }) => ({
    norm,
    law: law.id,
    scheme,
    side: { from: startsFrom ?? FIRST, until: startsUntil ?? EVER },
    day: [from, scope[scheme].from].toSorted()[1] ?? from,
    isLaw: true,
  }))
  const first = turns.map(({ side }) => side.from).toSorted()[0] ?? FIRST
  const [turn] = turns
  return turn === undefined || first === FIRST
    ? turns
    : [{ ...turn, side: { from: FIRST, until: dayAfter(first, -1) }, isLaw: false }, ...turns]
}

/** Every turn of the amendments LT-1, LT-2 … for each scheme to which the amendment applies. */
export const turns: readonly Turn[] = normIds
  .filter((norm) => norm.startsWith('LT-'))
  .flatMap((norm) =>
    lawsOf(norm).flatMap((law) =>
      schemes.filter((scheme) => isFor(law, scheme)).flatMap((scheme) => turnsOf(norm, law, scheme)),
    ),
  )

/** The eve, the day and the day after; without the eve where no such incapacity has begun by then. */
export const daysOf = ({ day, side }: Turn): readonly string[] =>
  [dayAfter(day, -1), day, dayAfter(day)].filter((on) => side.from <= on)

/** A row of a case, with what it shows and of whom. */
interface ShownRow {
  readonly where: string
  readonly norms: readonly string[]
  readonly scheme: Scheme
  readonly start: string
  readonly asOf: string
  /** What the row is about, such as `estimate.first`. */
  readonly of: string
  readonly expected: string
}

/** Every row of every case. */
export const shownRows = (): readonly ShownRow[] =>
  pagesOfCases
    .flatMap((page) => casesOf(page).map((found) => ({ page, ...found })))
    .flatMap(({ page, title, shows, dossier, expected }) =>
      expected.map((row) => ({
        where: `${page}: ${title}`,
        norms: [...shows, ...row.norms.split(' ')],
        scheme: dossier.scheme,
        start: dossier.incapacity.start,
        asOf: row.asOf,
        // Of presumptions the kind is part of what is expected.
        of: row.of.startsWith('presumption') ? 'presumption' : row.of,
        expected: [row.of, row.from, row.until, row.state, row.norms].join('|'),
      })),
    )

/** The rows that show a turn on one of its days. */
const rowsOf = ({ norm, scheme, side }: Turn, on: string, rows: readonly ShownRow[]): readonly ShownRow[] =>
  rows.filter(
    (row) =>
      row.asOf === on &&
      row.scheme === scheme &&
      row.norms.includes(norm) &&
      side.from <= row.start &&
      row.start <= side.until,
  )

/** The days of a turn on which no row shows one and the same thing; the fewest of all things. */
const missingDays = (turn: Turn, rows: readonly ShownRow[]): readonly string[] => {
  const days = daysOf(turn)
  const things = new Set(days.flatMap((on) => rowsOf(turn, on, rows).map(({ of }) => of)))
  const missing = [...things].map((thing) =>
    days.filter((on) => !rowsOf(turn, on, rows).some(({ of }) => of === thing)),
  )
  return missing.toSorted((one, other) => one.length - other.length)[0] ?? days
}

/** Whether some thing is expected otherwise on the day or the day after than on the eve. */
export const showsChange = (turn: Turn, rows: readonly ShownRow[]): boolean => {
  const [eve = [], ...later] = daysOf(turn).map((on) => rowsOf(turn, on, rows))
  return eve.some(({ of, expected }) => later.flat().some((row) => row.of === of && row.expected !== expected))
}

/** A reason, and the turns that it is about. */
type Exception = readonly [reason: string, holds: (turn: Turn) => boolean]

/** Why a turn cannot be shown by the cases; a new entry needs a reason that no record states. */
export const cannotBeShown: readonly Exception[] = [
  [
    'A coordinator has no incapacity and no scheme: test/unit/rules/coordinator.test.ts shows it.',
    ({ norm }) => norm === 'LT-17',
  ],
  [
    'Invalidity follows a year of incapacity, so nobody is an invalid on the first days of an incapacity (FA-1).',
    ({ norm, side, day }) => norm === 'LT-21' && side.from === day,
  ],
]

/** Why a turn changes nothing on its day, though its text becomes law. */
export const changesNothing: readonly Exception[] = [
  [
    'The fourth month of a start before 2024 ends before July 2024, so no such absence can count.',
    ({ norm, side }) => norm === 'LT-18' && side.until === '2023-12-31',
  ],
  [
    'The pension age barred the other steps before July 2024, and no earlier start has the contact of the fourth month.',
    ({ norm, law, side }) => norm === 'LT-13' && law === 'teamMembers2024' && side.until === '2023-12-31',
  ],
]

const named = (list: readonly Exception[], turn: Turn): boolean => list.some(([, holds]) => holds(turn))

/** The turns that the cases must show. */
export const shown: readonly Turn[] = turns.filter((turn) => !named(cannotBeShown, turn))

/** A turn in words, with its starts where the text tells starts apart. */
export const inWords = ({ norm, law, scheme, side, day }: Turn): string =>
  `${norm} (${law}) on ${day}, ${scheme}${side.from === FIRST ? '' : `, starts from ${side.from}`}${side.until === EVER ? '' : `, starts to ${side.until}`}`

/** The days of turns that no case shows. */
export const missingCells = (rows: readonly ShownRow[]): readonly string[] =>
  shown.flatMap((turn) => missingDays(turn, rows).map((on) => `${inWords(turn)}: no case shows ${on}`))

/** The turns that bring a law of which no case shows a change. */
export const withoutChange = (rows: readonly ShownRow[]): readonly Turn[] =>
  shown.filter(
    (turn) => turn.isLaw && daysOf(turn).length === 3 && !named(changesNothing, turn) && !showsChange(turn, rows),
  )
