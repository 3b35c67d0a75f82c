import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { type Audience, evaluate, type Language, labelOf, languages, redact } from 'terug-naar-werk'
import { rulebook } from 'terug-naar-werk/rulebook'
import { describe, expect, it } from 'vitest'
import { commandTextsIn } from '../../examples/language/command-texts.js'
import { comparisonTable } from '../../examples/timeline/comparison-table.js'
import { explanationOf, keysToExplain } from '../../examples/timeline/explanation.js'
import { firstSight } from '../../examples/timeline/first-sight.js'
import { printedCase } from '../../examples/timeline/print-case.js'
import { readCase } from '../../examples/timeline/read-case.js'
import { readerOf } from '../../examples/timeline/reader.js'
import { timelineTextsIn } from '../../examples/timeline/texts/texts.js'
import { day } from '../support/days.js'
import { employee } from '../support/evaluated.js'
import { type ExampleCase, exampleCases } from '../support/example-cases.js'

const fileOf = (name: string): string => `examples/dossiers/${name}.json`

const pageOf = async (
  { name, dossier, evaluation }: ExampleCase,
  language: Language,
  { ids = false, audience = 'advisingDoctor' }: { ids?: boolean; audience?: Audience } = {},
): Promise<string> => {
  const read = await readCase(fileOf(name), readerOf(language, audience, ids))
  const shows = read._tag === 'Right' ? read.right.shows : undefined
  const printed = { title: '', shows, dossier, evaluation: redact(evaluation, audience), options: {} }
  return stripVTControlCharacters(printedCase(printed, readerOf(language, audience, ids)))
}

const ISO_DAY = /\d{4}-\d{2}-\d{2}/
/** Ids of norms and readings. The codes of words in capitals that all languages share are none. */
const ID = /\b(?:A\d|B\d|Z\d|LT|LP|SA|FA|RD|CH|COO|SCO)-\d/

/** The texts of the program in one language that no other word of that page may be. */
const sentences = (texts: unknown): readonly string[] => {
  if (typeof texts === 'string') return [texts]
  return typeof texts === 'object' && texts !== null ? Object.values(texts).flatMap(sentences) : []
}

const ownWords = (language: Language): ReadonlySet<string> =>
  new Set([...sentences(timelineTextsIn(language)), ...sentences(commandTextsIn(language))])

describe.each(languages)('the page of every example in %s', (language) => {
  const foreign = languages
    .filter((other) => other !== language)
    .flatMap((other) => [...ownWords(other)])
    .filter((words) => words.length > 8 && ![...ownWords(language)].some((own) => own.includes(words)))

  it.each(exampleCases)('$name has its days written out, no id, and no word of another language', async (example) => {
    const page = await pageOf(example, language)
    expect(page).not.toMatch(ISO_DAY)
    expect(page).not.toMatch(ID)
    for (const { rule } of rulebook.obligations) expect(page).not.toContain(rule)
    for (const words of foreign) expect(page).not.toContain(words)
  })

  it.each(exampleCases)('$name has its title, its state and every step', async (example) => {
    const page = await pageOf(example, language)
    const { label, texts, day: written } = readerOf(language, 'advisingDoctor', false)
    expect(page).toContain(texts.labels.status)
    expect(page).toContain(written(example.asOf))
    const inOneLine = page.replace(/\s+/g, '')
    for (const { rule, bearer } of example.evaluation.obligations)
      for (const code of [rule, bearer]) expect(inOneLine).toContain(label(code).replace(/\s+/g, '').slice(0, 12))
  })
})

const [first] = exampleCases.filter(({ name }) => name.startsWith('13-'))
const [turns] = exampleCases.filter(({ name }) => name.startsWith('19-'))
if (first === undefined || turns === undefined) throw new Error('an example is missing')

it.each(languages)('with --ids the page in %s has the keys, the norms and the readings', async (language) => {
  const page = await pageOf(first, language, { ids: true })
  expect(page).toContain('estimate.first · A4-1')
  expect(page).toContain('RD-6:sameDate')
})

it.each([
  ['nl', 'Begin op 31 oktober: de vierde maand eindigt op 27 of 28 februari', 'van 31 januari 2023'],
  ['fr', 'Début le 31 octobre\u00a0: le quatrième mois se termine le 27 ou le 28 février', 'du 31 janvier 2023'],
  ['de', 'Beginn am 31. Oktober: der vierte Monat endet am 27. oder 28. Februar', 'vom 31. Januar 2023'],
  ['en', 'Start on the 31st of October: the fourth month ends on 27 or 28 February', 'from 31 January 2023'],
] as const)('the first page fits on one screen in %s', async (language, title, days) => {
  const read = await readCase(fileOf(first.name), readerOf(language, 'advisingDoctor', false))
  const shows = read._tag === 'Right' ? read.right.shows : undefined
  const { dossier, evaluation } = first
  const reader = readerOf(language, 'advisingDoctor', false)
  const page = stripVTControlCharacters(firstSight({ title: '', shows, dossier, evaluation, options: {} }, reader))
  const lines = page.split('\n')
  expect(lines[0]).toBe(title)
  expect(page).toContain(days)
  expect(lines.length).toBeLessThanOrEqual(36)
  expect(lines.filter((line) => line.length > 100)).toEqual([])
  // The days of an option are typed as they stand.
  expect(page.replace('--as-of 2023-06-20', '')).not.toMatch(ISO_DAY)
})

