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

/** Marks every declaration at the top of a module as free of side effects. */
export const markPure = (text: string, path: string): string => {
  const { statements } = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true)
  const initializers = statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => [...declarationList.declarations])
    .flatMap(({ initializer }) => (initializer !== undefined && isOpaque(initializer) ? [initializer] : []))
  // From the last to the first, so that the positions stay true.
  return initializers.reduceRight(
    (marked, node) =>
      `${marked.slice(0, node.getStart())}/* @__PURE__ */ (() => (${marked.slice(node.getStart(), node.end)}))()${marked.slice(node.end)}`,
    text,
  )
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
