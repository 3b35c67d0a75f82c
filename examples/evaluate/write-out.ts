import { once } from 'node:events'
import type { Language } from 'terug-naar-werk'
import { endOnWriteError } from '../end-on-write-error.js'

/** Writes, and waits while whoever reads is slower than we are: memory stays flat. */
export const outputTo = (language: Language): ((text: string) => Promise<void>) => {
  process.stdout.on('error', endOnWriteError(language))
  return async (text) => {
    if (!process.stdout.write(text)) await once(process.stdout, 'drain')
  }
}
