import { fc, test } from '@fast-check/vitest'
import { type Dossier, type DossierEvent, evaluate } from 'terug-naar-werk'
import { addDays, type Day } from 'terug-naar-werk/calendar'
import { expect } from 'vitest'
import { stageOf } from '../../../src/dossier/event-order.js'
import { dossiers } from '../../support/arbitraries.js'
import { byKey } from '../../support/evaluated.js'
import { schemaErrors } from '../../support/json-schemas.js'
import { on } from '../day-of-case.js'
import { runs } from '../runs.js'

const RUNS = runs(300)

const offset = fc.nat(800)

const withEvents = (dossier: Dossier, events: readonly DossierEvent[]): Dossier => ({ ...dossier, events })

test.prop([dossiers(), offset], RUNS)('is total and deterministic, and its result is plain JSON', (dossier, days) => {
  const evaluation = evaluate(dossier, { asOf: on(dossier, days) })
  expect(evaluate(structuredClone(dossier), { asOf: on(dossier, days) })).toEqual(evaluation)
  expect(JSON.parse(JSON.stringify(evaluation))).toEqual(evaluation)
})

test.prop([dossiers(), offset], RUNS)('is valid against its JSON Schema, and so is the dossier', (dossier, days) => {
  expect(schemaErrors('dossier', dossier)).toEqual([])
  expect(schemaErrors('evaluation', evaluate(dossier, { asOf: on(dossier, days) }))).toEqual([])
})

test.prop([dossiers(), offset], RUNS)(
  'gives each obligation a key of its own and a window that does not end before it begins',
  (dossier, days) => {
    const { obligations } = evaluate(dossier, { asOf: on(dossier, days) })
    expect(new Set(obligations.map(({ key }) => key)).size).toBe(obligations.length)
    for (const { key, window, readings = [] } of obligations) {
      for (const { from, until } of [window, ...readings.map((reading) => reading.window)]) {
        expect(until === null || from <= until, key).toBe(true)
      }
    }
  },
)

test.prop([dossiers(), offset, fc.infiniteStream(fc.nat())], RUNS)(
  'does not depend on the order in which events of different stages are listed',
  (dossier, days, shuffle) => {
    const events = dossier.events ?? []
    const stages = [...new Set(events.map(stageOf))]
    // Within a stage events keep their order: there it carries meaning.
    const shuffled = stages
      .map((stage) => ({ stage, rank: shuffle.next().value ?? 0 }))
      .toSorted((one, other) => one.rank - other.rank)
      .flatMap(({ stage }) => events.filter((event) => stageOf(event) === stage))
    const asOf = on(dossier, days)
    expect(evaluate(withEvents(dossier, shuffled), { asOf })).toEqual(evaluate(dossier, { asOf }))
  },
)

test.prop([dossiers(), offset, fc.constantFrom('none' as const, 'nextWorkingDay' as const)], RUNS)(
  'gives whoever chooses another reading just the window and the state that stood beside',
  (dossier, days, rollOver) => {
    const asOf = on(dossier, days)
    for (const { key, state, readings = [] } of evaluate(dossier, { asOf, rollOver }).obligations) {
      for (const { reading, window, state: otherState = state } of readings) {
        const [question = '', answer = ''] = reading.split(':')
        const chosen = byKey(evaluate(dossier, { asOf, rollOver, readings: { [question]: answer } })).get(key)
        expect(chosen, `${key} ${reading}`).toMatchObject({ window, state: otherState })
      }
    }
  },
)

test.prop([dossiers(), offset], RUNS)('does not see an event after the day', (dossier, days) => {
  const asOf = on(dossier, days)
  // An end of the incapacity is seen from its last day on, however late it is decided.
  const seen = (dossier.events ?? []).filter(
    (event) => event.on <= asOf || (event.type === 'incapacityEnded' && event.lastDay <= asOf),
  )
  expect(evaluate(withEvents(dossier, seen), { asOf })).toEqual(evaluate(dossier, { asOf }))
})

test.prop([dossiers(), offset, offset], RUNS)(
  'does not see an event that was recorded later',
  (dossier, days, known) => {
    const options = { asOf: on(dossier, days), knownOn: on(dossier, known) }
    const recorded = (dossier.events ?? []).filter((event) => (event.recordedOn ?? event.on) <= options.knownOn)
    const { chosen, ...seen } = evaluate(dossier, options)
    expect(chosen).toEqual({ knownOn: options.knownOn })
    expect(evaluate(withEvents(dossier, recorded), { asOf: options.asOf })).toEqual(seen)
  },
)

test.prop([dossiers(), offset, fc.nat(60)], RUNS)(
  'never goes back from fulfilled, nor moves what was fulfilled',
  (dossier, days, later) => {
    // Another start moves every day, and with it what an act of an earlier day fulfils.
    fc.pre(dossier.events?.every(({ type }) => type !== 'incapacityStartCorrected') ?? true)
    const before = byKey(evaluate(dossier, { asOf: on(dossier, days) }))
    const after = byKey(evaluate(dossier, { asOf: on(dossier, days + later) }))
    for (const [key, { state, fulfilledOn }] of before) {
      if (fulfilledOn !== undefined) expect(after.get(key), key).toMatchObject({ state, fulfilledOn })
    }
  },
)

test.prop([dossiers(), offset], RUNS)('is sorted by last day, first day and key', (dossier, days) => {
  const { obligations } = evaluate(dossier, { asOf: on(dossier, days) })
  const sortKeys = obligations.map(({ key, window }) => `${window.until ?? '9999-99-99'} ${window.from} ${key}`)
  expect(sortKeys).toEqual([...sortKeys].sort())
})

/** The days on which an event may change a state: its own, and the day after what it gives as a last day. */
const daysOf = (event: DossierEvent): readonly Day[] => {
  switch (event.type) {
    case 'certificateReceived':
      return [event.on, addDays(event.until, 1)]
    case 'recognitionDecided':
      return event.until === undefined ? [event.on] : [event.on, addDays(event.until, 1)]
    case 'incapacityEnded':
      return [event.on, event.lastDay, addDays(event.lastDay, 1)]
    case 'contractEnded':
      return [event.on, addDays(event.on, 1)]
    default:
      return [event.on]
  }
}

test.prop([dossiers(2022, 2025)], { numRuns: Math.ceil(RUNS.numRuns / 20) })(
  'day after day changes a state only on a day that something names',
  (dossier) => {
    const { start, endedOn, certifiedUntil } = dossier.incapacity
    const lastDays = [endedOn, certifiedUntil].flatMap((last) => (last === undefined ? [] : [addDays(last, 1)]))
    const events = new Set([...lastDays, ...(dossier.events ?? []).flatMap(daysOf)])
    let before = evaluate(dossier, { asOf: start })
    for (let days = 1; days <= 730; days += 1) {
      const asOf = on(dossier, days)
      const evaluation = evaluate(dossier, { asOf })
      const known = byKey(before)
      for (const { key, state, window, barredBy = [] } of evaluation.obligations) {
        const earlier = known.get(key)
        if (earlier === undefined || earlier.state === state) continue
        const barEnds = before.exclusions.some(
          (exclusion) =>
            exclusion.until !== null &&
            addDays(exclusion.until, 1) === asOf &&
            [...(earlier.barredBy ?? []), ...barredBy].includes(exclusion.key),
        )
        const named =
          asOf === window.from ||
          (window.until !== null && asOf === addDays(window.until, 1)) ||
          events.has(asOf) ||
          barEnds
        expect(named, `${key} ${earlier.state} -> ${state} on ${asOf}`).toBe(true)
      }
      before = evaluation
    }
  },
)
