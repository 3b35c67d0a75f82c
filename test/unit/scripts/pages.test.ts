import { describe, expect, it } from 'vitest'
import { codesPage } from '../../../scripts/pages/codes-page.js'
import { eventsPage } from '../../../scripts/pages/events-page.js'
import { table } from '../../../scripts/pages/table.js'

const pages = { 'events.md': eventsPage(), 'codes.md': codesPage() }

/** The anchors that a reader of the page can go to, as GitHub names them. */
const anchorsOf = (page: string): readonly string[] =>
  [...page.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\w -]/g, '')
      .replaceAll(' ', '-'),
  )

const linksOf = (page: string): readonly (readonly [file: string, anchor: string])[] =>
  [...page.matchAll(/\]\(([\w.-]*)#([\w-]+)\)/g)].map(([, file = '', anchor = '']) => [file, anchor])

describe.each(Object.entries(pages))('docs/%s', (name, page) => {
  it('links only to headings that are there, each once', () => {
    const links = linksOf(page)
    expect(links.length).toBeGreaterThan(40)
    const known = new Map(Object.entries(pages).map(([file, text]) => [file, anchorsOf(text)]))
    expect(
      links.filter(
        ([file, anchor]) => known.get(file === '' ? name : file)?.filter((one) => one === anchor).length !== 1,
      ),
    ).toEqual([])
  })

  it('has tables whose rows are as wide as their heads', () => {
    const width = (row: string): number => row.replaceAll('\\|', '').split('|').length
    for (const rows of page.matchAll(/(?:^\|.*\n)+/gm)) {
      const widths = rows[0].trim().split('\n').map(width)
      expect(new Set(widths).size, rows[0]).toBe(1)
    }
  })
})

it('a bar in a cell does not end it', () => {
  expect(table(['a'], [['x | y']])).toBe('| a |\n| --- |\n| x \\| y |')
})
