import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { confidentialityOfMoment } from '../../../src/dossier/cause.js'
import { beginning, type Course } from '../../../src/dossier/course.js'
import type { DossierEvent } from '../../../src/dossier/event.js'
import type { EventType } from '../../../src/dossier/event-order.js'
import { type Moment, moments } from '../../../src/dossier/moment.js'
import { eventOfType } from '../../support/arbitraries.js'
import { day } from '../../support/days.js'
import { employee } from '../../support/evaluated.js'
import { runs } from '../runs.js'

const RUNS = runs(2_000)

const category = fc.constantFrom(null, 1 as const, 2 as const, 3 as const, 4 as const)

/** What a course holds of the state of health. */
const health = fc.record({
  category,
  firstCategory: category,
  category4AtOnce: fc.boolean(),
  month7Case: fc.boolean(),
})

const others = fc.record({
  sentOnRouteA: fc.boolean(),
  sentOnRouteB: fc.boolean(),
  foundImpossible: fc.boolean(),
  contactRoute: fc.constantFrom(null, 'A' as const, 'B' as const),
  contact: fc.constantFrom(undefined, 20_000),
  metSinceRequest: fc.boolean(),
  registered: fc.boolean(),
  registrationLetterSent: fc.boolean(),
  employmentContract: fc.boolean(),
})

interface Definition {
  readonly moment: Moment
  readonly type: EventType
  readonly when: (event: DossierEvent, before: Course) => boolean
}

const definitions = Object.entries(moments).flatMap(([moment, { events, when }]) =>
  // SAFETY: the keys of the table are the moments, and a condition is only ever given events of its own types.
  events.map((type): Definition => ({ moment: moment as Moment, type, when: when as unknown as Definition['when'] })),
)

const event = fc
  .constantFrom(...definitions)
  .chain((definition) => eventOfType(definition.type, day('2024-05-02')).map((of) => ({ ...definition, of })))

test.prop([event, health, health, others], RUNS)(
  'a moment that depends on the state of health is medical, whatever its event',
  ({ moment, type, when, of }, one, other, rest) => {
    const before = { ...beginning(employee([])), ...rest }
    if (when(of, { ...before, ...one }) !== when(of, { ...before, ...other }))
      expect(confidentialityOfMoment(type, moment), `${type} as ${moment}`).toBe('medical')
  },
)
