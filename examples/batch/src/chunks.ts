/** Some whole lines, or one line that is longer than any dossier. */
export type Chunk = {
  /** How many bytes of the input end with this chunk. */
  readonly end: number
} & ({ readonly kind: 'lines'; readonly bytes: Uint8Array<ArrayBuffer> } | { readonly kind: 'tooLong' })

export interface ChunkSizes {
  /** A chunk is cut at the first line feed from here on. */
  readonly chunk: number
  /** A longer line is not kept in memory. */
  readonly longestLine: number
}

export const SIZES: ChunkSizes = { chunk: 512 * 1024, longestLine: 16 * 1024 * 1024 }

const LINE_FEED = 0x0a

/** Cuts a stream of bytes into chunks of whole lines. Memory stays bounded, whatever the input. */
export async function* chunksOf(
  stream: AsyncIterable<Uint8Array>,
  start: number,
  { chunk, longestLine }: ChunkSizes = SIZES,
): AsyncGenerator<Chunk> {
  let end = start
  let whole: Uint8Array[] = []
  let wholeLength = 0
  let rest: Uint8Array[] = []
  let restLength = 0

  const lines = (): Chunk => {
    const bytes = joined(whole, wholeLength)
    end += wholeLength
    whole = []
    wholeLength = 0
    return { kind: 'lines', bytes, end }
  }
  const keep = (piece: Uint8Array): void => {
    whole.push(piece)
    wholeLength += piece.length
  }

  for await (const piece of stream) {
    const first = piece.indexOf(LINE_FEED)
    let from = 0
    if (first >= 0 && restLength > longestLine) {
      end += restLength + first + 1
      yield { kind: 'tooLong', end }
      rest = []
      restLength = 0
      from = first + 1
    }
    const cut = piece.lastIndexOf(LINE_FEED) + 1
    if (cut > from) {
      for (const before of rest) keep(before)
      keep(piece.subarray(from, cut))
      rest = []
      restLength = 0
      from = cut
      if (wholeLength >= chunk) yield lines()
    }
    if (from === piece.length) continue
    rest.push(piece.subarray(from))
    restLength += piece.length - from
    if (restLength > longestLine) {
      if (wholeLength > 0) yield lines()
      rest = []
    }
  }
  if (restLength > longestLine) {
    yield { kind: 'tooLong', end: end + restLength }
    return
  }
  for (const last of rest) keep(last)
  if (wholeLength > 0) yield lines()
}

/** A buffer of its own: it is handed to another thread, and must share its memory with nothing. */
const joined = (pieces: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.length
  }
  return bytes
}
