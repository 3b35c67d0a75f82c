import ts from 'typescript'
import { exportedSymbols } from './exported-symbols.js'

const valuesOf = (type: ts.Type): readonly string[] => {
  const parts = type.isUnion() ? type.types : [type]
  return parts.flatMap((part) => (part.isLiteral() ? [JSON.stringify(part.value)] : []))
}

const isListOfValues = (type: ts.Type): boolean => type.isUnion() && valuesOf(type).length === type.types.length

/** The values of every exported type that is a list of them, by its name; the reports name only where they come from. */
export const publicValues = (entries: readonly string[]): ReadonlyMap<string, readonly string[]> => {
  const { checker, exported } = exportedSymbols(entries)
  const found = exported.flatMap(({ name, target }) => {
    const type = checker.getDeclaredTypeOfSymbol(target)
    return target.flags & ts.SymbolFlags.TypeAlias && isListOfValues(type)
      ? [[name, valuesOf(type).toSorted()] as const]
      : []
  })
  return new Map(found.toSorted(([one], [other]) => (one < other ? -1 : 1)))
}
