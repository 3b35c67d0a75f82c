import ts from 'typescript'
import { aliased, exportedSymbols } from '../exported-symbols.js'

/** The first paragraph of a comment and its lists, each paragraph on one line; links become the names that they link to. */
const described = (comment: string): string =>
  comment
    .replaceAll(/\{@link (\S+?)\s*\}/g, '$1')
    .split('\n\n')
    .filter((paragraph, index) => index === 0 || paragraph.startsWith('- '))
    .map((paragraph) => paragraph.replaceAll(/\n(?!- )\s*/g, ' '))
    .join('\n\n')

const isList = (paragraph: string): boolean => paragraph.startsWith('- ')

/** What is said of a property, with the list of what each value of its type means; of its type where nothing is said of it. */
const withListsOf = (own: string | undefined, ofType: string | undefined): string | undefined => {
  if (own === undefined || ofType === undefined) return own ?? ofType
  return own.split('\n\n').some(isList) ? own : [own, ...ofType.split('\n\n').filter(isList)].join('\n\n')
}

/** A type written in the source, with what its doc comments say of it and of its properties. */
export interface DocumentedType {
  /** What the doc comment of the type says; undefined where it has none. */
  readonly comment: string | undefined
  /** The element of an array, the other side of `… | null`, or the type itself. */
  readonly property: (name: string) => DocumentedProperty | undefined
}

/** A property: what is said of it, or of its type where nothing is said of it, and its type. */
interface DocumentedProperty {
  readonly comment: string | undefined
  /** What a tag of its doc comment says, such as `defaultValue`; undefined where it has no such tag. */
  readonly tag: (name: string) => string | undefined
  readonly type: DocumentedType
}

/** The doc comments of the source, by the name of a type that one of its files exports. */
export const documentedTypes = (files: readonly string[]): ((name: string) => DocumentedType) => {
  const { checker, exported } = exportedSymbols(files)

  const commentOf = (symbol: ts.Symbol | undefined): string | undefined => {
    const text = ts.displayPartsToString(symbol?.getDocumentationComment(checker)).trim()
    return text === '' ? undefined : described(text)
  }

  /** The name by which a type is written: of an array its elements, of `… | null` the other side. */
  const nameIn = (node: ts.TypeNode | undefined): ts.EntityName | undefined => {
    if (node === undefined) return undefined
    if (ts.isTypeReferenceNode(node)) return node.typeName
    if (ts.isArrayTypeNode(node)) return nameIn(node.elementType)
    if (ts.isTypeOperatorNode(node)) return nameIn(node.type)
    if (ts.isUnionTypeNode(node)) return node.types.map(nameIn).find((name) => name !== undefined)
    return undefined
  }

  /** Of an array its elements. */
  const elementOf = (type: ts.Type): ts.Type => {
    const one = checker.getNonNullableType(type)
    return checker.isArrayType(one) ? (checker.getTypeArguments(one as ts.TypeReference)[0] ?? one) : one
  }

  const documented = (type: ts.Type, symbol: ts.Symbol | undefined): DocumentedType => ({
    comment: commentOf(symbol),
    property: (name) => {
      const property = checker.getPropertyOfType(type, name)
      if (property === undefined) return undefined
      const [declaration] = property.declarations ?? []
      const written =
        declaration !== undefined && ts.isPropertySignature(declaration) ? nameIn(declaration.type) : undefined
      const named = written && checker.getSymbolAtLocation(written)
      const of = named && aliased(named, checker)
      const inner = documented(elementOf(checker.getTypeOfSymbol(property)), of)
      // What a day is says nothing of the day that is meant.
      const ofType = of?.name === 'Day' ? undefined : inner.comment
      const tags = property.getJsDocTags(checker)
      const tag = (named: string): string | undefined => {
        const found = tags.find((one) => one.name === named)
        return found && ts.displayPartsToString(found.text).replaceAll(/\s+/g, ' ').trim()
      }
      return { comment: withListsOf(commentOf(property), ofType), tag, type: inner }
    },
  })

  return (name) => {
    const target = exported.find((one) => one.name === name)?.target
    if (target !== undefined) return documented(checker.getDeclaredTypeOfSymbol(target), target)
    throw new Error(`No file exports ${name}.`)
  }
}
