import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { addDays, type Day } from 'terug-naar-werk/calendar'
import { coverageOn, scope } from 'terug-naar-werk/law'
import { describe, expect, it } from 'vitest'
import { writtenDay } from '../../examples/language/written-day.js'
import { lawInForceFrom } from '../../src/law/in-force.js'
import { type LawId, laws } from '../../src/law/laws.js'
import { type Scheme, schemes } from '../../src/law/scheme.js'
import { day } from '../support/days.js'
import { cellsOf } from '../support/written-table.js'

const pageOf = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../../docs/${name}.md`, import.meta.url)), 'utf8')

/** The tables of a page, without their heads; a no-break space is a space. */
const tablesOf = (page: string): readonly (readonly (readonly string[])[])[] =>
  page
    .replaceAll('\u00a0', ' ')
    .split(/\n(?!\|)/)
    .map((block) => block.split('\n').filter((line) => line.startsWith('|')))
    .filter((lines) => lines.length > 2)
    .map((lines) => lines.slice(2).map(cellsOf))

const lastConfirmed = (scheme: Scheme): Day => {
  let last = day('2025-12-31')
  while (coverageOn(addDays(last, 1), scheme) === 'confirmed') last = addDays(last, 1)
  return last
}

const from = (id: LawId, start: string) => (scheme: Scheme) => lawInForceFrom(laws[id], { start: day(start), scheme })

/** Each row of the table by scheme, as the data of the package has it. */
const rows: readonly ((scheme: Scheme) => Day | undefined)[] = [
  (scheme) => scope[scheme].from,
  lastConfirmed,
  (scheme) =>
    from('consequences2023', '2023-01-01')(scheme) ?? from('selfEmployedConsequences2023', '2023-01-01')(scheme),
  from('teamMembers2024', '2024-01-01'),
  from('teamMembers2024', '2023-12-31'),
  from('presumptionRepealed2026', '2023-12-31'),
  from('registration2026', '2023-12-31'),
  from('consequences2026', '2023-12-31'),
  from('registrationLetters2026', '2023-12-31'),
]

const NOT = { nl: 'geldt niet', fr: 'ne s’applique pas', de: 'gilt nicht' } as const

describe.each(['nl', 'fr', 'de'] as const)('the page in %s', (language) => {
  const page = pageOf(language)
  const [byScheme = [], covered = []] = tablesOf(page)

  it('has the days of the data for each scheme', () => {
    const told = byScheme.map(([, ...days]) => days)
    const known = rows.map((row) =>
      schemes.map((scheme) => {
        const on = row(scheme)
        return on === undefined ? NOT[language] : writtenDay(on, language)
      }),
    )
    expect(told).toEqual(known)
  })

  it('names what is covered, and every fact that a dossier cannot hold, as the page on coverage does', () => {
    expect(covered).toHaveLength(9)
    const facts = (text: string): number => text.split('\n').filter((line) => line.startsWith('- ')).length
    const [, own = ''] = page.split(/\n## (?:Wat het niet doet|Ce qu’il ne fait pas|Was es nicht tut)\n/)
    const powers = 5
    expect(facts(own)).toBe(facts(pageOf('coverage')) + powers)
  })

  it('is linked from the README, and links to the two others', () => {
    const readme = readFileSync(fileURLToPath(new URL('../../README.md', import.meta.url)), 'utf8')
    expect(readme).toContain(`(docs/${language}.md)`)
    for (const other of ['nl', 'fr', 'de'].filter((one) => one !== language)) expect(page).toContain(`(${other}.md)`)
  })

  it('says how to print the timeline in that language', () => {
    expect(page).toContain(`npm start -- --language ${language}`)
  })
})
