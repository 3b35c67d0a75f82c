import * as z from 'zod/mini'
import { field } from '../dossier/border.js'
import type { FoundIssue } from '../dossier/listed-issues.js'
import { schemaFor, textIn } from './amendment-fields.js'
import { amendmentIssues } from './amendment-issues.js'
import { MOST_AMENDMENTS } from './amendment-schema.js'
import type { ProposedAmendment } from './proposed-amendment.js'

/** The amendments of a list that are sound by themselves, each at its place, and what is wrong with the others. @internal */
export interface ReadAmendments {
  readonly found: readonly FoundIssue[]
  readonly amendments: readonly (ProposedAmendment | undefined)[]
  /** The id of the text that each amendment states in full, be it sound or not. */
  readonly stated: readonly (string | undefined)[]
}

const list = z.array(z.unknown()).check(z.maxLength(MOST_AMENDMENTS))

/** Reads a list of amendments; each is read by itself, so that an unsound one hides nothing of the others. @internal */
export const readAmendments = (input: unknown): ReadAmendments => {
  const read = list.safeParse(input)
  const elements = read.data ?? []
  const found = [...amendmentIssues(read.error?.issues ?? [], input)]
  const amendments = elements.map((element, index) => {
    const { data, issues } = amendmentIn(element)
    const here = issues.map((one) => ({ ...one, path: [index, ...one.path] }))
    found.push(...amendmentIssues(here, elements))
    return data
  })
  return { found, amendments, stated: elements.map((element) => textIn(field(element, 'law'), 'id')) }
}

interface Read {
  readonly data?: ProposedAmendment
  readonly issues: readonly z.core.$ZodIssue[]
}

const amendmentIn = (element: unknown): Read => {
  const schema = schemaFor(element)
  const read = schema.safeParse(element)
  if (!read.success) return { issues: read.error.issues }
  // Looked at again as it was taken over: the length of an array that a proxy forges, zod takes for its content.
  const again = schema.safeParse(read.data)
  // SAFETY: the schema for the kind of its record has just taken it.
  return again.success ? { data: again.data as ProposedAmendment, issues: [] } : { issues: again.error.issues }
}
