import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createGunzip } from 'node:zlib'

/** A file to read from the place at which an earlier run stopped. */
export interface Input {
  readonly bytes: AsyncIterable<Uint8Array>
  /** Bytes of the file itself that were read, and its size, for the progress bar. */
  readonly read: () => number
  readonly size: number
}

const isCompressed = (file: string): boolean => file.endsWith('.gz')

const AT_ONCE = 256 * 1024

/** `start` counts decompressed bytes: what is compressed is read again from its beginning, and skipped. */
export const inputFrom = async (file: string, start: number): Promise<Input> => {
  const { size } = await stat(file)
  if (!isCompressed(file)) {
    const stream = createReadStream(file, { start, highWaterMark: AT_ONCE })
    return { bytes: stream, read: () => start + stream.bytesRead, size }
  }
  const stream = createReadStream(file, { highWaterMark: AT_ONCE })
  const plain = createGunzip({ chunkSize: AT_ONCE })
  stream.on('error', (error) => plain.destroy(error))
  return { bytes: without(start, stream.pipe(plain)), read: () => stream.bytesRead, size }
}

async function* without(bytes: number, stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let left = bytes
  for await (const piece of stream) {
    if (left < piece.length) yield left > 0 ? piece.subarray(left) : piece
    left = Math.max(0, left - piece.length)
  }
}
