import { FIRST_DAY, LAST_DAY } from 'terug-naar-werk/calendar'
import { type Law, type Scheme, scope } from 'terug-naar-werk/law'
import { type ConsequenceRule, type Rulebook, rulebook } from 'terug-naar-werk/rulebook'
import { schemes } from '../../../src/law/scheme.js'
import { everyDay } from '../days.js'

// Which version of each record governs on which day, read plainly off the records and apart from the evaluator.

/** Of a record, the texts that brought, amended and ended it. */
export interface Enactment {
  readonly law: Law
  readonly amendedBy?: readonly { readonly law: Law; readonly ended?: string }[]
}

/** Records that are law by the same texts, one after the other. */
export interface Succession {
  readonly names: readonly string[]
  readonly records: readonly Enactment[]
}

/** Starts of the incapacity between which no text tells a difference. */
interface StartClass {
  readonly from: string
  readonly until: string
}

/** Days in a row under the same versions. */
export interface Stretch {
  readonly versions: readonly string[]
  readonly from: string
  readonly until: string
  readonly days: number
}

/** What holds of a succession for one scheme and class of starts, day by day from its first to its last. */
export interface Course {
  readonly scheme: Scheme
  readonly starts: StartClass
  readonly stretches: readonly Stretch[]
}

const days: readonly string[] = everyDay(FIRST_DAY, LAST_DAY)

const indexOf = new Map(days.map((text, place) => [text, place]))

const daysOn = (text: string, count: number): string => days[(indexOf.get(text) ?? 0) + count] ?? text

/** Everything in a rulebook that is law from a day on, with those that follow the same texts together. */
export const successions = ({
  obligations,
  exclusions,
  presumptions,
  consequences,
}: Rulebook = rulebook): readonly Succession[] => {
  const places = [...new Set(consequences.map(placeOf))]
  const all: readonly Succession[] = [
    ...obligations.map((record) => ({ names: [record.rule + (record.suffix ?? '')], records: [record] })),
    ...exclusions.map((record) => ({ names: [`exclusion ${record.ground}`], records: [record] })),
    ...presumptions.map((record) => ({ names: [`presumption ${record.kind}`], records: [record] })),
    ...places.map((place) => ({
      names: [place],
      records: consequences.filter((rule) => placeOf(rule) === place),
    })),
  ]
  return [...new Set(all.map(textsOf))].flatMap((texts) => {
    const [first, ...others] = all.filter((one) => textsOf(one) === texts)
    if (first === undefined) return []
    return [{ ...first, names: [...new Set([first, ...others].flatMap(({ names }) => names))] }]
  })
}

const placeOf = (rule: ConsequenceRule): string => ('at' in rule ? `absence at ${rule.at}` : 'not registered')

const textsOf = ({ records }: Succession): string =>
  records.map(({ law, amendedBy = [] }) => [law.id, ...amendedBy.map((change) => change.law.id)].join()).join(';')

const lawsOf = ({ law, amendedBy = [] }: Enactment): readonly Law[] => [law, ...amendedBy.map((change) => change.law)]

/** The classes of starts that these records tell apart; together they cover the range. */
export const startClasses = (records: readonly Enactment[]): readonly StartClass[] => {
  const firsts = records
    .flatMap(lawsOf)
    .flatMap(({ inForce }) => inForce)
    .flatMap(({ startsFrom, startsUntil }) => [
      ...(startsFrom === null ? [] : [String(startsFrom)]),
      ...(startsUntil === null ? [] : [daysOn(startsUntil, 1)]),
    ])
  const from = [...new Set([String(FIRST_DAY), ...firsts])].sort()
  return from.map((first, index) => {
    const next = from[index + 1]
    return { from: first, until: next === undefined ? LAST_DAY : daysOn(next, -1) }
  })
}

/** The texts of a record that ever apply to a start and a scheme, in the order of the record. */
const applying = ({ law, amendedBy = [] }: Enactment, start: string, scheme: Scheme) =>
  [{ law, ended: undefined }, ...amendedBy].flatMap(({ law: { id, inForce }, ended }) => {
    const [from] = inForce
      .filter(
        ({ startsFrom, startsUntil, schemes }) =>
          (startsFrom === null || startsFrom <= start) &&
          (startsUntil === null || start <= startsUntil) &&
          (schemes === undefined || schemes.includes(scheme)),
      )
      .map((period) => String(period.from))
      .sort()
    return from === undefined ? [] : [{ id, ended, from }]
  })

