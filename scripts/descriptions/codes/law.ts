import { type Coverage, notices as dated, type InForce, type LawId, laws, type NoticeId } from 'terug-naar-werk/law'
import { rulebook } from 'terug-naar-werk/rulebook'
import type { CodeList } from './code-list.js'

export const coverages: CodeList<Coverage> = {
  heading: 'How much of the law was read',
  where: 'In `law.coverage`.',
  commented: { file: 'src/law/coverage.ts', type: 'Coverage' },
  meanings: {
    before: 'the circular did not apply on that day',
    confirmed: 'every text was read that governs each case of that day; a notice names one that governs few cases',
    partial: 'a text that governs the case on that day was not read; the notices name it',
  },
}

export const notices: Omit<CodeList<NoticeId>, 'meanings'> & Pick<CodeList, 'meanings'> = {
  heading: 'Notices',
  where: 'In `law.notices[].id`.',
  meanings: Object.fromEntries(dated.map(({ id, text }) => [id, text])),
  from: (id) => dated.find((notice) => notice.id === id)?.norms ?? [],
}

const texts = Object.values(laws)

/** From which day a text applies, and to whom: `from 2024-01-01 to incapacities that start from 2024-01-01 on`. */
const applies = ({ from, startsFrom, startsUntil, schemes }: InForce): string => {
  const toStarts = startsUntil === null ? '' : ` to incapacities that started by ${startsUntil}`
  const fromStarts = startsFrom === null ? '' : ` to incapacities that start from ${startsFrom} on`
  const scheme = schemes === undefined ? '' : ` (${schemes.map((one) => `\`${one}\``).join(', ')})`
  return `from ${from}${fromStarts}${toStarts}${scheme}`
}

/** The records of the rulebook that a text brought, or that it changed. */
const recordsOf = (id: string): readonly string[] => {
  const { obligations, exclusions, presumptions, consequences } = rulebook
  const records = [
    ...obligations.map((one) => ({ ...one, name: one.id })),
    ...exclusions.map((one) => ({ ...one, name: one.ground })),
    ...presumptions.map((one) => ({ ...one, name: `presumption.${one.kind}` })),
    ...consequences.map((one) => ({ ...one, name: one.id })),
  ]
  return records.flatMap(({ name, amendedBy = [] }) => (amendedBy.some(({ law }) => law.id === id) ? [name] : []))
}

export const lawIds: CodeList<LawId> = {
  heading: 'Texts of law',
  where:
    'In `amendedBy` of an obligation, an exclusion, a presumption or a consequence: the texts that changed its record.',
  column: 'changed',
  // SAFETY: the table of the laws has each id once, and the text under it has that id.
  meanings: Object.fromEntries(
    texts.map(({ id, text, inForce }) => [id, `${text}: applies ${inForce.map(applies).join('; ')}`]),
  ) as { readonly [id in LawId]: string },
  from: recordsOf,
}

/** The days on which the law changed, each with the ids of the texts that apply from that day. */
const changes = new Map<string, string[]>()
for (const { inForce, id } of texts) {
  for (const { from } of inForce) changes.set(from, [...new Set([...(changes.get(from) ?? []), id])])
}

export const versions: CodeList = {
  heading: 'Versions of the law',
  where:
    'In `law.version`: the last of these days on which the law changed for this case, up to `asOf`. A version is named after the day on which it begins.',
  meanings: Object.fromEntries(
    [...changes.keys()].toSorted().map((from) => [from, `the law as it stands from ${from} on`]),
  ),
  from: (version) => changes.get(version) ?? [],
  column: 'begins to apply, to some cases or to all',
}
