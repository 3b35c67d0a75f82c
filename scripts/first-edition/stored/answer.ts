import type { Line } from '../../../examples/evaluate/line-groups.js'
import type { Edition } from '../builds.js'
import { type Change, changeOf } from '../change.js'
import { comparisonOf, type Looked } from '../comparison.js'
import { type PlaceOfLine, storedLineOf, type Wrong } from './stored-line.js'

/** A change of an answer with the class that explains it; without a class and norms where none does. */
export interface ExplainedChange extends Change {
  readonly class?: string
  readonly norms: readonly string[]
}

/** What becomes of one dossier: its changes, none where both editions say the same. */
export interface Compared extends PlaceOfLine, Looked {
  readonly id?: string
  readonly changes: readonly ExplainedChange[]
}

/** A line that was not compared, and why. */
export interface NotCompared extends PlaceOfLine, Wrong {
  /** Which edition refuses the dossier; absent where the line itself cannot be read. */
  readonly refusedBy?: '0.1' | '0.2' | 'both'
}

export type StoredAnswer = Compared | NotCompared

/** The fields that say where an answer comes from, and not what it is. */
const SOURCES: readonly string[] = ['norms', 'basis', 'readings']

/** Tells whether a change is of what is cited: the law of the day, a norm, the basis, another reading. */
export const isOfSources = ({ part, field = '' }: Change): boolean => part === 'law' || SOURCES.includes(field)

/** Compares one line in both editions. */
export const answersOf = (first: Edition, second: Edition, looked: Looked) => {
  const compare = comparisonOf(first, second)
  return (line: Line, place: PlaceOfLine): StoredAnswer => {
    const stored = storedLineOf(line, looked)
    if ('issues' in stored) return { ...place, ...stored }
    const [old, now] = [first.parseDossier(stored.dossier), second.parseDossier(stored.dossier)]
    if (now._tag === 'Left') {
      return { ...place, refusedBy: old._tag === 'Left' ? 'both' : '0.2', issues: now.left }
    }
    if (old._tag === 'Left') return { ...place, refusedBy: '0.1', issues: old.left }
    const { id } = now.right
    const changes = compare(now.right, stored.looked).map(
      ({ difference, of }): ExplainedChange => ({
        ...changeOf(difference),
        ...(of !== undefined && { class: of.name }),
        norms: of?.norms ?? [],
      }),
    )
    return { ...place, ...(id !== undefined && { id }), ...stored.looked, changes }
  }
}
