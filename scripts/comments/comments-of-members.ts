import ts from 'typescript'
import { docComment } from './doc-comment.js'

/** The comment of a member of an interface by its path: `questionnaireSent`, or `questionnaireSent.route`. */
type CommentOf = (path: string) => string | undefined

interface Edit {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** The members of a type that is written out, alone or as a part of an intersection. */
const membersOf = (type: ts.TypeNode | undefined): readonly ts.TypeElement[] => {
  if (type === undefined) return []
  if (ts.isTypeLiteralNode(type)) return type.members
  return ts.isIntersectionTypeNode(type) ? type.types.flatMap(membersOf) : []
}

const editsOf = (
  members: readonly ts.TypeElement[],
  commentOf: CommentOf,
  parent: string,
  outer: string,
  file: ts.SourceFile,
): readonly Edit[] =>
  members.flatMap((member) => {
    if (!ts.isPropertySignature(member)) return []
    const path = parent + member.name.getText(file)
    const indent = `${outer}  `
    const inner = editsOf(membersOf(member.type), commentOf, `${path}.`, indent, file)
    const comment = commentOf(path)
    if (comment === undefined) return inner
    const to = member.getStart(file)
    const from = ts.getJSDocCommentsAndTags(member)[0]?.getStart(file) ?? to
    // A member on the line of its type gets a line of its own.
    const startsLine = file.text.slice(file.text.lastIndexOf('\n', from - 1) + 1, from).trim() === ''
    const before = startsLine ? '' : `\n${indent}`
    return [{ from, to, text: `${before}${docComment(comment, indent)}\n${indent}` }, ...inner]
  })

/** The source with the comments of the members of an interface. Members of which nothing is said keep theirs. */
export const withCommentsOfMembers = (source: string, name: string, commentOf: CommentOf): string => {
  const file = ts.createSourceFile('source.ts', source, ts.ScriptTarget.ES2022, true)
  const found = file.statements.filter(ts.isInterfaceDeclaration).find((one) => one.name.text === name)
  if (found === undefined) throw new Error(`There is no interface ${name}.`)
  return editsOf(found.members, commentOf, '', '', file).reduceRight(
    (text, { from, to, text: comment }) => text.slice(0, from) + comment + text.slice(to),
    source,
  )
}
