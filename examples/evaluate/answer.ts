import {
  type Audience,
  type EvaluateOptions,
  type Evaluation,
  evaluate,
  type Issue,
  parseDossier,
  redact,
} from 'terug-naar-werk'
import { parsedJson } from '../parsed-json.js'

/** An issue of the package, or the one that only a reader of text can have. */
type LineIssue = Issue | (Omit<Issue, 'code'> & { readonly code: 'input.notJson' })

export interface UnreadableLine {
  readonly line: number
  readonly issues: readonly LineIssue[]
}

/** The evaluation of one line, or what is wrong with it. */
export const answerTo = (
  text: string,
  line: number,
  audience: Audience,
  options: EvaluateOptions,
): Evaluation | UnreadableLine => {
  const input = parsedJson(text)
  if (input === undefined) return { line, issues: [notJson] }
  const dossier = parseDossier(input)
  if (dossier._tag === 'Left') return { line, issues: dossier.left }
  const evaluation = evaluate(dossier.right, options)
  return audience === 'advisingDoctor' ? evaluation : redact(evaluation, audience)
}

const notJson: LineIssue = {
  code: 'input.notJson',
  path: [],
  expected: 'a JSON value',
  received: 'text that is not JSON',
  message: 'The line cannot be read as JSON.',
}