/** The texts of the version that governs on a day, such as `circular2022 + teamMembers2024`. */
const versionOn = (
  { law }: Enactment,
  texts: ReturnType<typeof applying>,
  on: string,
  scheme: Scheme,
): string | undefined => {
  const held = texts.filter(({ from }) => from <= on)
  const isLaw = on >= scope[scheme].from && held.length > 0 && held.every(({ ended }) => ended === undefined)
  return isLaw ? [...new Set([law.id, ...held.map(({ id }) => id)])].join(' + ') : undefined
}

/** The same of a record; undefined where it is no law. */
export const versionOfRecord = (record: Enactment, on: string, start: string, scheme: Scheme): string | undefined =>
  versionOn(record, applying(record, start, scheme), on, scheme)

/** Every day of the range, in stretches under the same versions, from the first day under any to the last. */
const stretchesOf = (records: readonly Enactment[], start: string, scheme: Scheme): readonly Stretch[] => {
  const found: Stretch[] = []
  const all = records.map((record) => [record, applying(record, start, scheme)] as const)
  for (const on of days) {
    const versions = [...new Set(all.flatMap(([record, texts]) => versionOn(record, texts, on, scheme) ?? []))]
    const last = found.at(-1)
    if (last !== undefined && last.versions.join() === versions.join())
      found[found.length - 1] = { ...last, until: on, days: last.days + 1 }
    else found.push({ versions, from: on, until: on, days: 1 })
  }
  const isLaw = found.map(({ versions }) => versions.length > 0)
  return found.slice(Math.max(0, isLaw.indexOf(true)), isLaw.lastIndexOf(true) + 1)
}

/** The course of a succession for every scheme and class of starts. */
export const coursesOf = ({ records }: Pick<Succession, 'records'>): readonly Course[] =>
  schemes.flatMap((scheme) =>
    startClasses(records).map((starts) => ({ scheme, starts, stretches: stretchesOf(records, starts.from, scheme) })),
  )

/** The stretches on which not exactly one version holds. */
export const brokenStretches = ({ stretches }: Course): readonly Stretch[] =>
  stretches.filter(({ versions }) => versions.length !== 1)

/** Whether a text is in force for a scheme in some period. */
export const isFor = (law: Law, scheme: Scheme): boolean =>
  law.inForce.some(({ schemes: named }) => named === undefined || named.includes(scheme))

/** A scheme that a record excludes, and the texts of every scheme that make the record law for it all the same. */
interface Extension {
  readonly scheme: Scheme
  readonly by: readonly string[]
}

/**
 * The schemes for which a record is law though neither the text that brought it is for them nor any later one names them.
 * A text of every scheme changes a record; only one that names a scheme brings the record to it.
 */
export const extended = (record: Enactment): readonly Extension[] => {
  const later = (record.amendedBy ?? []).flatMap(({ law, ended }) => (ended === undefined ? [law] : []))
  const names = (law: Law, scheme: Scheme) => law.inForce.some(({ schemes: named }) => named?.includes(scheme) === true)
  return schemes.flatMap((scheme) => {
    if (isFor(record.law, scheme) || later.some((law) => names(law, scheme))) return []
    const isLaw = startClasses([record]).some(({ from }) => stretchesOf([record], from, scheme).length > 0)
    return isLaw ? [{ scheme, by: later.filter((law) => isFor(law, scheme)).map(({ id }) => id) }] : []
  })
}

/**
 * The texts that do not stand in their order in a record: twice, behind one that comes into force after them, or behind
 * the one that ends it.
 */
export const disordered = (record: Enactment): readonly string[] => {
  const wrong = startClasses([record]).flatMap(({ from: start }) =>
    schemes.flatMap((scheme) => {
      const texts = applying(record, start, scheme)
      return texts.flatMap(({ id, from }, place) => {
        const earlier = texts.slice(0, place)
        return earlier.some((one) => one.id === id || one.from > from || one.ended !== undefined) ? [id] : []
      })
    }),
  )
  return [...new Set(wrong)]
}
