import { type FileHandle, open, readFile } from 'node:fs/promises'

/** Where input and outputs stood when a chunk was safe on disk. */
export interface Committed {
  /** Bytes of the input, decompressed, that are done. */
  readonly input: number
  readonly lines: number
  /** Bytes of the two files. What comes after them was not committed. */
  readonly output: number
  readonly setAside: number
  readonly evaluations: number
  readonly badLines: number
}

export const NOTHING: Committed = { input: 0, lines: 0, output: 0, setAside: 0, evaluations: 0, badLines: 0 }

/** What a journal file says of the runs before this one. */
export interface Earlier {
  readonly run: string
  readonly committed: Committed
  readonly complete: boolean
  /** Bytes of the journal up to its last whole line. */
  readonly length: number
}

type Entry =
  | { readonly kind: 'run'; readonly run: string }
  | { readonly kind: 'committed'; readonly committed: Committed }
  | { readonly kind: 'complete' }

/** Reads a journal; undefined where there is none, or none that names its run. */
export const earlierIn = async (file: string): Promise<Earlier | undefined> => {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
  // A process that is killed while it writes leaves a line without an end.
  const whole = text.slice(0, text.lastIndexOf('\n') + 1)
  const entries = whole
    .split('\n')
    .slice(0, -1)
    // SAFETY: each whole line was written by Journal below.
    .map((line) => JSON.parse(line) as Entry)
  const [first] = entries
  if (first?.kind !== 'run') return undefined
  const committed = entries.findLast((entry) => entry.kind === 'committed')?.committed ?? NOTHING
  const complete = entries.at(-1)?.kind === 'complete'
  return { run: first.run, committed, complete, length: Buffer.byteLength(whole) }
}

/** Writes one line for each chunk that is safe on disk, and waits until the line is safe as well. */
export class Journal {
  private constructor(private readonly file: FileHandle) {}

  static async begin(file: string, run: string): Promise<Journal> {
    const journal = new Journal(await open(file, 'w'))
    await journal.add({ kind: 'run', run })
    return journal
  }

  static async goOn(file: string, length: number): Promise<Journal> {
    const handle = await open(file, 'a')
    await handle.truncate(length)
    return new Journal(handle)
  }

  commit(committed: Committed): Promise<void> {
    return this.add({ kind: 'committed', committed })
  }

  complete(): Promise<void> {
    return this.add({ kind: 'complete' })
  }

  close(): Promise<void> {
    return this.file.close()
  }

  private async add(entry: Entry): Promise<void> {
    await this.file.appendFile(`${JSON.stringify(entry)}\n`)
    await this.file.datasync()
  }
}
