import type { Report } from './mutant.js'

type Reported = Report['files'][string]['mutants'][number]

const key = ({ mutatorName, replacement, location }: Reported): string =>
  JSON.stringify([mutatorName, replacement, location])

/**
 * The places of the mutants to be tried once more against every test. Each test runs alone what Stryker has seen it
 * reach; where a result is kept after its first use, only the first of all tests was seen to reach what makes it.
 */
export const toLookAtAgain = ({ files }: Report): readonly string[] =>
  Object.entries(files).flatMap(([file, { mutants }]) =>
    mutants
      // A static one was tried against every test already.
      .filter((mutant) => mutant.status === 'Survived' && mutant.static !== true)
      .map(({ location: { start, end } }) => {
        return `${file}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`
      }),
  )

/** The first report, with what was noticed at the second look. */
export const withSecondLook = (first: Report, second: Report): Report => ({
  files: Object.fromEntries(
    Object.entries(first.files).map(([file, { source, mutants }]) => {
      const noticed = new Map(
        second.files[file]?.mutants.flatMap((mutant) =>
          mutant.status === 'Killed' || mutant.status === 'Timeout' ? [[key(mutant), mutant]] : [],
        ),
      )
      return [file, { source, mutants: mutants.map((mutant) => noticed.get(key(mutant)) ?? mutant) }]
    }),
  ),
})
