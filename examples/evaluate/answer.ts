import { type EvaluateOptions, type Evaluation, evaluate, type Issue, parseDossier } from 'terug-naar-werk'
import { parsedJson } from '../parsed-json.js'

/** An issue of the package, or the one that only a reader of text can have. */
type LineIssue = Issue | (Omit<Issue, 'code'> & { readonly code: 'input.notJson' })

export interface UnreadableLine {
  readonly line: number
  readonly issues: readonly LineIssue[]
}

/** The evaluation of one line, or what is wrong with it. */
export const answerTo = (text: string, line: number, options: EvaluateOptions): Evaluation | UnreadableLine => {
  const input = parsedJson(text)
  if (input === undefined) return { line, issues: [notJson] }
  const dossier = parseDossier(input)
  return dossier._tag === 'Right' ? evaluate(dossier.right, options) : { line, issues: dossier.left }
}

const notJson: LineIssue = {
  code: 'input.notJson',
  path: [],
  expected: 'a JSON value',
  received: 'text that is not JSON',
  message: 'The line cannot be read as JSON.',
}
