import type { Mutant } from './stryker.js'

interface Demand {
  readonly folders: readonly string[]
  /** The least share of the counted mutants that a test must notice, in percent. */
  readonly score: number
}

/** The calendar, the law and the rules must be held in full; what is built on them, together, in nearly all. */
export const demands: readonly Demand[] = [
  { folders: ['src/calendar'], score: 100 },
  { folders: ['src/law'], score: 100 },
  { folders: ['src/rules'], score: 100 },
  {
    folders: ['src/dossier', 'src/evaluation', 'src/explain', 'src/schema', 'src/letters', 'src/rulebook'],
    score: 95,
  },
]

/** Every folder of which anything is demanded. */
export const demandedFolders: readonly string[] = demands.flatMap(({ folders }) => folders)

interface Tally {
  readonly noticed: number
  readonly survived: number
  /** Switched off by a comment in the source. */
  readonly ignored: number
  /** In percent of what was noticed or survived; 100 where there is neither. */
  readonly score: number
}

/** One that no test reaches survives too. */
export const survived = ({ status }: Mutant): boolean => status === 'Survived' || status === 'NoCoverage'

/** What became of the mutants of these folders. */
export const tallyOf = (folders: readonly string[], mutants: readonly Mutant[]): Tally => {
  const found = mutants.filter(({ fileName }) => folders.some((folder) => fileName.includes(`/${folder}/`)))
  const count = (is: (mutant: Mutant) => boolean): number => found.filter(is).length
  const noticed = count(({ status }) => status === 'Killed' || status === 'Timeout')
  const left = count(survived)
  const score = left === 0 ? 100 : (100 * noticed) / (noticed + left)
  return { noticed, survived: left, ignored: count(({ status }) => status === 'Ignored'), score }
}

/** Each demand that is not met, as a sentence. */
export const shortcomings = (mutants: readonly Mutant[]): readonly string[] =>
  demands.flatMap(({ folders, score }) => {
    const reached = tallyOf(folders, mutants).score
    return reached < score ? [`${folders.join(', ')}: ${reached.toFixed(2)} % noticed, ${score} % demanded`] : []
  })
