import type { Argument } from './equivalent/argument.js'
import { type Mutant, type Outcome, onOneLine } from './mutant.js'
import { type Demand, isIn } from './room.js'

export interface Tally {
  readonly mutants: number
  readonly killed: number
  readonly argued: number
  readonly survivors: number
  /** In percent of those that change anything; 100 where there are none. */
  readonly score: number
}

export interface Judged {
  readonly killed: readonly Mutant[]
  readonly survivors: readonly Mutant[]
  readonly argued: readonly Mutant[]
  /** Arguments for a mutant that is noticed or no longer made. */
  readonly stale: readonly Argument[]
}

const KEYS = ['file', 'within', 'mutator', 'original', 'replacement'] as const

const isFor = (argument: Argument, mutant: Mutant): boolean =>
  KEYS.every((key) => onOneLine(argument[key]) === mutant[key])

/**
 * Each argument excuses one mutant; a file that was not mutated says nothing of its arguments. A run that did not end
 * counts as noticed, but ends no argument: a slow machine is no proof against one.
 */
export const judge = (mutated: ReadonlySet<string>, mutants: readonly Mutant[], args: readonly Argument[]): Judged => {
  const unproven = mutants.filter(({ outcome }) => outcome === 'survived' || outcome === 'endless')
  const argued: Mutant[] = []
  const stale: Argument[] = []
  for (const argument of args) {
    const found = unproven.findIndex((mutant) => isFor(argument, mutant))
    if (found >= 0) argued.push(...unproven.splice(found, 1))
    else if (mutated.has(argument.file)) stale.push(argument)
  }
  const left = (outcome: Outcome) => unproven.filter((mutant) => mutant.outcome === outcome)
  const killed = [...mutants.filter(({ outcome }) => outcome === 'killed'), ...left('endless')]
  return { killed, survivors: left('survived'), argued, stale }
}

export const tally = (rooms: readonly string[], judged: Judged): Tally => {
  const count = (of: readonly Mutant[]) => of.filter(({ file }) => rooms.some((room) => isIn(room, file))).length
  const killed = count(judged.killed)
  const argued = count(judged.argued)
  const survivors = count(judged.survivors)
  const mattering = killed + survivors
  return {
    mutants: mattering + argued,
    killed,
    argued,
    survivors,
    score: mattering === 0 ? 100 : (100 * killed) / mattering,
  }
}

/** What falls short, as sentences; nothing where all is well. */
export const shortcomings = (demands: readonly Demand[], judged: Judged): string[] => [
  ...demands.flatMap(({ rooms, score }) => {
    const reached = tally(rooms, judged).score
    return reached < score ? [`${rooms.join(', ')}: ${reached.toFixed(2)} % of ${score} %`] : []
  }),
  ...judged.stale.map(({ file, within, original, replacement }) => {
    return `${file}, ${within}: argued, but noticed or not made: ${original} → ${replacement}`
  }),
]
