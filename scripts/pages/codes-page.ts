import { initialCapital } from '../../src/explain/texts/initial-capital.js'
import type { CodeList } from '../descriptions/codes/code-list.js'
import { codeGroups } from '../descriptions/codes.js'
import { optionsTable } from './options-table.js'
import { shapesSections } from './shapes.js'
import { codes, table } from './table.js'

const sentence = (clause: string): string => {
  const first = initialCapital(clause)
  return /[.?]$/.test(first) ? first : `${first}.`
}

/** Norms are written as they are; the names of code, as code. */
const written = (names: readonly string[]): string =>
  names.every((name) => /^[A-Z]+\d?-\w+$/.test(name)) ? names.join(', ') : codes(names)

const section = ({ heading, where, meanings, from, column = 'comes from' }: CodeList): string => {
  const rows = Object.entries(meanings).map(([code, meaning]) => [`\`${code}\``, sentence(meaning)])
  const listed =
    from === undefined
      ? table(['code', 'meaning'], rows)
      : table(
          ['code', 'meaning', column],
          Object.keys(meanings).map((code, index) => [...(rows[index] ?? []), written(from(code))]),
        )
  return `### ${heading}\n\n${where}\n\n${listed}`
}

const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(' ', '-')
    .replaceAll(/[^a-z-]/g, '')

const contents = table(
  ['part', 'codes'],
  codeGroups.map(({ heading, lists }) => [
    heading,
    lists.map((list) => `[${list.heading}](#${anchorOf(list.heading)})`).join(', '),
  ]),
)

/** The page on the codes of dossiers, evaluations and issues. */
export const codesPage = (): string => `# Shapes and codes

The fields of a dossier and of an evaluation, every code that an evaluation, an agenda or an issue may give, and every word that a
field of a dossier may hold. Each list is closed: there is no other code. Generated from the descriptions, the types and the rulebook
by \`npm run pages\`; CI fails when it is stale. The types of events are on the page [Events](events.md). "Comes from" names the norms
of [traceability](traceability.md), or the codes to which a code belongs.

${contents}

## Options

The options of \`evaluate\` and of \`evaluateInput\`. \`nextChange\`, \`agendaOf\` and \`whatWouldChange\` take the same.

${optionsTable()}

## Shapes

A field that is not optional is always there. The same as JSON Schema: \`terug-naar-werk/schema/dossier.json\` and \`…/evaluation.json\`.

${shapesSections()}

${codeGroups.map(({ heading, lists }) => [`## ${heading}`, ...lists.map(section)].join('\n\n')).join('\n\n')}
`
