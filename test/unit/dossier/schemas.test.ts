import { dossierJsonSchema, dossierSchema } from 'terug-naar-werk/schema'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { dossierByZod, outcome } from '../../support/dossier-by-zod.js'

const start = '2023-01-16'

const whole = { scheme: 'employee', employmentContract: true, incapacity: { start } }

const withEvent = (event: unknown) => ({ ...whole, events: [event] })

const inherited: unknown = Object.create({ type: 'referred', on: '2023-04-25', extra: 1 })

describe('a dossier is read as zod reads it', () => {
  it.each([
    ['whole', whole],
    ['with keys that are left open', { ...whole, id: undefined, incapacity: { start, endedOn: undefined } }],
    ['with an event', withEvent({ type: 'referred', on: '2023-04-25' })],
    ['with an event whose keys are inherited', withEvent(inherited)],
    ['no object', 'employee'],
    ['a list', [whole]],
    ['null', null],
    ['without its incapacity', { scheme: 'employee', employmentContract: true }],
    ['with other keys', { ...whole, age: 50, name: 'x' }],
    ['with another key in an event', withEvent({ type: 'referred', on: '2023-04-25', why: 'x' })],
    ['with an event of another type', withEvent({ type: 'coffeeOffered', on: '2023-04-25' })],
    ['with an event without a type', withEvent({ on: '2023-04-25' })],
    ['with a list as the type', withEvent({ type: ['referred'], on: '2023-04-25' })],
    ['with an event that is no object', withEvent('referred')],
    ['with a list as an event', withEvent([])],
    [
      'with wrong values at every depth',
      { ...whole, id: '', ...withEvent({ type: 'zivStarted', on: 1, situation: 2 }) },
    ],
  ])('%s', (_, input) => {
    expect(outcome(dossierSchema, input)).toStrictEqual(outcome(dossierByZod, input))
  })

  it('and a further check of a caller looks at it even where it has other keys', () => {
    const [ours, theirs] = [dossierSchema, dossierByZod].map((schema) => schema.check(z.refine(() => false)))
    const input = { ...whole, age: 50 }
    expect(ours && outcome(ours, input)).toStrictEqual(theirs && outcome(theirs, input))
  })
})

it('the JSON Schema says that an event is of one type', () => {
  expect(dossierJsonSchema()['$defs']).toHaveProperty('DossierEvent.oneOf')
})

it('the JSON Schema names the dossier, and the days and the events that it holds', () => {
  const schema = dossierJsonSchema()
  expect(schema['title']).toBe('Dossier')
  expect(z.globalRegistry.get(dossierSchema)).toMatchObject({ id: 'Dossier', title: 'Dossier' })
  expect(Object.keys(schema['$defs'] ?? {}).sort()).toEqual(['Day', 'Dossier', 'DossierEvent'])
})
