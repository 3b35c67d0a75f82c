import { type Issue, issue } from '../calendar/issue.js'
import { notAllowed } from '../dossier/issue-of-value.js'
import { canonical } from '../evaluation/canonical.js'
import type { Law } from '../law/law.js'
import { laws } from '../law/laws.js'
import type { Rulebook } from '../rules/rulebook.js'
import type { Enactment } from './amended.js'
import type { ProposedLaw } from './proposed-amendment.js'
import type { ReadAmendments } from './read-amendments.js'

/** The amendments with their invented texts, and what is wrong with these. */
interface ProposedTexts {
  readonly issues: readonly Issue[]
  /** Each amendment whose text is known, by its place in the list. */
  readonly enactments: ReadonlyMap<number, Enactment>
}

/** @internal */
export const proposedTexts = (rules: Rulebook, { amendments, stated }: ReadAmendments): ProposedTexts => {
  const known = new Map<string, Law>([...Object.values(laws), ...textsIn(rules)].map((law) => [law.id, law]))
  const issues: Issue[] = []
  const enactments = new Map<number, Enactment>()
  for (const [index, amendment] of amendments.entries()) {
    if (amendment === undefined) continue
    const path = [index, 'law']
    if (typeof amendment.law === 'string') {
      const text = known.get(amendment.law)
      if (text?.invented) enactments.set(index, { amendment, text })
      // A text that an unsound amendment states has its own issues.
      else if (!stated.slice(0, index).includes(amendment.law)) issues.push(unknownText(path, amendment.law, known))
      continue
    }
    const made = lawOf(amendment.law)
    const before = known.get(made.id)
    if (before === undefined) known.set(made.id, made)
    else if (canonical(before) !== canonical(made)) issues.push(alreadyKnown([...path, 'id']))
    const disordered = daysOutOfOrder(amendment.law, [...path, 'inForce'])
    issues.push(...disordered)
    if (disordered.length === 0) enactments.set(index, { amendment, text: before ?? made })
  }
  return { issues, enactments }
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
