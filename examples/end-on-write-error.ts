import type { Language } from 'terug-naar-werk'
import { commandTextsIn } from './language/command-texts.js'
import { whyUnreadable } from './language/why-unreadable.js'

/** Ends a program that can write no more, without a stack; it has nothing left to do. */
export const endOnWriteError =
  (language: Language) =>
  (error: NodeJS.ErrnoException): never => {
    // A reader that has seen enough, such as `head`, is no error.
    if (error.code === 'EPIPE') process.exit()
    const texts = commandTextsIn(language)
    console.error(`${texts.error} ${texts.cannotWrite(whyUnreadable(error, texts))}`)
    process.exit(1)
  }
