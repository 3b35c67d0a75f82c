import type { CommandTexts, FileProblem } from './command-texts.js'

/** Why the system refuses a file, in words. */
export const whyUnreadable = (error: unknown, { fileProblems, systemError }: CommandTexts): string => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return isListed(code, fileProblems) ? fileProblems[code] : systemError(code)
}

const isListed = (code: string, problems: CommandTexts['fileProblems']): code is FileProblem =>
  Object.hasOwn(problems, code)
