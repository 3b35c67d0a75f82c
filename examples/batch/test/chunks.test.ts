import { deepStrictEqual } from 'node:assert'
import { describe, it } from 'node:test'
import { type Chunk, chunksOf } from '../src/chunks.js'

async function* pieces(...texts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield Buffer.from(text)
}

const cut = async (sizes: { chunk: number; longestLine: number }, ...texts: readonly string[]) => {
  const found: (string | number)[][] = []
  const add = (chunk: Chunk) =>
    found.push([chunk.kind === 'lines' ? Buffer.from(chunk.bytes).toString() : chunk.kind, chunk.end])
  for await (const chunk of chunksOf(pieces(...texts), 0, sizes)) add(chunk)
  return found
}

describe('chunksOf', () => {
  const small = { chunk: 4, longestLine: 8 }

  it('cuts at line feeds alone, wherever the pieces end', async () => {
    deepStrictEqual(await cut(small, 'a\nb', 'b\nccc', 'c\nd'), [
      ['a\nbb\n', 5],
      ['cccc\n', 10],
      ['d', 11],
    ])
    deepStrictEqual(await cut(small, ...'a\nbb\ncccc\nd'), [
      ['a\nbb\n', 5],
      ['cccc\n', 10],
      ['d', 11],
    ])
  })

  it('names a line that is too long, and keeps those around it', async () => {
    deepStrictEqual(await cut(small, 'a\n', '12345678', '9', '0\nb\n', 'c'), [
      ['a\n', 2],
      ['tooLong', 13],
      ['b\nc', 16],
    ])
    deepStrictEqual(await cut(small, '12345', '67890'), [['tooLong', 10]])
    deepStrictEqual(await cut(small, '12345', '67890\n', 'a\n'), [
      ['1234567890\n', 11],
      ['a\n', 13],
    ])
  })

  it('gives nothing for nothing', async () => {
    deepStrictEqual(await cut(small), [])
  })
})
