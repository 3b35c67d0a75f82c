import { createReadStream } from 'node:fs'
import { type Line, lineGroups } from '../../../examples/evaluate/line-groups.js'
import type { Edition } from '../builds.js'
import type { Looked } from '../comparison.js'
import { answersOf, isOfSources, type StoredAnswer } from './answer.js'
import { answerInWords, summaryInWords } from './in-words.js'
import { emptySummary, type Summary, withAnswer } from './summary.js'

/** How the answers are shown. */
export interface Shown {
  readonly json: boolean
  /** Leaves out what is only cited otherwise. */
  readonly withoutSources: boolean
}

const withoutSources = (answer: StoredAnswer): StoredAnswer =>
  'issues' in answer ? answer : { ...answer, changes: answer.changes.filter((change) => !isOfSources(change)) }

const textOf = (answer: StoredAnswer, json: boolean): string | undefined => {
  if (!json) return answerInWords(answer)
  return 'changes' in answer && answer.changes.length === 0 ? undefined : JSON.stringify(answer)
}

const isBlank = (line: Line): boolean => line.kind === 'text' && line.text.trim() === ''

/** Compares both editions over the dossiers of files, a line each (`-`: standard input), and writes what changes. */
export const compareFiles = async (
  files: readonly string[],
  editions: { readonly first: Edition; readonly second: Edition; readonly looked: Looked },
  shown: Shown,
  write: (text: string) => Promise<void> | void,
): Promise<Summary> => {
  const answerTo = answersOf(editions.first, editions.second, editions.looked)
  let summary = emptySummary()
  for (const file of files) {
    let line = 0
    for await (const group of lineGroups(file === '-' ? process.stdin : createReadStream(file))) {
      for (const one of group) {
        line += 1
        if (isBlank(one)) continue
        const whole = answerTo(one, files.length === 1 ? { line } : { line, file })
        const answer = shown.withoutSources ? withoutSources(whole) : whole
        summary = withAnswer(summary, answer)
        const text = textOf(answer, shown.json)
        if (text !== undefined) await write(`${text}\n`)
      }
    }
  }
  await write(shown.json ? `${JSON.stringify({ summary })}\n` : `${summaryInWords(summary)}\n`)
  return summary
}
