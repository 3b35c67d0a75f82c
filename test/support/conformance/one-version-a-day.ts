import { type LawVersion, rulebook } from 'terug-naar-werk'
import { FIRST_DAY, LAST_DAY } from 'terug-naar-werk/calendar'
import { type Scheme, scope } from 'terug-naar-werk/law'
import { everyDay } from '../days.js'

/** Rules that are law by the same texts, one after the other. */
export interface Succession {
  readonly names: readonly string[]
  readonly laws: readonly LawVersion[]
}

/** Starts of the incapacity between which no text tells a difference. */
export interface StartClass {
  readonly from: string
  readonly until: string
}

/** Days in a row under the same texts. */
export interface Stretch {
  readonly laws: readonly string[]
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

const previous = (text: string): string => days[days.indexOf(text) - 1] ?? text

const next = (text: string): string => days[days.indexOf(text) + 1] ?? text

/** Everything in the rulebook that is law from a day on, with those that follow the same texts together. */
export const successions = (): readonly Succession[] => {
  const places = [...new Set(rulebook.consequences.flatMap(({ at }) => at))]
  const versioned: readonly Succession[] = [
    ...rulebook.obligations.map(({ rule, suffix = '', versions }) => ({
      names: [rule + suffix],
      laws: versions.map(({ law }) => law),
    })),
    ...rulebook.presumptions.map(({ kind, law }) => ({ names: [`presumption ${kind}`], laws: [law] })),
    ...places.map((place) => ({
      names: [`absence at ${place}`],
      laws: [...new Set(rulebook.consequences.filter(({ at }) => at.includes(place)).map(({ law }) => law))],
    })),
  ]
  const chains = [...new Set(versioned.map(chain))]
  return chains.flatMap((texts) => {
    const same = versioned.filter((one) => chain(one) === texts)
    return same[0] === undefined
      ? []
      : [{ laws: same[0].laws, names: [...new Set(same.flatMap(({ names }) => names))] }]
  })
}

const chain = ({ laws }: Succession): string => laws.map(({ id }) => id).join()

/** The classes of starts that these texts tell apart; together they cover the range. */
export const startClasses = (laws: readonly LawVersion[]): readonly StartClass[] => {
  const stretches = laws.flatMap(({ inForce }) => inForce)
  const firsts = stretches.flatMap(({ startsFrom, startsUntil }) => [
    ...(startsFrom === null ? [] : [String(startsFrom)]),
    ...(startsUntil === null ? [] : [next(startsUntil)]),
  ])
  const from = [...new Set([String(FIRST_DAY), ...firsts])].sort()
  return from.map((first, index) => ({
    from: first,
    until: from[index + 1] === undefined ? LAST_DAY : previous(from[index + 1] ?? first),
  }))
}

/** The texts that hold on a day, read plainly off the data and apart from the evaluator. */
const holding = (laws: readonly LawVersion[], on: string, start: string, scheme: Scheme): readonly string[] => {
  if (on < scope[scheme].from) return []
  return laws.flatMap(({ id, inForce }) =>
    inForce
      .filter(
        ({ from, until, startsFrom, startsUntil, schemes }) =>
          from <= on &&
          (until === null || on <= until) &&
          (startsFrom === null || startsFrom <= start) &&
          (startsUntil === null || start <= startsUntil) &&
          (schemes === undefined || schemes.includes(scheme)),
      )
      .map(() => id),
  )
}

const isSame = (one: readonly string[], other: readonly string[]): boolean => one.join() === other.join()

/** Every day of the range, in stretches under the same texts, from the first day under any to the last. */
const stretchesOf = (laws: readonly LawVersion[], start: string, scheme: Scheme): readonly Stretch[] => {
  const found: Stretch[] = []
  for (const on of days) {
    const held = holding(laws, on, start, scheme)
    const last = found.at(-1)
    if (last !== undefined && isSame(last.laws, held))
      found[found.length - 1] = { ...last, until: on, days: last.days + 1 }
    else found.push({ laws: held, from: on, until: on, days: 1 })
  }
  const inForce = found.map((stretch) => stretch.laws.length > 0)
  return found.slice(Math.max(0, inForce.indexOf(true)), inForce.lastIndexOf(true) + 1)
}

const schemes = ['employee', 'unemployed', 'selfEmployed'] as const

/** The course of a succession for every scheme and class of starts. */
export const coursesOf = ({ laws }: Pick<Succession, 'laws'>): readonly Course[] =>
  schemes.flatMap((scheme) =>
    startClasses(laws).map((starts) => ({ scheme, starts, stretches: stretchesOf(laws, starts.from, scheme) })),
  )

/** The stretches on which not exactly one text holds. */
export const brokenStretches = ({ stretches }: Course): readonly Stretch[] =>
  stretches.filter(({ laws }) => laws.length !== 1)
