import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const root = fileURLToPath(new URL('../', import.meta.url))

/** A name that a file exports, and what it stands for. */
interface Exported {
  readonly name: string
  readonly target: ts.Symbol
}

/** What a name stands for, where it is another name of something. */
export const aliased = (symbol: ts.Symbol, checker: ts.TypeChecker): ts.Symbol =>
  symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol

/** Everything that files of the project export, read with the compiler options of the build. */
export const exportedSymbols = (
  files: readonly string[],
): { readonly checker: ts.TypeChecker; readonly exported: readonly Exported[] } => {
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile).config,
    ts.sys,
    root,
  )
  const paths = files.map((file) => resolve(root, file))
  const program = ts.createProgram(paths, options)
  const checker = program.getTypeChecker()
  const exported = paths.flatMap((path) => {
    const file = program.getSourceFile(path)
    const module = file && checker.getSymbolAtLocation(file)
    return module === undefined ? [] : checker.getExportsOfModule(module)
  })
  return { checker, exported: exported.map((symbol) => ({ name: symbol.name, target: aliased(symbol, checker) })) }
}
