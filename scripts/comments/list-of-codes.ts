import ts from 'typescript'
import { listLines } from './doc-comment.js'

/** A line of a list or a table in a doc comment, and what continues it. */
const OF_LIST = /^ \* (?:[-|] ?| {2})/

/** The comment with a new list in the place of its old one; before the tags where it had none. */
const withList = (comment: string, items: readonly string[]): string => {
  const lines = comment.startsWith('/**\n') ? comment.split('\n') : ['/**', ` * ${comment.slice(4, -3)}`, ' */']
  const first = lines.findIndex((line) => / \* [-|] ?/.test(line))
  const length = first < 0 ? 0 : lines.slice(first).findIndex((line) => !OF_LIST.test(line))
  const rest = lines.filter((_, index) => index < first || index >= first + length)
  const end = rest.findIndex((line) => / \* @| \*\//.test(line))
  const place = first >= 0 ? first : end
  const before = rest.slice(0, place)
  const after = rest.slice(place)
  const blank = (line: string | undefined): readonly string[] => (line === ' *' || line === ' */' ? [] : [' *'])
  return [...before, ...blank(before.at(-1)), ...listLines(items), ...blank(after[0]), ...after].join('\n')
}

/** The source with a list of codes in the doc comment of a type. */
export const withListOfCodes = (source: string, name: string, items: readonly string[]): string => {
  const file = ts.createSourceFile('source.ts', source, ts.ScriptTarget.ES2022, true)
  const found = file.statements.filter(ts.isTypeAliasDeclaration).find((one) => one.name.text === name)
  const [comment] = found === undefined ? [] : ts.getJSDocCommentsAndTags(found)
  if (comment === undefined) throw new Error(`There is no type ${name} with a doc comment.`)
  return source.slice(0, comment.getStart(file)) + withList(comment.getText(file), items) + source.slice(comment.end)
}
