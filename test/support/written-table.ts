import { readFileSync } from 'node:fs'

/** The rows of a table under `test` that a lawyer can read and correct, each as its cells by the names of its columns. */
export const writtenTable = <Column extends string>(
  page: string,
  columns: readonly Column[],
): readonly { readonly [column in Column]: string }[] => {
  const lines = readFileSync(new URL(`../${page}`, import.meta.url), 'utf8').split('\n')
  const [head = [], , ...rows] = lines.filter((line) => line.startsWith('|')).map(cellsOf)
  if (head.join() !== columns.join()) throw new Error(`${page} has the columns ${head.join()}`)
  return rows.map((row) => {
    const named = columns.map((column, index) => [column, row[index] ?? ''] as const)
    // SAFETY: the columns of the page are these columns, as was just compared.
    return Object.fromEntries(named) as { readonly [column in Column]: string }
  })
}

/** The cells of a row of a Markdown table. */
export const cellsOf = (line: string): readonly string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim())
