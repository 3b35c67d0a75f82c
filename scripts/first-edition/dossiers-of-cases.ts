import type { Dossier } from 'terug-naar-werk'
import { day } from '../../test/support/days.js'
import { caseVectors } from '../../test/support/vectors/case-vectors.js'
import type { Edition } from './builds.js'
import type { FirstEditionCase } from './dossiers.js'

/** A case of the tables and vectors that the first edition can read. */
export interface NamedCase extends FirstEditionCase {
  /** Its title, and the page on which it stands. */
  readonly name: string
}

const isRead = (
  read: ReturnType<Edition['parseDossier']>,
): read is { readonly _tag: 'Right'; readonly right: Dossier } => read._tag === 'Right'

/** The cases whose events and fields the first edition knows, with the options that every caller has. */
export const dossiersOfCases = ({ parseDossier }: Pick<Edition, 'parseDossier'>): readonly NamedCase[] =>
  caseVectors()
    .filter(({ options }) => Object.keys(options).every((option) => ['asOf', 'settledReadings'].includes(option)))
    .flatMap(({ name, title, dossier, options }) => {
      const read = parseDossier(JSON.parse(JSON.stringify(dossier)))
      return isRead(read)
        ? [{ name: `_${title}_ (\`${name.split('/')[0]}\`)`, dossier: read.right, asOf: day(options.asOf) }]
        : []
    })
