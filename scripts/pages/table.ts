/** A cell of a table: a bar inside it would end it. */
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')

/** A table of Markdown. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n')

/** Names as code, with commas. */
export const codes = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ')
