import { deepStrictEqual } from 'node:assert'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { evaluate } from 'terug-naar-werk'
import type { DossierCase } from '../evaluate/dossiers/draw.js'

/** What one run of the streaming program took. */
export interface Streamed {
  readonly lines: number
  readonly milliseconds: number
  readonly peakMegabytes: number
}

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url))

const LINES_AT_ONCE = 100

/** Streams dossiers through the program of the examples, as a pipe would, and compares its first answers. */
export const streamed = async (lines: number, cases: readonly DossierCase[]): Promise<Streamed> => {
  const [first] = cases
  if (first === undefined) throw new Error('no dossier to stream')
  const { asOf } = first
  const started = performance.now()
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', '--import', path('report-memory.ts'), path('../../examples/evaluate/main.ts'), '--as-of', asOf],
    { stdio: ['pipe', 'pipe', 'inherit', 'pipe'] },
  )
  const { stdin, stdout } = child
  const memory = child.stdio[3]
  if (stdin === null || stdout === null || !memory || !('readable' in memory)) throw new Error('no pipes')
  const counted = countLines(stdout, (index) => JSON.stringify(evaluate(dossierAt(cases, index), { asOf })))
  const peak = text(memory)
  const texts = cases.map(({ dossier }) => `${JSON.stringify(dossier)}\n`)
  for (let sent = 0; sent < lines; sent += LINES_AT_ONCE) {
    const group = Array.from({ length: Math.min(LINES_AT_ONCE, lines - sent) }, (_, at) => textAt(texts, sent + at))
    if (!stdin.write(group.join(''))) await once(stdin, 'drain')
  }
  stdin.end()
  deepStrictEqual(await counted, lines)
  const peakMegabytes = Number(await peak) / 1024
  return { lines, milliseconds: performance.now() - started, peakMegabytes }
}

const dossierAt = (cases: readonly DossierCase[], index: number): DossierCase['dossier'] => {
  const found = cases[index % cases.length]
  if (found === undefined) throw new Error('no dossier to stream')
  return found.dossier
}

const textAt = (texts: readonly string[], index: number): string => texts[index % texts.length] ?? ''

/** Counts the lines of a stream, and compares those of the first arrival. */
const countLines = async (stream: NodeJS.ReadableStream, expected: (index: number) => string): Promise<number> => {
  let count = 0
  for await (const chunk of stream) {
    const written = chunk.toString()
    if (count === 0) {
      const whole = written.split('\n').slice(0, -1)
      for (const [index, line] of whole.entries()) deepStrictEqual(line, expected(index))
    }
    count += newLinesIn(written)
  }
  return count
}

const newLinesIn = (written: string): number => {
  let count = 0
  for (let at = written.indexOf('\n'); at >= 0; at = written.indexOf('\n', at + 1)) count += 1
  return count
}
