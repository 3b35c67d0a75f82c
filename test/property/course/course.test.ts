import { fc, test } from '@fast-check/vitest'
import { evaluate } from 'terug-naar-werk'
import { addDays } from 'terug-naar-werk/calendar'
import { expect } from 'vitest'
import { days, dossiers } from '../../support/arbitraries.js'
import { runs } from '../runs.js'
import { Case } from './case.js'
import { type Memory, steps } from './commands.js'

const RUNS = runs(300)

const facts = fc
  .record({
    scheme: fc.constantFrom('employee' as const, 'unemployed' as const, 'selfEmployed' as const),
    employmentContract: fc.boolean(),
    start: days(2022, 2025),
    certifiedFor: fc.option(fc.nat(120), { nil: undefined, freq: 3 }),
    endedAfter: fc.option(fc.integer({ min: 30, max: 500 }), { nil: undefined, freq: 3 }),
  })
  .map(({ scheme, employmentContract, start, certifiedFor, endedAfter }) => ({
    scheme,
    employmentContract,
    incapacity: {
      start,
      ...(certifiedFor !== undefined && { certifiedUntil: addDays(start, certifiedFor) }),
      ...(endedAfter !== undefined && { endedOn: addDays(start, endedAfter) }),
    },
  }))

test.prop([facts, fc.commands(steps, { maxCommands: 50, size: 'max' })], { numRuns: Math.ceil(RUNS.numRuns / 2) })(
  'a case runs its course: what is done stays done, the day alone moves every state forwards, what was said can be said again',
  (known, commands) => {
    const real = new Case(known)
    const model: Memory = { now: real.evaluation, past: new Map() }
    fc.modelRun(() => ({ model, real }), commands)
    for (const [day, said] of model.past) {
      const { chosen, ...again } = real.asSeenOn(day)
      expect(chosen).toEqual({ knownOn: day })
      expect(again).toEqual(said)
    }
  },
)

test.prop([dossiers(), fc.nat(800), fc.array(fc.nat(), { minLength: 14, maxLength: 14 })], RUNS)(
  'events of different days may be listed in any order',
  (dossier, offset, ranks) => {
    const events = dossier.events ?? []
    const onDays = [...new Set(events.map(({ on }) => on))]
    const rank = new Map(onDays.map((on, index) => [on, ranks[index] ?? 0]))
    // Events of one day keep their order: there it carries meaning.
    const shuffled = events.toSorted((one, other) => (rank.get(one.on) ?? 0) - (rank.get(other.on) ?? 0))
    const asOf = addDays(dossier.incapacity.start, offset)
    expect(evaluate({ ...dossier, events: shuffled }, { asOf })).toEqual(evaluate(dossier, { asOf }))
  },
)
