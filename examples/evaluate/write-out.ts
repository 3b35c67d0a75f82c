import { once } from 'node:events'
import { endOnWriteError } from '../end-on-write-error.js'

process.stdout.on('error', endOnWriteError)

/** Writes, and waits while whoever reads is slower than we are: memory stays flat. */
export const writeOut = async (text: string): Promise<void> => {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}
