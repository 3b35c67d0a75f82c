import { changeInWords } from '../change.js'
import type { ExplainedChange, NotCompared, StoredAnswer } from './answer.js'
import type { Summary } from './summary.js'

const NOT_EXPLAINED = 'Not explained: please report it'

const withNorms = (name: string, norms: readonly string[]): string =>
  norms.length === 0 ? name : `${name} (${norms.join(', ')})`

const placeOf = ({ file, line }: StoredAnswer): string => `${file === undefined ? '' : `${file}, `}line ${line}`

const REFUSED = {
  '0.1': '0.1 refuses this dossier, so there is no earlier answer',
  '0.2': '0.2 refuses this dossier, and 0.1 does not',
  both: 'both editions refuse this dossier',
} as const

const notCompared = (answer: NotCompared): string => {
  const why = answer.refusedBy === undefined ? 'not read' : REFUSED[answer.refusedBy]
  const issues = answer.issues.map(({ code, path, message }) => `  ${[...path, code].join(' ')}: ${message}`)
  return [`${placeOf(answer)}: ${why}`, ...issues].join('\n')
}

const byClass = (changes: readonly ExplainedChange[]): readonly string[] => {
  const names = new Map(
    changes.map((change) => [change.class, withNorms(change.class ?? NOT_EXPLAINED, change.norms)] as const),
  )
  return [...names].flatMap(([name, heading]) => [
    `  ${heading}`,
    ...changes.filter((change) => change.class === name).map((change) => `    ${changeInWords(change)}`),
  ])
}

/** What a person reads of one line; nothing where both editions say the same. */
export const answerInWords = (answer: StoredAnswer): string | undefined => {
  if ('issues' in answer) return notCompared(answer)
  const { id, asOf, changes } = answer
  if (changes.length === 0) return undefined
  const named = id === undefined ? '' : ` (${id})`
  return [`${placeOf(answer)}${named}, on ${asOf}`, ...byClass(changes)].join('\n')
}

/** What a person reads at the end. */
export const summaryInWords = ({ lines, same, changed, notCompared: left, notExplained, classes }: Summary): string => {
  const rows = classes
    .toSorted((one, other) => other.dossiers - one.dossiers)
    .map(({ class: name, norms, dossiers }) => `${String(dossiers).padStart(8)}  ${withNorms(name, norms)}`)
  return [
    `dossiers: ${lines}. The same: ${same}. With changes: ${changed}. Not compared: ${left}.`,
    ...(notExplained === 0 ? [] : [`With a change that is not explained: ${notExplained}. Please report it.`]),
    ...(rows.length === 0 ? [] : ['dossiers  what changes', ...rows]),
  ].join('\n')
}
