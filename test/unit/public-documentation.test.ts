import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import typedoc from '../../typedoc.json' with { type: 'json' }

const root = fileURLToPath(new URL('../../', import.meta.url))

const entries = typedoc.entryPoints.map((file) => root + file)

const { options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile).config,
  ts.sys,
  root,
)

const program = ts.createProgram(entries, options)
const checker = program.getTypeChecker()

interface Exported {
  readonly name: string
  readonly summary: string
  readonly tags: readonly string[]
  readonly isValue: boolean
}

const exportsOf = (entry: string): readonly Exported[] => {
  const file = program.getSourceFile(entry)
  const module = file && checker.getSymbolAtLocation(file)
  if (module === undefined) return []
  return checker.getExportsOfModule(module).map((symbol) => {
    const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
    return {
      name: symbol.name,
      summary: ts.displayPartsToString(target.getDocumentationComment(checker)),
      tags: target.getJsDocTags(checker).map(({ name }) => name),
      isValue: (target.flags & ts.SymbolFlags.Value) !== 0,
    }
  })
}

/** What fp-ts declares and we pass on. */
const FOREIGN: ReadonlySet<string> = new Set(['Either', 'NonEmptyArray'])

/** Values whose whole content is one literal. */
const LITERALS: ReadonlySet<string> = new Set(['FIRST_DAY', 'LAST_DAY'])

const all = entries.flatMap(exportsOf).filter(({ name }) => !FOREIGN.has(name))

describe.each(all.map((exported) => [exported.name, exported] as const))('%s', (name, { summary, tags, isValue }) => {
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
