/**
 * The rows of a table that a test holds as text: a title, and below it, indented further, the cells, with ` | ` or the end
 * of a line between two of them. A line that ends with `;` goes on on the next.
 */
export const rowsOf = (table: string): readonly (readonly string[])[] => {
  const lines = table.replace(/;\n\s*/g, '; ').split('\n')
  const margin = Math.min(...lines.filter((line) => line.trim() !== '').map(indentOf))
  const rows: string[][] = []
  for (const line of lines) {
    if (line.trim() === '') continue
    const cells = line.split('|').map((cell) => cell.trim())
    if (indentOf(line) === margin) rows.push(cells)
    else rows.at(-1)?.push(...cells)
  }
  return rows
}

const indentOf = (line: string): number => line.search(/\S/)

/** The parts of a cell, with `; ` between two of them; `–` is none. */
export const partsOf = (cell: string): readonly string[] => (cell === '–' ? [] : cell.split('; '))

/** The words of a text. */
export const wordsOf = (text: string): readonly string[] => text.trim().split(/\s+/)
