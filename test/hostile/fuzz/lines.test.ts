import { Readable } from 'node:stream'
import { fc, test } from '@fast-check/vitest'
import type { CodeOfIssue, Issue } from 'terug-naar-werk'
import { expect } from 'vitest'
import { answerTo, type LineIssue } from '../../../examples/evaluate/answer.js'
import { type Line, lineGroups } from '../../../examples/evaluate/line-groups.js'
import { day } from '../../support/days.js'
import { made, spoiltDossiers } from '../support/arbitraries.js'
import { budget } from '../support/budget.js'
import { behaves } from '../support/well-behaved.js'

const asOf = day('2024-01-31')

/** What of a value JSON can carry; nothing where it carries nothing, or is refused. */
const written = (value: unknown): string => {
  try {
    return JSON.stringify(made(value), (_, inner) => (typeof inner === 'bigint' ? String(inner) : inner)) ?? ''
  } catch {
    return '{"half'
  }
}

const line: fc.Arbitrary<string> = fc.oneof(
  spoiltDossiers.map(written).filter((text) => text.length < 10_000),
  fc.json(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', ' ', '\r', '\uFEFF{}', '\u2028', 'null', '[[[[', '{"a":1,"a":2}', '"\\ud800"', '1e999', '-0'),
)

const bytes = fc.oneof(
  fc.array(line, { maxLength: 8 }).map((lines) => Buffer.from(lines.join('\n'))),
  fc.uint8Array({ maxLength: 200 }).map((raw) => Buffer.from(raw)),
)

const inChunks = (all: Buffer, cuts: readonly number[]): readonly Buffer[] => {
  const at = [...new Set(cuts.map((cut) => cut % (all.length + 1)))].sort((one, other) => one - other)
  return [...at, all.length].map((end, index) => all.subarray(at[index - 1] ?? 0, end))
}

const linesOf = async (chunks: readonly Buffer[]): Promise<readonly Line[]> => {
  const found: Line[] = []
  for await (const group of lineGroups(Readable.from(chunks, { objectMode: false }))) found.push(...group)
  return found
}

const isOfPackage = (issue: LineIssue | CodeOfIssue): issue is Issue =>
  'path' in issue && issue.code !== 'input.notJson' && issue.code !== 'input.notText' && issue.code !== 'input.tooLong'

test.prop([bytes, fc.array(fc.nat(), { maxLength: 12 })], budget())(
  'a file of anything gives one answer a line, however it arrives',
  async (all, cuts) => {
    const lines = await linesOf(inChunks(all, cuts))
    expect(lines).toEqual(await linesOf([all]))
    // In Latin-1 every byte is a character, so that a line feed is one byte here too.
    const texts = all.toString('latin1').split('\n')
    if (texts.at(-1) === '') texts.pop()
    expect(lines).toHaveLength(texts.length)
    for (const [index, one] of lines.entries())
      if (one.kind === 'text') expect(Buffer.from(one.text).toString('latin1')).toBe(texts[index])
    for (const [index, one] of lines.entries()) {
      const answer = answerTo(one, { line: index + 1 }, 'advisingDoctor', { asOf })
      const seen = answerTo(one, { line: index + 1 }, 'coordinator', { asOf })
      expect(JSON.stringify(answer)).not.toContain('\n')
      if (!('issues' in answer)) continue
      expect(answer.line).toBe(index + 1)
      expect(answer.issues.length).toBeGreaterThan(0)
      for (const issue of answer.issues) if (isOfPackage(issue)) behaves(issue)
      const codes = [...new Set(answer.issues.map(({ code }) => code))].sort()
      expect(seen).toEqual({ line: index + 1, issues: codes.map((code) => ({ code })) })
    }
  },
)
