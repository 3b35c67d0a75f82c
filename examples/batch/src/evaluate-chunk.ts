import { workerData } from 'node:worker_threads'
import { gzipSync } from 'node:zlib'
import type { Audience, EvaluateOptions } from 'terug-naar-werk'
import { type Answer, answerTo, NOT_TEXT } from './answer.js'

/** What every worker is told once. */
export interface ChunkSettings {
  readonly options: EvaluateOptions
  readonly audience: Audience
  readonly compress: boolean
}

export interface EvaluatedChunk {
  readonly output: Uint8Array
  readonly lines: number
  readonly evaluations: number
  /** `line` counts from 1 in this chunk. */
  readonly setAside: readonly { readonly line: number; readonly issues: readonly unknown[] }[]
}

export const evaluated = (bytes: Uint8Array, { options, audience, compress }: ChunkSettings): EvaluatedChunk => {
  const lines = linesOf(bytes)
  const output: string[] = []
  const setAside: { line: number; issues: readonly unknown[] }[] = []
  for (const [index, line] of lines.entries()) {
    // A blank line is counted and is no dossier.
    if (line?.trim() === '') continue
    const answer: Answer = line === undefined ? NOT_TEXT : answerTo(line, options, audience)
    if (answer.kind === 'evaluation') output.push(`${answer.json}\n`)
    else setAside.push({ line: index + 1, issues: answer.issues })
  }
  const text = Buffer.from(output.join(''))
  // One gzip member for each chunk: a file that is cut between two members is whole.
  const written = compress && text.length > 0 ? gzipSync(text) : text
  return { output: written, lines: lines.length, evaluations: output.length, setAside }
}

const DECODER = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** The lines of a chunk; undefined for one that is not text. */
const linesOf = (bytes: Uint8Array): readonly (string | undefined)[] => {
  const whole = decoded(bytes)
  if (whole !== undefined) return withoutEnd(whole.split('\n'))
  return withoutEnd(
    Buffer.from(bytes)
      .toString('latin1')
      .split('\n')
      .map((line) => decoded(Buffer.from(line, 'latin1'))),
  )
}

/** After the last line feed comes no further line. */
const withoutEnd = <Line>(lines: Line[]): Line[] => (lines.at(-1) === '' ? lines.slice(0, -1) : lines)

const decoded = (bytes: Uint8Array): string | undefined => {
  try {
    return DECODER.decode(bytes)
  } catch {
    return undefined
  }
}

/** What a worker thread runs. */
export default (bytes: Uint8Array): EvaluatedChunk =>
  // SAFETY: run.ts starts the workers with these settings.
  evaluated(bytes, workerData as ChunkSettings)
