import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const folder = new URL('../../../docs/api/', import.meta.url)

const reports = readdirSync(folder).filter((file) => file.endsWith('.api.md'))

/** The members, with their types, that the report of an entry marks as lacking a comment. */
const withoutComment = (file: string): readonly string[] => {
  const lines = readFileSync(new URL(file, folder), 'utf8').split('\n')
  const types = lines.map((line) => /^export (?:interface|type|const) (\w+)/.exec(line)?.[1])
  return lines.flatMap((line, place) => {
    if (!line.includes('(undocumented)')) return []
    return [`${types.slice(0, place).findLast((type) => type !== undefined)}: ${lines[place + 1]?.trim()}`]
  })
}

describe('the report of each entry', () => {
  it('is there', () => expect(reports.length).toBeGreaterThan(10))

  it.each(reports)('%s has a comment on every member', (report) => {
    expect(withoutComment(report)).toEqual([])
  })
})
