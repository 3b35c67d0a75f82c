import { type Issue, issue } from '../calendar/issue.js'
import { notAllowed } from '../dossier/issue-of-value.js'
import { canonical } from '../evaluation/canonical.js'
import type { Law } from '../law/law.js'
import { laws } from '../law/laws.js'
import type { Rulebook } from '../rules/rulebook.js'
import type { ProposedLaw } from './proposed-amendment.js'
import type { ReadAmendments } from './read-amendments.js'

/** The invented texts that amendments name, and what is wrong with them. */
interface ProposedTexts {
  readonly issues: readonly Issue[]
  /** The text of each amendment; undefined where it cannot be known. */
  readonly texts: readonly (Law | undefined)[]
}

/** @internal */
export const proposedTexts = (rules: Rulebook, { amendments, stated }: ReadAmendments): ProposedTexts => {
  const known = new Map<string, Law>([...Object.values(laws), ...textsIn(rules)].map((law) => [law.id, law]))
  const issues: Issue[] = []
  const texts = amendments.map((amendment, index) => {
    if (amendment === undefined) return undefined
    const path = [index, 'law']
    if (typeof amendment.law === 'string') {
      const found = known.get(amendment.law)
      if (found?.invented) return found
      // A text that an unsound amendment states has its own issues.
      if (!stated.slice(0, index).includes(amendment.law)) issues.push(unknownText(path, amendment.law, known))
      return undefined
    }
    const made = lawOf(amendment.law)
    const before = known.get(made.id)
    if (before === undefined) known.set(made.id, made)
    else if (canonical(before) !== canonical(made)) issues.push(alreadyKnown([...path, 'id']))
    const disordered = daysOutOfOrder(amendment.law, [...path, 'inForce'])
    issues.push(...disordered)
    return disordered.length > 0 ? undefined : (before ?? made)
  })
  return { issues, texts }
}

/** Every text that a record of the rulebook names. */
const textsIn = ({ obligations, exclusions, presumptions, consequences }: Rulebook): readonly Law[] =>
  [...obligations, ...exclusions, ...presumptions, ...consequences].flatMap(({ law, amendedBy = [] }: Named) => [
    law,
    ...amendedBy.map((change) => change.law),
  ])

interface Named {
  readonly law: Law
  readonly amendedBy?: readonly { readonly law: Law }[]
}

const lawOf = ({ id, title, inForce }: ProposedLaw): Law => {
  const periods = inForce.map(({ from, startsFrom = null, startsUntil = null, schemes }) => ({
    from,
    startsFrom,
    startsUntil,
    ...(schemes !== undefined && { schemes }),
  }))
  // SAFETY: the schema takes no text without a period.
  return { id, text: title, inForce: periods as unknown as Law['inForce'], invented: true }
}

const unknownText = (path: readonly (string | number)[], id: string, known: ReadonlyMap<string, Law>): Issue => {
  const ids = [...known.values()].flatMap((law) => (law.invented ? [law.id] : []))
  return notAllowed(path, id, 'the id of an invented text that is stated before', ids, false)
}

const alreadyKnown = (path: readonly (string | number)[]): Issue =>
  issue(
    'law.alreadyKnown',
    path,
    'an id that no other text bears',
    'the id of another text',
    'Another text has this id. An invented text needs an id of its own; the same text is stated in the same words.',
  )

const daysOutOfOrder = ({ inForce }: ProposedLaw, path: readonly (string | number)[]): readonly Issue[] =>
  inForce.flatMap(({ startsFrom, startsUntil }, index) =>
    startsFrom === undefined || startsUntil === undefined || startsFrom <= startsUntil
      ? []
      : [
          issue(
            'law.daysOutOfOrder',
            [...path, index, 'startsUntil'],
            `${startsFrom} or later`,
            startsUntil,
            'The last start to which the text applies is before the first.',
            { minimum: startsFrom },
          ),
        ],
  )
