import { stripVTControlCharacters } from 'node:util'
import Table from 'cli-table3'
import colour from 'picocolors'
import { held, released } from '../language/no-break-space.js'

/** As wide as the terminal, within what reads well; a pipe gets the most. */
export const pageWidth = Math.min(100, Math.max(80, process.stdout.columns ?? 100))

const rules = { top: '', 'top-mid': '', 'top-left': '', 'top-right': '', left: '', right: '', middle: ' ' }
const rowRule = { mid: '┄', 'mid-mid': '┄', 'left-mid': '', 'right-mid': '' }
const lastRule = { bottom: '', 'bottom-mid': '', 'bottom-left': '', 'bottom-right': '' }

export type Lines = readonly string[]

/** The cells of a row; a cell is a list of lines, each wrapped on its own. */
export type Row = readonly [Lines, Lines, Lines]

type Head = readonly [string, string, string]

const PADDING = 1
const BETWEEN = 2

/** The first column is as wide as its longest line, so that a day is never broken; so is the second, up to a limit. */
const widthsOf = (head: Head, rows: readonly Row[]): readonly number[] => {
  const longest = (column: 0 | 1): number =>
    Math.max(...[[head[column]], ...rows.map((row) => row[column])].flat().map(visibleLength)) + PADDING
  const first = longest(0)
  const second = Math.min(longest(1), Math.floor((pageWidth - first) / 2))
  return [first, second, pageWidth - first - second - BETWEEN]
}

const visibleLength = (text: string): number => stripVTControlCharacters(text).length

/** Rows of cells, with a rule between them. */
export const table = (head: Head, rows: readonly Row[]): string => {
  const columns = new Table({
    head: head.map((title) => colour.bold(title)),
    colWidths: [...widthsOf(head, rows)],
    wordWrap: true,
    chars: { ...rules, ...rowRule, ...lastRule },
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': PADDING },
  })
  return filled(
    columns,
    rows.map((cells) => cells.map((lines) => lines.join('\n'))),
  )
}

/** The same with one rule, below the head, for a page that must be short. */
export const shortTable = (head: Head, rows: readonly Row[]): string => {
  const [titles, rule, ...lines] = table(head, rows).split('\n')
  return [titles, rule, ...lines.filter((line) => line !== rule)].join('\n')
}

/** Labels with their texts, without any rule between them. */
export const labelled = (pairs: readonly (readonly [label: string, lines: Lines])[]): string => {
  const label = Math.max(...pairs.map(([name]) => name.length)) + PADDING + 1
  const columns = new Table({
    colWidths: [label, pageWidth - label - 1],
    wordWrap: true,
    chars: { ...rules, ...rowRule, ...lastRule, mid: '', 'mid-mid': '' },
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': PADDING },
  })
  return filled(
    columns,
    pairs.map(([name, lines]) => [colour.dim(name), lines.join('\n')]),
  )
}

const filled = (columns: Table.Table, rows: readonly (readonly string[])[]): string => {
  columns.push(...rows.map((cells) => cells.map(held)))
  return released(columns.toString()).replace(/ +$/gm, '')
}

export const section = (title: string, content: string | undefined): string =>
  content === undefined ? '' : `\n${colour.bold(title.toUpperCase())}\n${content}\n`
