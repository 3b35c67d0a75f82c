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
  const record = obligationNamed(rules, amendment.record) ?? exclusionNamed(rules, amendment.record)
  if (record === undefined) return []
  const told = { ...amendment }
  return [
    ...('trigger' in told ? momentsAt(told.trigger ?? [], [index, 'trigger']) : []),
    ...('until' in told ? momentsAt(told.until ?? [], [index, 'until']) : []),
    ...('window' in told && told.window !== undefined && 'from' in told.window
      ? [told.window.from, ...(told.window.until === null ? [] : [told.window.until])]
          .flatMap(anchorsOf)
          .map((anchor): Told => [confidentialityOfAnchor[anchor], [index, 'window']])
      : []),
    ...('barredBy' in told ? groundsAt(rules, told.barredBy, [index, 'barredBy']) : []),
    ...('suspendedBy' in told ? groundsAt(rules, told.suspendedBy, [index, 'suspendedBy']) : []),
  ]
    .filter(([confidentiality]) => !isKnownWith(record.confidentiality, confidentiality))
    .map(([confidentiality, path]) => confidential(path, record.confidentiality, confidentiality))
}

/** How confidential something is, and where the amendment says it. */
type Told = readonly [Confidentiality, Path]

const momentsAt = (moments: readonly (Moment | 'incapacityStart')[], path: Path): readonly Told[] =>
  moments.flatMap((moment, place) =>
    moment === 'incapacityStart'
      ? []
      : confidentialitiesOf(moment).map((confidentiality): Told => [confidentiality, [...path, place]]),
  )

const groundsAt = (rules: Rulebook, table: object | undefined, path: Path): readonly Told[] =>
  Object.entries(table ?? {}).flatMap(([ground, norms]): readonly Told[] => {
    const exclusion = norms === undefined ? undefined : exclusionNamed(rules, ground)
    return exclusion === undefined ? [] : [[exclusion.confidentiality, [...path, ground]]]
  })

const confidential = (path: Path, record: Confidentiality, told: Confidentiality): Issue =>
  issue(
    'amendment.confidential',
    path,
    `what may be known with a record of the level ${record}`,
    `what is of the level ${told}`,
    'Somebody who may know of the record may not know this of the case.',
  )
