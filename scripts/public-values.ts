import ts from 'typescript'

const valuesOf = (type: ts.Type): readonly string[] => {
  const parts = type.isUnion() ? type.types : [type]
  return parts.flatMap((part) => (part.isLiteral() ? [JSON.stringify(part.value)] : []))
}

const isListOfValues = (type: ts.Type): boolean => type.isUnion() && valuesOf(type).length === type.types.length

/** The values of every exported type that is a list of them, by its name; the reports name only where they come from. */
export const publicValues = (entries: readonly string[]): ReadonlyMap<string, readonly string[]> => {
  const program = ts.createProgram(entries, {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    strict: true,
    skipLibCheck: true,
    types: [],
  })
  const checker = program.getTypeChecker()
  const exported = entries.flatMap((entry) => {
    const file = program.getSourceFile(entry)
    const module = file && checker.getSymbolAtLocation(file)
    return module === undefined ? [] : checker.getExportsOfModule(module)
  })
  const found = exported.flatMap((symbol) => {
    const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
    const type = checker.getDeclaredTypeOfSymbol(target)
    return target.flags & ts.SymbolFlags.TypeAlias && isListOfValues(type)
      ? [[symbol.name, valuesOf(type).toSorted()] as const]
      : []
  })
  return new Map(found.toSorted(([one], [other]) => (one < other ? -1 : 1)))
}
