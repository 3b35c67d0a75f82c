import {
  type Audience,
  type CodeOfIssue,
  type EvaluateOptions,
  type Evaluation,
  type Issue,
  issuesFor,
  parseDossier,
} from 'terug-naar-werk'
import { evaluateUnder, type Rulebook, redactUnder, rulebook } from 'terug-naar-werk/rulebook'
import { parsedJson } from '../parsed-json.js'
import { type Line, LONGEST_LINE } from './line-groups.js'

/** An issue of the package, or one that only a reader of lines can have. */
export type LineIssue =
  | Issue
  | (Omit<Issue, 'code'> & {
      readonly code: 'input.notJson' | 'input.notText' | 'input.tooLong'
      /** Where the line stops being JSON, counted from 1. */
      readonly column?: number
    })

/** Where a line stands; the file is not named where the lines come from standard input. */
interface PlaceOfLine {
  readonly line: number
  readonly file?: string
}

interface UnreadableLine extends PlaceOfLine {
  /** Whole, or only their codes for an audience that may know of no medical fact. */
  readonly issues: readonly (LineIssue | CodeOfIssue)[]
}

/** The evaluation of one line under a rulebook, or what is wrong with it. */
export const answerTo = (
  line: Line,
  place: PlaceOfLine,
  audience: Audience,
  options: EvaluateOptions,
  rules: Rulebook = rulebook,
): Evaluation | UnreadableLine => {
  const unreadable = (issues: readonly LineIssue[]) => ({ ...place, issues: issuesFor(issues, audience) })
  if (line.kind === 'notText') return unreadable([NOT_TEXT])
  if (line.kind === 'tooLong') return unreadable([tooLong(line.bytes)])
  const input = parsedJson(line.text)
  if (input._tag === 'Left') return unreadable([notJson(input.left.column)])
  const dossier = parseDossier(input.right)
  if (dossier._tag === 'Left') return unreadable(dossier.left)
  const evaluation = evaluateUnder(rules, dossier.right, options)
  return audience === 'advisingDoctor' ? evaluation : redactUnder(rules, evaluation, audience)
}

const notJson = (column: number): LineIssue => ({
  code: 'input.notJson',
  path: [],
  expected: 'a JSON value',
  received: `text that is not JSON from column ${column} on`,
  message: 'The line cannot be read as JSON.',
  column,
})

const NOT_TEXT: LineIssue = {
  code: 'input.notText',
  path: [],
  expected: 'text in UTF-8',
  received: 'bytes that are not text in UTF-8',
  message: 'The line cannot be read as text.',
}

const tooLong = (bytes: number): LineIssue => ({
  code: 'input.tooLong',
  path: [],
  expected: `a line of at most ${LONGEST_LINE} bytes`,
  received: `a line of ${bytes} bytes`,
  message: 'The line is too long, and was not read.',
  maximum: LONGEST_LINE,
})
