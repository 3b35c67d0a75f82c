import { readFileSync } from 'node:fs'
import { type Case, casesOf, type Expectation, pagesOfCases } from '../case-tables.js'
import type { CaseVector, Expected, Fixed } from './case-vector.js'
import { expectedOfRow } from './expected-of-row.js'

const slug = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

const days = (rows: readonly Expectation[]): readonly string[] => [...new Set(rows.map(({ asOf }) => asOf))]

const normsOf = (rows: readonly Expectation[]): readonly string[] => [
  ...new Set(rows.flatMap(({ norms }) => norms.split(' ')).filter((norm) => norm !== '')),
]

/** Rows of one day together: each names another thing, so that nothing is lost. */
const together = (parts: readonly Expected[]): Expected => {
  const lists = [
    'obligations',
    'exclusions',
    'consequences',
    'findings',
    'needs',
    'judgements',
    'notices',
    'otherwise',
  ] as const
  const merged = lists.flatMap((list) => {
    const named = parts.map((part) => part[list]).filter((found) => found !== undefined)
    return named.length === 0 ? [] : [[list, Object.assign({}, ...named)] as const]
  })
  return { ...Object.assign({}, ...parts), ...Object.fromEntries(merged) }
}

/** A situation of a table as one vector a day. */
const vectorsOf = (page: string, { title, dossier, options, expected }: Case): readonly CaseVector[] =>
  days(expected).map((asOf) => {
    const rows = expected.filter((row) => row.asOf === asOf)
    return {
      name: `${page}/${slug(title)}/${asOf}`,
      title,
      norms: normsOf(rows),
      dossier,
      options: { asOf, ...options },
      expect: together(rows.map(expectedOfRow)),
    }
  })

const fromTables = (): readonly CaseVector[] =>
  pagesOfCases.flatMap((file) => casesOf(file).flatMap((found) => vectorsOf(file.replace('.md', ''), found)))

interface StoredObligation extends Fixed {
  readonly otherReadings?: { readonly [question: string]: Fixed }
}

interface Stored {
  readonly name: string
  readonly dossier: unknown
  readonly options: { readonly asOf: string }
  readonly expect: {
    readonly obligations: { readonly [key: string]: StoredObligation }
    readonly presumption?: Fixed | null
  }
}

const obligation = ({ otherReadings, ...fixed }: StoredObligation): Fixed => ({
  ...fixed,
  ...(otherReadings && {
    readings: Object.entries(otherReadings).map(([reading, window]) => ({ reading, window })),
  }),
})

const obligations = (stored: Stored['expect']['obligations']): Pick<Expected, 'obligations'> => {
  const fixed = Object.entries(stored).map(([key, found]) => [key, obligation(found)] as const)
  return fixed.length === 0 ? {} : { obligations: Object.fromEntries(fixed) }
}

/** The vectors that were computed apart from the package. */
const fromDossiers = (): readonly CaseVector[] => {
  const rows: readonly Stored[] = JSON.parse(
    readFileSync(new URL('../../vectors/dossiers.json', import.meta.url), 'utf8'),
  )
  return rows.map(({ name, dossier, options, expect: { obligations: stored, ...others } }) => ({
    name: `dossiers/${slug(name)}/${options.asOf}`,
    title: name,
    norms: [],
    dossier,
    // The rows were computed for the first edition, which showed the settled readings too.
    options: { ...options, settledReadings: true },
    expect: { ...others, ...obligations(stored) },
  }))
}

/** Every case, from the tables and from the dossiers, as the package ships them. */
export const caseVectors = (): readonly CaseVector[] => [...fromTables(), ...fromDossiers()]
