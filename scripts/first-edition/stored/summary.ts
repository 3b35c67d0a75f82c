import type { StoredAnswer } from './answer.js'

/** A class, and in how many of the dossiers it came up. */
export interface ClassCount {
  readonly class: string
  readonly norms: readonly string[]
  readonly dossiers: number
}

/** What became of all lines. */
export interface Summary {
  readonly lines: number
  readonly same: number
  readonly changed: number
  readonly notCompared: number
  /** Dossiers with a change that no class explains. */
  readonly notExplained: number
  readonly classes: readonly ClassCount[]
}

const NOTHING: Summary = { lines: 0, same: 0, changed: 0, notCompared: 0, notExplained: 0, classes: [] }

/** A summary of no line yet. */
export const emptySummary = (): Summary => NOTHING

/** A summary with one answer more. */
export const withAnswer = (summary: Summary, answer: StoredAnswer): Summary => {
  const lines = summary.lines + 1
  if ('issues' in answer) return { ...summary, lines, notCompared: summary.notCompared + 1 }
  const { changes } = answer
  if (changes.length === 0) return { ...summary, lines, same: summary.same + 1 }
  const isUnexplained = changes.some((change) => change.class === undefined)
  const here = new Map(
    changes.flatMap(({ class: name, norms }) => (name === undefined ? [] : [[name, norms] as const])),
  )
  const known = summary.classes.map((one) => (here.has(one.class) ? { ...one, dossiers: one.dossiers + 1 } : one))
  const added = [...here]
    .filter(([name]) => !known.some((one) => one.class === name))
    .map(([name, norms]) => ({ class: name, norms, dossiers: 1 }))
  return {
    ...summary,
    lines,
    changed: summary.changed + 1,
    notExplained: summary.notExplained + (isUnexplained ? 1 : 0),
    classes: [...known, ...added],
  }
}
