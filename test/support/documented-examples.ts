import { readFileSync } from 'node:fs'
import ts from 'typescript'
import { filesOf, root } from './files-of.js'

/** A block of code that a reader may copy, and where it stands. */
export interface DocumentedExample {
  readonly where: string
  readonly code: string
}

const fences = (text: string): readonly string[] =>
  [...text.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = '']) => code)

const withoutStars = (comment: string): string => comment.replace(/^[ \t]*\* ?/gm, '')

/** Every `@example` of the source. */
export const examplesOfSource = (): readonly DocumentedExample[] =>
  filesOf('src', '.ts').flatMap((file) => {
    const text = readFileSync(`${root}${file}`, 'utf8')
    return [...text.matchAll(/\/\*\*[\s\S]*?\*\//g)]
      .filter(([comment]) => comment.includes('@example'))
      .flatMap(([comment]) => fences(withoutStars(comment)))
      .map((code, index) => ({ where: `${file} #${index + 1}`, code }))
  })

/** Every TypeScript block of the pages. */
export const examplesOfPages = (): readonly DocumentedExample[] =>
  ['README.md', ...filesOf('docs', '.md').filter((file) => !file.startsWith('docs/api/'))].flatMap((file) =>
    fences(readFileSync(`${root}${file}`, 'utf8')).map((code, index) => ({ where: `${file} #${index + 1}`, code })),
  )

/**
 * The example as the body of an async function: imports become dynamic, and each statement that is
 * followed by `// => value` becomes a comparison.
 */
export const executable = (code: string): string => {
  const source = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022, true)
  return source.statements.map((statement) => executed(statement, code)).join('\n')
}

/** How many values the example claims. */
export const claimsOf = (code: string): number => code.split('// => ').length - 1

const executed = (statement: ts.Statement, code: string): string => {
  if (ts.isImportDeclaration(statement)) return imported(statement)
  const claim = claimAfter(statement, code)
  if (claim === undefined) return `${statement.getText()};`
  if (ts.isExpressionStatement(statement)) return `same((${statement.expression.getText()}), ${claim});`
  if (ts.isVariableStatement(statement)) {
    const [declared] = statement.declarationList.declarations
    return `${statement.getText()}; same(${declared?.name.getText()}, ${claim});`
  }
  throw new Error(`an example claims the value of: ${statement.getText()}`)
}

const claimAfter = (statement: ts.Statement, code: string): string | undefined =>
  /^\s*\/\/ => (.*)/.exec(code.slice(statement.end))?.[1]

const imported = (statement: ts.ImportDeclaration): string => {
  const { importClause, moduleSpecifier } = statement
  const named = importClause?.namedBindings
  if (importClause === undefined || importClause.isTypeOnly || named === undefined || !ts.isNamedImports(named))
    return ''
  const names = named.elements
    .filter(({ isTypeOnly }) => !isTypeOnly)
    .map(({ name, propertyName }) =>
      propertyName === undefined ? name.text : `${propertyName.getText()}: ${name.text}`,
    )
  return `const { ${names.join(', ')} } = await load(${moduleSpecifier.getText()});`
}
