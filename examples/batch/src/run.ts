import { type FileHandle, open, stat } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { Piscina } from 'piscina'
import { rulebookFingerprint } from 'terug-naar-werk'
import { TOO_LONG } from './answer.js'
import { type Chunk, chunksOf } from './chunks.js'
import type { ChunkSettings, EvaluatedChunk } from './evaluate-chunk.js'
import { inputFrom } from './input.js'
import { type Committed, earlierIn, Journal, NOTHING } from './journal.js'
import { ProgressBar } from './progress-bar.js'
import type { Settings } from './settings.js'

/** How a run ended, or why it was not begun. */
export type Outcome =
  | { readonly kind: 'complete' | 'stopped'; readonly committed: Committed; readonly resumedAt: number }
  | { readonly kind: 'refused'; readonly why: string }

/** Evaluates the input from where the journal says; `signal` stops it after the chunk that is being written. */
export const run = async (settings: Settings, signal: AbortSignal): Promise<Outcome> => {
  const { input, output, setAside } = settings
  const journalFile = `${output}.journal`
  const identity = await identityOf(settings)
  const earlier = await earlierIn(journalFile)
  if (earlier === undefined && (await sizeOf(output)) > 0)
    return refused(`${output} exists, and no journal says how far it is. Give another name, or remove it.`)
  if (earlier !== undefined && earlier.run !== identity)
    return refused(`${journalFile} is of another input, day, option or version. Give another output, or remove both.`)
  const start = earlier?.committed ?? NOTHING
  if (earlier?.complete) return { kind: 'complete', committed: start, resumedAt: start.lines }
  for (const [file, size] of [
    [output, start.output],
    [setAside, start.setAside],
  ] as const)
    if ((await sizeOf(file)) < size) return refused(`${file} is shorter than ${journalFile} says. Remove all three.`)

  // What a killed run wrote after its last commit is cut off, and made again.
  const files = { output: await openAt(output, start.output), setAside: await openAt(setAside, start.setAside) }
  const journal = await (earlier === undefined
    ? Journal.begin(journalFile, identity)
    : Journal.goOn(journalFile, earlier.length))
  const workers = workersFor(settings)
  const bar = new ProgressBar()
  try {
    const source = await inputFrom(input, start.input)
    let committed = start
    const queue: { readonly chunk: Chunk; readonly result: Promise<EvaluatedChunk> }[] = []
    const commitNext = async (): Promise<void> => {
      const next = queue.shift()
      if (next === undefined) return
      committed = await write(files, committed, next.chunk, await next.result)
      await journal.commit(committed)
      bar.draw(source.read() / source.size, committed.lines - start.lines)
    }
    for await (const chunk of chunksOf(source.bytes, start.input)) {
      if (signal.aborted) break
      const result = chunk.kind === 'tooLong' ? Promise.resolve(ONE_TOO_LONG) : workers.run(chunk.bytes)
      // A failure is met where its turn comes.
      result.catch(() => undefined)
      queue.push({ chunk, result })
      if (queue.length > 2 * settings.workers) await commitNext()
    }
    while (queue.length > 0 && !signal.aborted) await commitNext()
    if (signal.aborted) return { kind: 'stopped', committed, resumedAt: start.lines }
    await journal.complete()
    return { kind: 'complete', committed, resumedAt: start.lines }
  } finally {
    bar.end()
    await workers.destroy()
    await Promise.all([files.output.close(), files.setAside.close(), journal.close()])
  }
}

const refused = (why: string): Outcome => ({ kind: 'refused', why })

/** Everything that decides what the output is: a run goes on only where all of it is the same. */
const identityOf = async ({ input, setAside, options, audience }: Settings): Promise<string> => {
  const { size, mtimeMs } = await stat(input)
  return JSON.stringify({ input, size, mtimeMs, setAside, options, audience, rulebook: rulebookFingerprint() })
}

const sizeOf = async (file: string): Promise<number> => {
  const found = await stat(file).catch(() => undefined)
  return found?.size ?? 0
}

const openAt = async (file: string, size: number): Promise<FileHandle> => {
  const handle = await open(file, 'a')
  await handle.truncate(size)
  return handle
}

const workersFor = ({ workers, options, audience, output }: Settings): Piscina<Uint8Array, EvaluatedChunk> => {
  const workerData: ChunkSettings = { options, audience, compress: output.endsWith('.gz') }
  const filename = fileURLToPath(new URL('evaluate-chunk.js', import.meta.url))
  // More room for what lives shortly: results are written and forgotten, and fewer collections take less time.
  const resourceLimits = { maxYoungGenerationSizeMb: 64 }
  return new Piscina({ filename, workerData, resourceLimits, minThreads: workers, maxThreads: workers })
}

const ONE_TOO_LONG: EvaluatedChunk = {
  output: new Uint8Array(0),
  lines: 1,
  evaluations: 0,
  setAside: TOO_LONG.kind === 'issues' ? [{ line: 1, issues: TOO_LONG.issues }] : [],
}

/** Writes one chunk and waits until the disk holds it; the journal names it only then. */
const write = async (
  files: { readonly output: FileHandle; readonly setAside: FileHandle },
  before: Committed,
  chunk: Chunk,
  { output, lines, evaluations, setAside }: EvaluatedChunk,
): Promise<Committed> => {
  const bad = Buffer.from(
    setAside.map(({ line, issues }) => `${JSON.stringify({ line: before.lines + line, issues })}\n`).join(''),
  )
  const writeTo = async (file: FileHandle, bytes: Uint8Array): Promise<void> => {
    if (bytes.length === 0) return
    await file.appendFile(bytes)
    await file.datasync()
  }
  await Promise.all([writeTo(files.output, output), writeTo(files.setAside, bad)])
  return {
    input: chunk.end,
    lines: before.lines + lines,
    output: before.output + output.length,
    setAside: before.setAside + bad.length,
    evaluations: before.evaluations + evaluations,
    badLines: before.badLines + setAside.length,
  }
}
