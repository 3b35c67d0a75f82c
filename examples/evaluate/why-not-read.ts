import { access, constants, stat } from 'node:fs/promises'
import type { CommandTexts } from '../language/command-texts.js'
import { whyUnreadable } from '../language/why-unreadable.js'

/** Why a file cannot be read, in a line for a person; nothing when it can. */
export const whyNotRead = async (file: string, texts: CommandTexts): Promise<string | undefined> => {
  const refused = (why: string): string => texts.file(file, texts.unreadable(why))
  try {
    await access(file, constants.R_OK)
    return (await stat(file)).isDirectory() ? refused(texts.fileProblems.EISDIR) : undefined
  } catch (error) {
    return refused(whyUnreadable(error, texts))
  }
}
