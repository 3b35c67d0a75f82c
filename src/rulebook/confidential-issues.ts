import { type Issue, issue } from '../calendar/issue.js'
import type { Moment } from '../dossier/moment.js'
import type { Confidentiality } from '../law/confidentiality.js'
import type { Rulebook } from '../rules/rulebook.js'
import { confidentialitiesOf, confidentialityOfAnchor, isKnownWith } from './confidential.js'
import type { ProposedAmendment } from './proposed-amendment.js'
import { exclusionNamed, obligationNamed } from './record-named.js'
import { anchorsOf } from './reversed-window.js'

type Path = readonly (string | number)[]

/**
 * Each trigger, day and ground of an amendment that not everybody may know who may know of the record: an obligation
 * shows what started it, from which day it counts, and what bars it (docs/decisions/0012).
 * @internal
 */
export const confidentialIssues = (rules: Rulebook, amendment: ProposedAmendment, index: number): readonly Issue[] => {
  const told = { ...amendment }
  const all = [
    ...('trigger' in told ? momentsAt(told.trigger ?? [], [index, 'trigger']) : []),
    ...('until' in told ? momentsAt(told.until ?? [], [index, 'until']) : []),
    ...('window' in told && told.window !== undefined && 'from' in told.window
      ? anchorsOf(told.window).map((anchor): Told => [confidentialityOfAnchor[anchor], [index, 'window']])
      : []),
    ...('barredBy' in told ? groundsAt(rules, told.barredBy, [index, 'barredBy']) : []),
    ...('suspendedBy' in told ? groundsAt(rules, told.suspendedBy, [index, 'suspendedBy']) : []),
  ]
  return confidentialNamed(rules, amendment.record).flatMap((record) =>
    all
      .filter(([confidentiality]) => !isKnownWith(record.confidentiality, confidentiality))
      .map(([confidentiality, path]) => confidential(path, record.confidentiality, confidentiality)),
  )
}

/** The obligation or the exclusion with a name; what may be changed of the other records tells nothing of a case. */
const confidentialNamed = (rules: Rulebook, name: string) =>
  [obligationNamed(rules, name), exclusionNamed(rules, name)].filter((record) => record !== undefined)

/** How confidential something is, and where the amendment says it. */
type Told = readonly [Confidentiality, Path]

const momentsAt = (moments: readonly (Moment | 'incapacityStart')[], path: Path): readonly Told[] =>
  moments.flatMap((moment, place) =>
    // Stryker disable next-line ConditionalExpression,StringLiteral: its event has that name, and everybody may know of it
    moment === 'incapacityStart'
      ? []
      : confidentialitiesOf(moment).map((confidentiality): Told => [confidentiality, [...path, place]]),
  )

const groundsAt = (rules: Rulebook, table: object | undefined, path: Path): readonly Told[] =>
  Object.entries(table ?? {})
    .filter(([, norms]) => norms !== undefined)
    .flatMap(([ground]) =>
      confidentialNamed(rules, ground).map(({ confidentiality }): Told => [confidentiality, [...path, ground]]),
    )

const confidential = (path: Path, record: Confidentiality, told: Confidentiality): Issue =>
  issue(
    'amendment.confidential',
    path,
    `what may be known with a record of the level ${record}`,
    `what is of the level ${told}`,
    'Somebody who may know of the record may not know this of the case.',
  )
