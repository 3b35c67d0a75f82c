import { readFileSync } from 'node:fs'
import type { Plugin } from 'esbuild'
import ts from 'typescript'

// The package has no side effects: src is pure by lint, and package.json says so of every file.
// A bundler forgets that of a file once all files are merged into one, and then keeps each table
// that spreads or calls, with all that it names. So each declaration says it of itself.

/** Kinds of expression of which a bundler cannot see that they do nothing else. */
const OPAQUE: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.CallExpression,
  ts.SyntaxKind.NewExpression,
  ts.SyntaxKind.PropertyAccessExpression,
  ts.SyntaxKind.ElementAccessExpression,
  ts.SyntaxKind.SpreadAssignment,
  ts.SyntaxKind.SpreadElement,
  ts.SyntaxKind.TemplateExpression,
])

const isOpaque = (node: ts.Node): boolean => {
  if (ts.isFunctionLike(node)) return false
  return OPAQUE.has(node.kind) || ts.forEachChild(node, (child) => isOpaque(child) || undefined) === true
}

/** `name.property = value` at the top of a module, as a member of what `name` holds. */
const memberOf = (statement: ts.Statement, name: string): string | undefined => {
  if (!ts.isExpressionStatement(statement) || !ts.isBinaryExpression(statement.expression)) return undefined
  const { left, operatorToken, right } = statement.expression
  if (operatorToken.kind !== ts.SyntaxKind.EqualsToken || !ts.isPropertyAccessExpression(left)) return undefined
  return left.expression.getText() === name ? `${left.name.text}: ${right.getText()}` : undefined
}

/** Whether a statement prepares a property of the global object for the declaration below it, as those of zod do. */
const preparesGlobal = (statement: ts.Statement | undefined, initializer: ts.Expression): boolean =>
  statement !== undefined &&
  ts.isExpressionStatement(statement) &&
  statement.getText().includes('globalThis') &&
  initializer.getText().startsWith('globalThis.')

interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

const removed = (statement: ts.Statement): Edit => ({ start: statement.getStart(), end: statement.end, text: '' })

const pure = (start: number, end: number, body: string): Edit => ({
  start,
  end,
  text: `/* @__PURE__ */ (() => ${body})()`,
})

/** What is changed of one declaration, and of the statements that belong to it. */
const editsOf = (
  { name, initializer }: ts.VariableDeclaration,
  before: ts.Statement | undefined,
  statements: readonly ts.Statement[],
): readonly Edit[] => {
  if (initializer === undefined) return []
  const [start, end, value] = [initializer.getStart(), initializer.end, initializer.getText()]
  if (before !== undefined && preparesGlobal(before, initializer))
    return [removed(before), pure(start, end, `{ ${before.getText()} return ${value} }`)]
  const members = statements.flatMap((one) => {
    const member = memberOf(one, name.getText())
    return member === undefined ? [] : [{ statement: one, member }]
  })
  if (members.length > 0) {
    const added = members.map(({ member }) => member).join(', ')
    const edit = pure(start, end, `Object.assign(${value}, { ${added} })`)
    return [edit, ...members.map(({ statement }) => removed(statement))]
  }
  return isOpaque(initializer) ? [pure(start, end, `(${value})`)] : []
}

/**
 * Marks every declaration at the top of a module as free of side effects. A statement beside it that completes it becomes
 * a part of it, since a bundler would keep the statement, and so the declaration.
 */
export const markPure = (text: string, path: string): string => {
  const { statements } = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true)
  const edits = statements.flatMap((statement, place) =>
    ts.isVariableStatement(statement)
      ? statement.declarationList.declarations.flatMap((one) => editsOf(one, statements[place - 1], statements))
      : [],
  )
  // From the last to the first, so that the positions stay true.
  return edits
    .toSorted((one, other) => other.start - one.start)
    .reduce((marked, { start, end, text: by }) => `${marked.slice(0, start)}${by}${marked.slice(end)}`, text)
}

/** What the bundle holds: the source, and the modules of three packages (tsup.config.ts). */
const BUNDLED = /[\\/](src[\\/].*\.ts|(fp-ts[\\/]es6|@noble[\\/]hashes[\\/]esm|zod[\\/]v4[\\/](core|mini))[\\/].*\.js)$/

/** Marks the files that the bundle holds. */
export const pureDeclarations: Plugin = {
  name: 'pure-declarations',
  setup: (build) => {
    build.onLoad({ filter: BUNDLED }, ({ path }) => ({
      contents: markPure(readFileSync(path, 'utf8'), path),
      loader: path.endsWith('.ts') ? 'ts' : 'js',
    }))
  },
}
