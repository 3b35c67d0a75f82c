/** The parts of Stryker's report that are read here. */
export interface Report {
  readonly files: { readonly [file: string]: { readonly source: string; readonly mutants: readonly Reported[] } }
}

interface Place {
  readonly line: number
  readonly column: number
}

interface Reported {
  readonly mutatorName: string
  readonly replacement: string
  readonly status: string
  /** Whether it is reached while a file is imported. */
  readonly static?: boolean
  readonly location: { readonly start: Place; readonly end: Place }
}

export type Outcome = 'killed' | 'endless' | 'survived' | 'uncounted'

export interface Mutant {
  readonly file: string
  readonly line: number
  readonly within: string
  readonly mutator: string
  readonly original: string
  readonly replacement: string
  readonly outcome: Outcome
}

/** A mutant that was never run was noticed by nobody; one that does not run at all says nothing. */
const outcomes: { readonly [status: string]: Outcome } = {
  Killed: 'killed',
  Timeout: 'endless',
  Survived: 'survived',
  NoCoverage: 'survived',
}

export const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

const offset = (lines: readonly string[], { line, column }: Place): number =>
  lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0) + column - 1

const DECLARED = /^(?:export )?(?:const|let|function) (\w+)/

const declarationAbove = (lines: readonly string[], line: number): string =>
  lines.slice(0, line).reduce((name, text) => DECLARED.exec(text)?.[1] ?? name, '')

/** The mutants of a report, each known by what it replaces and where that is declared. */
export const mutantsOf = ({ files }: Report): readonly Mutant[] =>
  Object.entries(files).flatMap(([file, { source, mutants }]) => {
    const lines = source.split('\n')
    return mutants.map(({ mutatorName, replacement, status, location: { start, end } }) => ({
      file,
      line: start.line,
      within: declarationAbove(lines, start.line),
      mutator: mutatorName,
      original: onOneLine(source.slice(offset(lines, start), offset(lines, end))),
      replacement: onOneLine(replacement),
      outcome: outcomes[status] ?? 'uncounted',
    }))
  })
