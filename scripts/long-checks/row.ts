import { cellsOf } from '../../test/support/written-table.js'

const isRowOf = (line: string, command: string): boolean =>
  cellsOf(line)[1]?.includes(`\`npm run ${command}\``) === true

/** The figure and the date that the page gives for a command; undefined where it has no such row. */
export const rowOf = (
  page: string,
  command: string,
): { readonly figure: string; readonly date: string } | undefined => {
  const row = page.split('\n').find((line) => isRowOf(line, command))
  if (row === undefined) return undefined
  const [, , figure = '', date = ''] = cellsOf(row)
  return { figure, date }
}

/** The page with another figure and date in the row of a command. */
export const withFigure = (page: string, command: string, figure: string, date: string): string =>
  page
    .split('\n')
    .map((line) => {
      const [claim, commands] = isRowOf(line, command) ? cellsOf(line) : []
      return claim === undefined ? line : `| ${claim} | ${commands} | ${figure} | ${date} |`
    })
    .join('\n')
