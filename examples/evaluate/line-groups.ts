import { decodedText, isUtf16 } from '../decoded-text.js'

/** One line: its text, or why it has none. */
export type Line =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'notText'; readonly isUtf16: boolean }
  | { readonly kind: 'tooLong'; readonly bytes: number; readonly beginning: string }

/** In bytes. Of a longer line only the beginning is kept, so that memory stays bounded. No dossier is so long. */
export const LONGEST_LINE = 16 * 1024 * 1024

const BEGINNING = 64

const LINE_FEED = 0x0a

/**
 * The lines of a stream of bytes, in the groups in which they arrive.
 *
 * Not node:readline, for three reasons: a program that writes one line and waits for its answer must
 * get it, so output follows each arrival; only a line feed ends a line of JSON, whereas
 * readline also splits at a lone carriage return and, by version, at U+2028, which a JSON text may hold;
 * and a line without end must not fill the memory.
 */
export async function* lineGroups(stream: AsyncIterable<Uint8Array>): AsyncGenerator<readonly Line[]> {
  let unfinished: Uint8Array[] = []
  let bytes = 0
  const add = (piece: Uint8Array): void => {
    bytes += piece.length
    if (bytes <= LONGEST_LINE) unfinished.push(piece)
    // A copy, since a part of a buffer keeps the whole of it.
    else unfinished = [Uint8Array.from((unfinished[0] ?? piece).subarray(0, BEGINNING))]
  }
  const finished = (): Line => {
    const line: Line =
      bytes > LONGEST_LINE
        ? { kind: 'tooLong', bytes, beginning: Buffer.concat(unfinished).toString('latin1') }
        : lineOf(unfinished)
    unfinished = []
    bytes = 0
    return line
  }
  for await (const chunk of stream) {
    const lines: Line[] = []
    let from = 0
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, from)) {
      add(chunk.subarray(from, end))
      lines.push(finished())
      from = end + 1
    }
    if (from < chunk.length) add(chunk.subarray(from))
    if (lines.length > 0) yield lines
  }
  if (bytes > 0) yield [finished()]
}

const lineOf = (pieces: readonly Uint8Array[]): Line => {
  const [first = new Uint8Array(0)] = pieces
  const line = pieces.length > 1 ? Buffer.concat(pieces) : first
  const text = decodedText(line)
  return text === undefined ? { kind: 'notText', isUtf16: isUtf16(line) } : { kind: 'text', text }
}
