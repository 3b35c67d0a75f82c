import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { laws, norms } from 'terug-naar-werk/law'
import { rulebook } from 'terug-naar-werk/rulebook'
import { describe, expect, it } from 'vitest'
import { schemes } from '../../../src/law/scheme.js'

const folder = fileURLToPath(new URL('../../../src/evaluation/', import.meta.url))

/** The code of a file without its comments: a comment may say for which norm a line is there. */
const codeOf = (file: string): string =>
  readFileSync(join(folder, file), 'utf8')
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\/\/.*$/gm, '')

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))

/** A name as a whole word, so that `employee` is not found in `employees`. */
const names = (all: readonly string[]): RegExp =>
  new RegExp(`(?<![\\w.#/-])(${all.map((name) => name.replaceAll(/[.#/-]/g, '\\$&')).join('|')})(?![\\w.#/-])`)

describe.each([
  ['a rule', names(rulebook.obligations.flatMap(({ id, rule }) => [id, rule]))],
  ['a scheme', names(schemes)],
  ['a text of law', names(Object.keys(laws))],
  ['a norm', names(Object.keys(norms))],
  ['a year', /\b(19|20)\d\d\b/],
])('the evaluation does not name %s', (_, pattern) => {
  it.each(files)('in %s', (file) => {
    expect(codeOf(file).match(pattern)?.[0]).toBeUndefined()
  })
})

it('would find a name: the records hold such names', () => {
  const record = readFileSync(join(folder, '../rules/route-a/step-4-estimate.ts'), 'utf8')
  expect(record).toMatch(names(rulebook.obligations.map(({ id }) => id)))
  expect(record).toMatch(names(Object.keys(laws)))
})
