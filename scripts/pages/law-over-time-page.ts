import { channelMatrix, norms as inventory, type Law, laws, type Scheme } from 'terug-naar-werk/law'
import { type ConsequenceRule, rulebook } from 'terug-naar-werk/rulebook'
import { wordsIn } from '../../src/explain/words/words-in.js'
import { table } from './table.js'

/** A record, whatever it is about, with what later texts changed in it. */
interface Dated {
  readonly law: Law
  readonly norms?: readonly string[]
  readonly amendedBy?: readonly ({ readonly law: Law } & object)[]
}

/** What a text changes, in words; a field that stands here for nothing is told by the norms alone. */
const CHANGED: { readonly [field: string]: string } = {
  alsoBy: 'a team member may do it too',
  bearer: 'somebody else must do it',
  modality: 'it becomes a duty, a power or a prohibition',
  basis: 'it rests on another basis',
  trigger: 'something else starts it',
  window: 'it has another term',
  fulfilledBy: 'something else fulfils it',
  lapsedBy: 'other events make it lapse',
  from: 'something else begins it',
  until: 'other events end it',
  kind: 'the effect on the benefit is another one',
  percentage: 'the rate is another one',
  endedBy: 'other events end it',
}

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

const days = ({ inForce }: Law): string =>
  inForce
    .map(
      ({ from, startsFrom, startsUntil, schemes }) =>
        `${from} (${people(schemes)}${startsOf(startsFrom, startsUntil)})`,
    )
    .join('; ')

const cited = (norms: readonly string[] | undefined): string => (norms ?? []).join(', ')

/** The grounds that bar or suspend a step by that text, each with its norms. */
const grounds = (change: object): readonly string[] =>
  Object.entries(change).flatMap(([field, named]) =>
    field === 'barredBy' || field === 'suspendedBy'
      ? [
          `${field === 'barredBy' ? 'barred' : 'suspended'} by ${Object.entries(named ?? {})
            .map(([ground, norms]) => `\`${ground}\` (${[norms].flat().join(', ')})`)
            .join(', ')}`,
        ]
      : [],
  )

const rateOf = (change: object): string =>
  'percentage' in change && 'kind' in change ? ` (${String(change.kind)} of ${String(change.percentage)} %)` : ''

const endOf = (change: object): string | undefined => {
  if (!('ended' in change)) return undefined
  return 'by' in change ? `**ends**: replaced by \`${String(change.by)}\`` : '**ends**: repealed'
}

const changeRow = (change: { readonly law: Law }): readonly string[] => {
  const end = endOf(change)
  if (end !== undefined) return [days(change.law), change.law.text, end, '']
  const fields = Object.keys(change).filter((field) => field !== 'law' && field !== 'norms')
  const words = [...fields.flatMap((field) => CHANGED[field] ?? []), ...grounds(change)]
  const norms = ['norms', 'alsoByNorms'].flatMap((field) => {
    const found: unknown = Object.entries(change).find(([name]) => name === field)?.[1]
    return Array.isArray(found) ? found.map(String) : []
  })
  return [
    days(change.law),
    change.law.text,
    (words.length === 0 ? 'the same rule by this text' : [...new Set(words)].join('; ')) + rateOf(change),
    cited(norms),
  ]
}

const rowsOf = (record: Dated): readonly (readonly string[])[] => [
  [
    days(record.law),
    record.law.text,
    [`**begins**${rateOf(record)}`, ...grounds(record)].join('; '),
    cited(record.norms),
  ],
  ...(record.amendedBy ?? []).map(changeRow),
]

const HEAD = ['from', 'text', 'what it does', 'norms'] as const

const history = (records: readonly Dated[]): string => {
  const rows = records.flatMap(rowsOf)
  return table(HEAD, [...new Map(rows.map((row) => [row.join('|'), row])).values()])
}

const { steps, capacities } = wordsIn('en').texts

const obligationSections = (): string =>
  rulebook.obligations
    .map((record) => {
      const what = steps[record.rule].replace('{capacities}', capacities.remainingCapacities)
      return `### \`${record.id}\`\n\n${what}\n\n${history([record])}`
    })
    .join('\n\n')

const place = (rule: ConsequenceRule): string => ('at' in rule ? `Absence at \`${rule.at}\`` : 'Not registered')

const consequenceSections = (): string =>
  [...new Set(rulebook.consequences.map(place))]
    .map((name) => `### ${name}\n\n${history(rulebook.consequences.filter((rule) => place(rule) === name))}`)
    .join('\n\n')

const byNorm = (ids: readonly (keyof typeof inventory)[]): string =>
  table(
    HEAD,
    ids.map((id) => {
      const law: Law = laws[inventory[id].law]
      return [days(law), law.text, inventory[id].rule, id]
    }),
  )

const channelNorms = [...new Set(Object.values(channelMatrix).flatMap(({ norms }) => norms))]

/** The page that follows each rule through the years. */
export const lawOverTimePage = (): string => `# The law over time

For each rule: which text of law brought it, which changed what, from which day and for whom, and what ended it. Generated by
\`npm run pages\` from the records and their amendments; CI fails when it is stale. The texts, with their addresses and what was read of
them, are on the page [Sources](sources.md); one case that crosses the changes on the page
[One case across the turns of the law](across-the-turns.md); the norms on the page [Traceability](traceability.md).

How to read it. A text counts for a case from the day in the first column, where the case has that scheme and its incapacity that start.
For most steps the last day of the term decides which version governs; [decision 0008](decisions/0008-law-of-a-day.md) says which day
where there is none. Nothing counts for the self-employed before 2023-01-01. A text without an end goes on. No text is known that
changes anything after the last row of a rule; a text that was not read may.

## Obligations

${obligationSections()}

## Exclusions

${rulebook.exclusions.map((record) => `### \`${record.ground}\`\n\n${history([record])}`).join('\n\n')}

## Presumptions

${rulebook.presumptions.map((record) => `### \`${record.kind}\`\n\n${history([record])}`).join('\n\n')}

## Consequences

${consequenceSections()}

## Coordinator

${byNorm(['COO-1', 'COO-2', 'COO-3', 'COO-4', 'COO-7', 'LT-17'])}

## Channels

${byNorm(channelNorms)}
`
