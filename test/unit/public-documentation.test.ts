import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { exportedSymbols } from '../../scripts/exported-symbols.js'
import typedoc from '../../typedoc.json' with { type: 'json' }

const { checker, exported } = exportedSymbols(typedoc.entryPoints)

/** What fp-ts declares and we pass on. */
const FOREIGN: ReadonlySet<string> = new Set(['Either', 'NonEmptyArray'])

/** Values whose whole content is one literal. */
const LITERALS: ReadonlySet<string> = new Set(['FIRST_DAY', 'LAST_DAY'])

const all = exported
  .filter(({ name }) => !FOREIGN.has(name))
  .map(({ name, target }) => ({
    name,
    summary: ts.displayPartsToString(target.getDocumentationComment(checker)),
    tags: target.getJsDocTags(checker).map((tag) => tag.name),
    isValue: (target.flags & ts.SymbolFlags.Value) !== 0,
  }))

describe.each(all.map((one) => [one.name, one] as const))('%s', (name, { summary, tags, isValue }) => {
  it('is documented: a sentence, a category, and an example where it can be used', () => {
    expect(summary.trim()).toMatch(/^[A-Z`][\s\S]*[.:|]/)
    expect(tags).toContain('category')
    if (isValue && !LITERALS.has(name)) expect(tags).toContain('example')
    expect(tags).not.toContain('internal')
  })
})

it('looks at every entry', () => {
  expect(all.length).toBeGreaterThan(120)
})
