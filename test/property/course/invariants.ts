import { type Dossier, diffEvaluations, type Evaluation, type Exclusion, type Obligation } from 'terug-naar-werk'
import type { Day } from 'terug-naar-werk/calendar'
import { expect } from 'vitest'

const standsOn = (day: Day) => (exclusion: Exclusion | undefined) =>
  exclusion !== undefined && exclusion.from <= day && (exclusion.until === null || day <= exclusion.until)

/** What may make it impossible to be in time: a bar on the last day, or a fact of the incapacity itself. */
const isExcused = (
  rule: string,
  until: Day,
  { exclusions, law }: Pick<Evaluation, 'exclusions' | 'law'>,
  { events = [] }: Dossier,
): boolean =>
  exclusions.some(
    (exclusion) =>
      exclusion.bars.some((barred) => barred === rule) &&
      // The earlier law that governs a step may know no end of an exclusion; the list names the end by the law of the day.
      (standsOn(until)(exclusion) || (until < law.version && exclusion.from <= until)),
  ) ||
  events.some(({ type }) => INTERRUPTING.includes(type)) ||
  // The new date, not the letter that sets it, must lie in time (SA-2).
  rule === 'absence.newDate'

const INTERRUPTING: readonly string[] = ['incapacityResumed', 'recognitionDecided', 'incapacityStartCorrected']

/** The contract, section 2: what each state says of the window, the day and the exclusions. */
const agrees = (obligation: Obligation, evaluation: Evaluation, dossier: Dossier): boolean => {
  const { asOf, exclusions, law } = evaluation
  const { state, window, fulfilledOn, barredBy = [], rule } = obligation
  const { from, until } = window
  const named = barredBy.map((key) => exclusions.find((exclusion) => exclusion.key === key))
  const standing = (day: Day) => named.length > 0 && named.every(standsOn(day))
  const modality = (suspends: boolean) =>
    named.every((exclusion) => (exclusion?.modality === 'suspension') === suspends)
  if (!named.every((exclusion) => exclusion?.bars.includes(rule))) return false
  switch (state) {
    case 'upcoming':
      return asOf < from
    case 'open':
      return from <= asOf && (until === null || asOf <= until)
    case 'overdue':
      return until !== null && until < asOf
    case 'fulfilled':
      return (
        fulfilledOn !== undefined &&
        fulfilledOn <= asOf &&
        (until === null || fulfilledOn <= until || isExcused(rule, until, evaluation, dossier))
      )
    case 'fulfilledLate':
      return fulfilledOn !== undefined && fulfilledOn <= asOf && until !== null && fulfilledOn > until
    case 'barred':
      // The earlier law that governs a step may know no end of an exclusion; the list names the end by the law of the day.
      return modality(false) && (standing(asOf) || (until ?? from) < law.version)
    case 'suspended':
      return standing(asOf) && modality(true)
    case 'lapsed':
      return until !== null && named.length > 0
        ? until < asOf && standing(until)
        : dossier.incapacity.endedOn !== undefined || fulfilledOn === undefined
  }
}

/** What holds of every evaluation, by itself. */
export const holdsTogether = (evaluation: Evaluation, dossier: Dossier): void => {
  const { obligations, exclusions, findings, judgements, presumption, asOf } = evaluation
  const keys = new Set(obligations.map(({ key }) => key))
  const grounds = new Set(exclusions.map(({ key }) => key))
  expect(keys.size).toBe(obligations.length)
  expect(grounds.size).toBe(exclusions.length)
  for (const obligation of obligations) {
    const { key, trigger, state, fulfilledOn } = obligation
    expect(agrees(obligation, evaluation, dossier), `${key} is ${state} on ${asOf}`).toBe(true)
    expect(trigger.on <= asOf, `${key} has begun`).toBe(true)
    expect(fulfilledOn !== undefined, key).toBe(state === 'fulfilled' || state === 'fulfilledLate')
  }
  for (const { on, obligation, exclusions: named = [] } of findings) {
    expect(on <= asOf).toBe(true)
    expect(obligation === undefined || keys.has(obligation), obligation).toBe(true)
    expect(named.filter((key) => !grounds.has(key))).toEqual([])
  }
  for (const { since, obligation } of judgements) {
    expect(since <= asOf).toBe(true)
    expect(obligation === undefined || keys.has(obligation), obligation).toBe(true)
  }
  if (presumption !== null) {
    expect([presumption.from, presumption.until, presumption.maxUntil].toSorted()).toEqual([
      presumption.from,
      presumption.until,
      presumption.maxUntil,
    ])
  }
}

const compared = ({ window, state, fulfilledOn, bearer, alsoBy, modality }: Obligation): string =>
  JSON.stringify([window, state, fulfilledOn, bearer, alsoBy, modality])

/** A comparison names what differs and nothing else, each with a cause. */
export const comparesWell = (before: Evaluation, after: Evaluation): void => {
  const same = diffEvaluations(after, after)
  expect(same).toEqual({
    asOf: { before: after.asOf, after: after.asOf },
    obligations: [],
    exclusions: { appeared: [], vanished: [] },
    consequences: [],
    presumptions: [],
  })
  const [old, now] = [before, after].map(
    ({ obligations }) => new Map(obligations.map((obligation) => [obligation.key, compared(obligation)])),
  )
  const differing = [...new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])].filter(
    (key) => old?.get(key) !== now?.get(key),
  )
  const { obligations } = diffEvaluations(before, after)
  expect(obligations.map(({ key }) => key)).toEqual(differing.sort())
  expect(obligations.filter(({ causes }) => causes.length === 0)).toEqual([])
}
