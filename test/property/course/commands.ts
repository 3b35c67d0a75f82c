import fc from 'fast-check'
import type { DossierEvent, Evaluation, Obligation, RuleId } from 'terug-naar-werk'
import { addDays, type Day, isDay } from 'terug-naar-werk/calendar'
import { expect } from 'vitest'
import { eventOn } from '../../support/arbitraries.js'
import { day } from '../../support/days.js'
import { acts } from './acts.js'
import type { Case } from './case.js'
import { comparesWell, holdsTogether } from './invariants.js'
import { earlierDaysStand, onlyTheDayMoved } from './passing-days.js'

/** What is remembered of a case: the evaluation of now, and the last one of every day that has passed. */
export interface Memory {
  now: Evaluation
  readonly past: Map<Day, Evaluation>
}

type Step = fc.Command<Memory, Case>

/** One step, and what must hold between the evaluation before it and the one after. */
const step = (
  name: string,
  act: (real: Case, now: Evaluation) => unknown,
  holds: (before: Evaluation, after: Evaluation) => void,
): Step => ({
  check: () => true,
  run: (model, real) => {
    const before = model.now
    act(real, before)
    const after = real.evaluation
    if (after.asOf > before.asOf) model.past.set(before.asOf, before)
    model.now = after
    holdsTogether(after, real.dossier)
    comparesWell(before, after)
    holds(before, after)
  },
  toString: () => name,
})

const SOMEDAY = day('2000-01-01')

const apart = (one: Day, other: Day): number => (Date.parse(one) - Date.parse(other)) / 86_400_000

/** The same event, with all its days moved along. */
const moved = (event: DossierEvent, on: Day): DossierEvent => {
  const days = Object.entries(event).flatMap(([key, value]) =>
    isDay(value) ? [[key, addDays(on, apart(value, SOMEDAY))]] : [],
  )
  return { ...event, ...Object.fromEntries(days) }
}

/** Some days pass. */
const pass = (days: number): Step => step(`pass ${days}`, (real) => real.wait(days), onlyTheDayMoved)

/** Something happens today, be it what nobody asked for. */
const happen = (event: DossierEvent): Step =>
  step(
    `happen ${JSON.stringify(event)}`,
    (real) => real.record(moved(event, real.today)),
    // Another start moves every day, and with it what an act of an earlier day fulfils.
    event.type === 'incapacityStartCorrected' ? () => {} : earlierDaysStand,
  )

/** What nobody has to do, and on which much depends. */
const turns: readonly DossierEvent[] = [
  { type: 'contactRequested', on: SOMEDAY },
  { type: 'questionnaireSent', on: SOMEDAY, route: 'B' },
  { type: 'zivStarted', on: SOMEDAY, situation: 'A' },
  { type: 'zivStarted', on: SOMEDAY, situation: 'B' },
  { type: 'planDrawnUp', on: SOMEDAY, elements: ['goals'], aim: 'retraining' },
  { type: 'planDrawnUp', on: SOMEDAY, elements: ['goals'], aim: 'employment' },
  { type: 'codexRequested', on: SOMEDAY, by: 'employer' },
  { type: 'codexEnded', on: SOMEDAY, definitivelyUnfit: true },
  { type: 'permittedWorkStarted', on: SOMEDAY },
  { type: 'permittedWorkEnded', on: SOMEDAY },
]

/** The same thing happens again. */
const again: Step = step('again', (real) => real.repeat(), earlierDaysStand)

/** Something that happened earlier becomes known today. */
const learn = (event: DossierEvent, daysAgo: number): Step =>
  step(
    `learn ${JSON.stringify(event)} of ${daysAgo} days ago`,
    (real) => real.record(moved(event, addDays(real.today, -daysAgo))),
    () => undefined,
  )

const isAwaited = ({ state }: Obligation): boolean => state === 'open' || state === 'overdue'

const AFTER_TRIGGER: ReadonlySet<RuleId> = new Set(['exam.category1', 'exam.category3', 'regional.letter'])

/**
 * The n-th review fulfils the n-th time, and may so fulfil an earlier one than the one that was looked at.
 * An examination on the day of a placement came before it, and a letter on the day of a contact before that: then it asks for no other. An evaluation contact that comes late may count for the next one.
 */
const doneByAct = ({ rule, state, trigger }: Obligation, today: Day): boolean =>
  rule !== 'ziv.review' &&
  !(AFTER_TRIGGER.has(rule) && trigger.on === today) &&
  !(rule === 'evaluation.contact' && state === 'overdue')

/** Somebody does today what the evaluation asks for. */
const fulfil = (choice: number): Step => {
  let wanted: Obligation | undefined
  return step(
    `fulfil ${choice}`,
    (real, { obligations }) => {
      const awaited = obligations.filter(isAwaited)
      wanted = awaited[choice % Math.max(1, awaited.length)]
      if (wanted === undefined) return
      const forms = acts[wanted.rule](real.today, wanted)
      const event = forms[choice % forms.length]
      if (event === undefined || !real.record(event)) wanted = undefined
    },
    (before, after) => {
      earlierDaysStand(before, after)
      if (wanted === undefined || !doneByAct(wanted, after.asOf)) return
      const state = wanted.state === 'open' ? 'fulfilled' : 'fulfilledLate'
      expect(after.obligations, `${wanted.key} done`).toContainEqual(
        expect.objectContaining({ rule: wanted.rule, trigger: wanted.trigger, state, fulfilledOn: after.asOf }),
      )
    },
  )
}

/** Days on which something ends: a week, two, a month, ten weeks, and the days around them. */
const waits = fc.oneof(fc.constantFrom(1, 7, 13, 14, 15, 28, 30, 31, 55, 70), fc.integer({ min: 1, max: 60 }))

export const steps: fc.Arbitrary<Step>[] = [
  waits.map(pass),
  fc.nat(1000).map(fulfil),
  fc.nat(1000).map(fulfil),
  fc.nat(1000).map(fulfil),
  fc.constantFrom(...turns).map(happen),
  fc.constant(again),
  eventOn(SOMEDAY).map(happen),
  fc.tuple(eventOn(SOMEDAY), fc.integer({ min: 1, max: 40 })).map(([event, daysAgo]) => learn(event, daysAgo)),
]
