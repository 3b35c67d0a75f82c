import type { NormId } from 'terug-naar-werk'
import { norms, readings } from 'terug-naar-werk/law'
import { type Rulebook, rulebook } from 'terug-naar-werk/rulebook'
import { versionsOf } from '../../../src/explain/version-on.js'
import { absence, type Counted, countsOf, countsOfTerm, percentage } from './counts-in-words.js'

/** A number that the law states, where it stands in the rulebook, and who says so. */
export interface LegalParameter {
  readonly rule: string
  readonly parameter: string
  readonly value: string
  /** The norms whose own text names the number; the reading, where only that does. Empty: untraced. */
  readonly statedBy: readonly string[]
  readonly source: string
}

/** Norms that leave the number to another one, within which they stand. */
const WITHIN: { readonly [norm: string]: NormId } = {
  // The examination belongs to the first estimate, and so to its month.
  'A4-3': 'A4-1',
}

const says = (text: string, { words }: Counted): boolean => words.some((word) => text.toLowerCase().includes(word))

const isNorm = (id: string): id is NormId => id in norms

const stating = (ids: readonly NormId[], counted: Counted): readonly NormId[] => {
  const own = ids.filter((id) => says(norms[id].rule, counted))
  if (own.length > 0) return own
  return ids.flatMap((id) => WITHIN[id] ?? []).filter((id) => says(norms[id].rule, counted))
}

const answer = (reading: string) => {
  const [question = '', value = ''] = reading.split(':')
  const found = Object.entries(readings).find(([id]) => id === question)?.[1]
  return (
    found && {
      isDefault: found.default.value === value,
      ...[found.default, ...found.others].find((one) => one.value === value),
    }
  )
}

const sectionsOf = (ids: readonly string[]): string =>
  [...new Set(ids.filter(isNorm).map((id) => norms[id].section))].join('; ')

/** The sources behind a number: the sections of its norms, or whoever holds the reading. */
const traced = (rule: string, ids: readonly NormId[], counted: Counted): LegalParameter => {
  const { parameter, value, reading } = counted
  const found = reading === undefined ? undefined : answer(reading)
  const own = found?.says !== undefined && says(found.says, counted)
  const byNorm = own && !found.isDefault ? [] : stating(ids, counted)
  const statedBy = [...byNorm, ...(own || (reading !== undefined && byNorm.length > 0) ? [String(reading)] : [])]
  const held = found?.heldBy?.join(', ') || 'no source settles the day from which it runs'
  const source = [sectionsOf(byNorm), reading === undefined ? '' : held].filter((text) => text !== '').join('; ')
  return { rule, parameter, value, statedBy, source }
}

const isFirst = (found: LegalParameter, index: number, all: readonly LegalParameter[]): boolean =>
  all.findIndex((one) => JSON.stringify(one) === JSON.stringify(found)) === index

/** Every day, month and percentage of a rulebook, with the norms that name it and their sections. */
export const legalParameters = (rules: Rulebook = rulebook): readonly LegalParameter[] => {
  const stated: readonly (readonly [rule: string, ids: readonly NormId[], counts: readonly Counted[]])[] = [
    ...rules.obligations
      .flatMap(versionsOf)
      .map(({ rule, suffix = '', norms: ids, window }) => [rule + suffix, ids, countsOfTerm(window)] as const),
    ...rules.presumptions
      .flatMap(versionsOf)
      .map(({ kind, norms: ids, window }) => [`presumption ${kind}`, ids, countsOfTerm(window)] as const),
    ...rules.consequences.flatMap(versionsOf).map((rule) => {
      const share = percentage(rule.kind, rule.percentage)
      return 'at' in rule
        ? ([
            `absence at ${rule.at}`,
            rule.norms,
            [share, absence(rule.absence), ...(rule.plannedUntil === undefined ? [] : countsOf(rule.plannedUntil))],
          ] as const)
        : (['not registered', rule.norms, [share]] as const)
    }),
  ]
  return stated.flatMap(([rule, ids, counts]) => counts.map((counted) => traced(rule, ids, counted))).filter(isFirst)
}
