import { parseArgs } from 'node:util'
import { type Audience, audiences, type Language, languages } from 'terug-naar-werk'

/** What the operator fixes when the program starts. No caller can change it. */
export interface Settings {
  readonly audience: Audience
  /** The language of an explanation where the caller names none. */
  readonly language: Language
}

export const USAGE = `npm start -- --audience NAME [--language nl|fr|de|en]

A Model Context Protocol server on standard input and output.

  --audience NAME    who reads the answers: ${audiences.join(', ')}; asked for
  --language NAME    the language of explanations, where the caller names none; default nl`

/** What the command line asks for, or why the server cannot start. */
export const settingsOf = (commandLine: readonly string[]): Settings | { readonly problem: string } => {
  let values: { audience?: string; language?: string }
  try {
    const options = { audience: { type: 'string' }, language: { type: 'string' } } as const
    values = parseArgs({ args: [...commandLine], options }).values
  } catch {
    return { problem: USAGE }
  }
  const audience = audiences.find((name) => name === values.audience)
  if (audience === undefined) return { problem: USAGE }
  const language = languages.find((name) => name === (values.language ?? 'nl'))
  return language === undefined ? { problem: USAGE } : { audience, language }
}