it.each([
  ['nl', 'Van 3 augustus 2026 tot 10 januari 2025', 're-integratietraject “ZIV” loopt → categorie 3', 'weg'],
  ['fr', 'Du 3 août 2026 au 10 janvier 2025', 'trajet de réintégration (AMI) en cours → catégorie 3', 'disparu'],
  ['de', 'Vom 3. August 2026 bis zum 10. Januar 2025', '(KIV) läuft → Kategorie 3', 'entfallen'],
  ['en', 'From 3 August 2026 to 10 January 2025', 'ZIV trajectory running → category 3', 'gone'],
] as const)('two days are compared in %s', (language, ...parts) => {
  const other = evaluate(turns.dossier, { asOf: day('2025-01-10') })
  const reader = readerOf(language, 'advisingDoctor', false)
  const table = stripVTControlCharacters(comparisonTable(turns.evaluation, other, reader))
  for (const part of parts) expect(table).toContain(part)
  expect(table).not.toMatch(ISO_DAY)
  expect(table).not.toMatch(ID)
})

it.each([
  ['nl', 'Eerste inschatting\nWat: De adviserend arts'],
  ['fr', 'Première estimation\nQuoi\u00a0: Le médecin-conseil'],
  ['de', 'Erste Einschätzung\nWas: Der Vertrauensarzt'],
  ['en', 'First estimate\nWhat: The advising doctor'],
] as const)('a step is explained in %s', (language, beginning) => {
  const reader = readerOf(language, 'advisingDoctor', false)
  const text = stripVTControlCharacters(explanationOf(first.evaluation, 'estimate.first', [], reader) ?? '')
  expect(text.trim()).toMatch(new RegExp(`^${beginning}`))
  expect(explanationOf(first.evaluation, 'estimate.firts', [], reader)).toBeUndefined()
})

it.each([
  ['nl', 'er is niets met deze sleutel om uit te leggen. In dit dossier zijn er: questionnaire.send'],
  ['fr', 'il n’y a rien à expliquer sous cette clé. Dans ce dossier, il y a\u00a0: questionnaire.send'],
  ['de', 'Unter diesem Schlüssel gibt es nichts zu erklären. In dieser Akte gibt es: questionnaire.send'],
  ['en', 'there is nothing with this key to explain. This case has: questionnaire.send'],
] as const)('a key that there is not is answered in %s', (language, said) => {
  expect(keysToExplain(first.evaluation, readerOf(language, 'advisingDoctor', false))).toContain(said)
})

describe('what the timeline tells of a case that is not the reader’s', () => {
  const pageFor = (audience: Audience): string => {
    const incapacity = { start: '2023-01-16', certifiedUntil: '2023-04-30', endedOn: '2023-04-20' }
    const dossier = employee([], { incapacity })
    const evaluation = redact(evaluate(dossier, { asOf: day('2023-05-02') }), audience)
    return printedCase(
      { title: '', shows: undefined, dossier, evaluation, options: {} },
      readerOf('en', audience, false),
    )
  }

  it.each([
    ['advisingDoctor', 'TO DO\nNothing.'],
    ['insured', 'TO DO\nNothing.'],
    ['coordinator', 'TO DO\nWe may not tell you anything about this (professional secrecy).'],
    ['employer', 'TO DO\nWe may not tell you anything about this (professional secrecy).'],
  ] as const)('the %s, who sees no step, reads whether that means that there is none', (audience, said) => {
    expect(stripVTControlCharacters(pageFor(audience))).toContain(said)
  })

  it('the certificate and the end of the incapacity are not for the employer', () => {
    const days = ['16 January 2023', '30 April 2023', '20 April 2023']
    const seen = (audience: Audience) => days.filter((one) => pageFor(audience).includes(one))
    expect([seen('coordinator'), seen('employer')]).toEqual([days, ['16 January 2023']])
  })

  it.each(languages)('an issue has no place for whoever may know of no medical fact, in %s', async (language) => {
    const folder = mkdtempSync(join(tmpdir(), 'timeline-'))
    const file = join(folder, 'case.json')
    const { id: _, ...dossier } = employee([])
    writeFileSync(file, JSON.stringify({ ...dossier, events: [{ type: 'questionnaireWithheld', on: '2023-03-20' }] }))
    const problems = async (audience: Audience) => {
      const read = await readCase(file, { language, audience })
      return read._tag === 'Left' ? read.left : []
    }
    const [whole, code] = [await problems('advisingDoctor'), await problems('coordinator')]
    expect(whole.join()).toContain('events')
    expect(code).toEqual([commandTextsIn(language).file(file, `${labelOf('key.missing', language)}.`)])
    rmSync(folder, { recursive: true })
  })
})

it('the page on the programs shows what they print', async () => {
  const shown = exampleCases.filter(({ name }) => name.startsWith('05-')).map((example) => pageOf(example, 'fr'))
  const page = readFileSync(new URL('../../docs/command-line.md', import.meta.url), 'utf8')
  const [, text = ''] = /```text\n([\s\S]*?)```/.exec(page) ?? []
  expect(text).not.toBe('')
  expect((await Promise.all(shown)).join('')).toContain(text)
})
