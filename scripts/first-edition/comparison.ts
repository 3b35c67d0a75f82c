import type { Dossier, EvaluateOptions } from 'terug-naar-werk'
import type { Edition } from './builds.js'
import { caseOfDifference } from './case.js'
import { classes } from './classes.js'
import type { DifferenceClass } from './difference-class.js'
import { type Difference, differencesOf, type EditionEvaluation } from './differences.js'

/** A difference, and the class that explains it; none where no class does. */
export interface ClassedDifference {
  readonly difference: Difference
  readonly of: DifferenceClass | undefined
}

/** What both editions are asked. */
export type Looked = Pick<EvaluateOptions, 'asOf' | 'knownOn'>

/** What had been recorded by a day; all of it where no day is named. */
const known = (dossier: Dossier, { knownOn }: Looked): Dossier =>
  knownOn === undefined
    ? dossier
    : { ...dossier, events: dossier.events?.filter(({ on, recordedOn = on }) => recordedOn <= knownOn) }

/** Compares what the first edition and this one say of a dossier, and looks for the class of each difference. */
export const comparisonOf =
  (first: Pick<Edition, 'evaluate'>, second: Pick<Edition, 'evaluate'>) =>
  (dossier: Dossier, looked: Looked): readonly ClassedDifference[] => {
    const of = caseOfDifference({ dossier: known(dossier, looked), asOf: looked.asOf })
    const all = differencesOf(plain(first.evaluate(dossier, looked)), plain(second.evaluate(dossier, looked)))
    return all.map((difference) => ({ difference, of: classes.find(({ holds }) => holds(difference, of, all)) }))
  }

/** An evaluation is plain JSON: what is undefined in it is absent. */
const plain = (evaluation: EditionEvaluation): EditionEvaluation => JSON.parse(JSON.stringify(evaluation))
