/** A check that takes too long for each commit: what proves a row of docs/verification.md. */
export interface LongCheck {
  readonly name: string
  /** After `npm run`, as the page names it. */
  readonly command: string
  /** What the page says of a run, read off what it printed; undefined where it printed no result. */
  readonly figure: (printed: string) => string | undefined
}

const last = (printed: string, form: RegExp): RegExpExecArray | undefined => [...printed.matchAll(form)].at(-1)

const testsPassed = (printed: string): string | undefined =>
  last(printed, /Tests\s+(?:\d+ skipped \| )?(\d+) passed/g)?.[1]

const rowsOfFolders = (printed: string): string | undefined => {
  const rows = [...printed.matchAll(/│ (src\/\S+)\s+│ (\d+)\s+│ (\d+)\s+│ (\d+)\s+│ ([\d.]+ %)/g)]
  if (rows.length === 0) return undefined
  return rows.map(([, folder, noticed, left, , score]) => `\`${folder}\` ${noticed}, ${left} left, ${score}`).join('; ')
}

/** In the order in which they say most for their time. */
export const longChecks: readonly LongCheck[] = [
  {
    name: 'matrix',
    command: 'test:matrix',
    figure: (printed) => {
      const cells = printed.match(/^ok {4}/gm)
      return cells === null ? undefined : `all ${cells.length} ok`
    },
  },
  {
    name: 'fuzz',
    command: 'fuzz -- --minutes 10',
    figure: (printed) => {
      const passed = testsPassed(printed)
      return passed === undefined ? undefined : `${passed} properties, ten minutes for each parser: nothing found`
    },
  },
  {
    name: 'deep',
    command: 'test:deep',
    figure: (printed) => {
      const passed = testsPassed(printed)
      return passed === undefined ? undefined : `${passed} properties hold, in up to 10,000 runs each`
    },
  },
  {
    name: 'faults',
    command: 'faults',
    figure: (printed) => last(printed, /(\d+ of \d+) faults noticed/g)?.[1],
  },
  { name: 'mutation', command: 'mutation', figure: rowsOfFolders },
]
