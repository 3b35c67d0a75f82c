import {
  type Audience,
  type CodeOfIssue,
  type EvaluateOptions,
  evaluate,
  type Issue,
  issuesFor,
  parseDossier,
  redact,
} from 'terug-naar-werk'

/** Codes that a reader of lines adds to those of the package. */
type CodeOfLine = 'input.notJson' | 'input.notText' | 'input.tooLong'

export type LineIssue = Issue | { readonly code: CodeOfLine; readonly message: string }

/** What one line gives: a line of output, or what is wrong with it. */
export type Answer =
  | { readonly kind: 'evaluation'; readonly json: string }
  | { readonly kind: 'issues'; readonly issues: readonly (LineIssue | CodeOfIssue)[] }

const BYTE_ORDER_MARK = /^\uFEFF/

export const answerTo = (text: string, options: EvaluateOptions, audience: Audience): Answer => {
  let input: unknown
  try {
    input = JSON.parse(text.replace(BYTE_ORDER_MARK, ''))
  } catch {
    // The error of JSON.parse may repeat the line, which may be medical.
    return NOT_JSON
  }
  const dossier = parseDossier(input)
  if (dossier._tag === 'Left') return { kind: 'issues', issues: issuesFor(dossier.left, audience) }
  const evaluation = evaluate(dossier.right, options)
  const shown = audience === 'advisingDoctor' ? evaluation : redact(evaluation, audience)
  return { kind: 'evaluation', json: JSON.stringify(shown) }
}

const answerOf = (code: CodeOfLine, message: string): Answer => ({ kind: 'issues', issues: [{ code, message }] })

const NOT_JSON = answerOf('input.notJson', 'The line cannot be read as JSON.')

export const NOT_TEXT = answerOf('input.notText', 'The line is not text in UTF-8.')

export const TOO_LONG = answerOf('input.tooLong', 'The line is too long, and was not read.')
