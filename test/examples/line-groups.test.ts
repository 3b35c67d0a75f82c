import { describe, expect, it } from 'vitest'
import { answerTo } from '../../examples/evaluate/answer.js'
import { hintFor } from '../../examples/evaluate/hint.js'
import { type Line, LONGEST_LINE, lineGroups } from '../../examples/evaluate/line-groups.js'
import { lineTextsIn } from '../../examples/evaluate/texts/texts.js'
import { commandTextsIn } from '../../examples/language/command-texts.js'
import { day } from '../support/days.js'

const linesOf = async (chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>): Promise<readonly Line[]> => {
  const arriving = async function* () {
    yield* chunks
  }
  const found: Line[] = []
  for await (const group of lineGroups(arriving())) found.push(...group)
  return found
}

const MEGABYTE = 1024 * 1024

describe('a line that is too long', () => {
  const sizes = [LONGEST_LINE, LONGEST_LINE + 1] as const

  it.each(sizes)('of %d bytes is refused where it is longer than the longest', async (size) => {
    const [line, after] = await linesOf([Buffer.alloc(size, 'x'), Buffer.from('\n{}\n')])
    expect(line?.kind).toBe(size > LONGEST_LINE ? 'tooLong' : 'text')
    expect(after).toEqual({ kind: 'text', text: '{}' })
  })

  it('has one issue, with the lengths', () => {
    const line: Line = { kind: 'tooLong', bytes: LONGEST_LINE + 1, beginning: '' }
    expect(answerTo(line, { line: 7 }, 'advisingDoctor', { asOf: day('2023-04-20') })).toEqual({
      line: 7,
      issues: [
        {
          code: 'input.tooLong',
          path: [],
          expected: 'a line of at most 16777216 bytes',
          received: 'a line of 16777217 bytes',
          message: 'The line is too long, and was not read.',
          maximum: 16_777_216,
        },
      ],
    })
  })

  it('does not fill the memory', async () => {
    const begun = process.memoryUsage.rss()
    let most = 0
    const endless = function* () {
      for (let count = 0; count < 1000; count += 1) {
        yield Buffer.alloc(MEGABYTE, 'x')
        most = Math.max(most, process.memoryUsage.rss() - begun)
      }
    }
    expect(await linesOf(endless())).toEqual([{ kind: 'tooLong', bytes: 1000 * MEGABYTE, beginning: 'x'.repeat(64) }])
    expect(most).toBeLessThan(500 * MEGABYTE)
  })
})

describe('the hint of a line that is too long', () => {
  const hintOf = async (beginning: string, pieces: readonly number[]) => {
    const all = Buffer.concat([Buffer.from(beginning), Buffer.alloc(LONGEST_LINE, 'x')])
    const cuts = [0, ...pieces, all.length]
    const [line] = await linesOf(cuts.slice(1).map((end, index) => all.subarray(cuts[index], end)))
    return line && hintFor(line, 'a.json', lineTextsIn('en'), commandTextsIn('en'))
  }

  it.each([[[]], [[1]], [[3, 1000, 2000]]])('says that it is one array, arriving in pieces at %j', async (pieces) => {
    expect(await hintOf('[{"id":"é"}', pieces)).toContain("jq -c '.[]' a.json")
  })

  it('says so after a byte order mark too, and nothing of another line', async () => {
    expect(await hintOf('\uFEFF[{', [])).toContain("jq -c '.[]' a.json")
    expect(await hintOf('{"id":"', [])).toBeUndefined()
    expect(await hintOf('a;b;c', [])).toBeUndefined()
  })
})

describe('a line that is not text', () => {
  it.each([
    ['half a character', [0xc3], false],
    ['a character in two parts too many', [0xc0, 0xaf], false],
    ['a NUL', [0x7b, 0x00, 0x7d], true],
    ['the mark of UTF-16', [0xff, 0xfe, 0x7b], true],
    ['the mark of UTF-16 in the other order', [0xfe, 0xff, 0x7b], true],
  ])('%s', async (_, bytes, isUtf16) => {
    expect(await linesOf([Uint8Array.from(bytes)])).toEqual([{ kind: 'notText', isUtf16 }])
  })

  it('a character that arrives in two pieces is text', async () => {
    const bytes = Buffer.from('é\n')
    expect(await linesOf([bytes.subarray(0, 1), bytes.subarray(1)])).toEqual([{ kind: 'text', text: 'é' }])
  })
})
