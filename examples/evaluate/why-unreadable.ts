import { access, constants, stat } from 'node:fs/promises'

/** Why a file cannot be read, in a line for a person; nothing when it can. */
export const whyUnreadable = async (file: string): Promise<string | undefined> => {
  try {
    await access(file, constants.R_OK)
    return (await stat(file)).isDirectory() ? `${file}: cannot be read, it is a folder` : undefined
  } catch (error) {
    const reason = error instanceof Error ? error.message.split(',')[0] : 'for a reason that is not known'
    return `${file}: cannot be read, ${reason}`
  }
}
