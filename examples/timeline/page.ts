import Table from 'cli-table3'
import colour from 'picocolors'

/** As wide as the terminal, within what reads well; a pipe gets the most. */
export const pageWidth = Math.min(100, Math.max(80, process.stdout.columns ?? 100))

const rules = { top: '', 'top-mid': '', 'top-left': '', 'top-right': '', left: '', right: '', middle: ' ' }
const rowRule = { mid: '┄', 'mid-mid': '┄', 'left-mid': '', 'right-mid': '' }
const lastRule = { bottom: '', 'bottom-mid': '', 'bottom-left': '', 'bottom-right': '' }

// Wide enough for two days and a dash: a day is never broken.
const DAYS = 26
const WHO = 17
const BETWEEN = 2

const LAST_COLUMN = pageWidth - DAYS - WHO - BETWEEN

/** As many parts on a line of the last column as fit whole; the rest below, so that none is broken. */
export const besideOrBelow = (first: string, ...rest: Lines): Lines => {
  const lines: string[] = []
  let line = first
  for (const part of rest) {
    const longer = `${line} ${part}`
    if (longer.length >= LAST_COLUMN) lines.push(line)
    line = longer.length < LAST_COLUMN ? longer : `  ${part}`
  }
  return [...lines, line]
}

type Head = readonly [string, string, string]

/** Rows of cells, with a rule between them; a cell is a list of lines, each wrapped on its own. */
export const table = (head: Head, rows: readonly (readonly Lines[])[]): string => {
  const columns = new Table({
    head: head.map((title) => colour.bold(title)),
    colWidths: [DAYS, WHO, LAST_COLUMN],
    wordWrap: true,
    chars: { ...rules, ...rowRule, ...lastRule },
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 1 },
  })
  columns.push(...rows.map((cells) => cells.map((lines) => lines.join('\n'))))
  return withoutTrailingSpace(columns.toString())
}

/** The same with one rule, below the head, for a page that must be short. */
export const shortTable = (head: Head, rows: readonly (readonly Lines[])[]): string => {
  const [titles, rule, ...lines] = table(head, rows).split('\n')
  return [titles, rule, ...lines.filter((line) => line !== rule)].join('\n')
}

/** Labels with their texts, without any rule between them. */
export const labelled = (pairs: readonly (readonly [label: string, lines: Lines])[]): string => {
  const label = Math.max(...pairs.map(([name]) => name.length)) + 2
  const columns = new Table({
    colWidths: [label, pageWidth - label - 1],
    wordWrap: true,
    chars: { ...rules, ...rowRule, ...lastRule, mid: '', 'mid-mid': '' },
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 1 },
  })
  columns.push(...pairs.map(([name, lines]) => [colour.dim(name), lines.join('\n')]))
  return withoutTrailingSpace(columns.toString())
}

export type Lines = readonly string[]

const withoutTrailingSpace = (text: string): string => text.replace(/ +$/gm, '')
