import { describe, expect, it } from 'vitest'
import { aboutEvent, descriptionOf, eventGroups, whatHappened, whichDay } from '../../../scripts/descriptions/events.js'
import { eventTypes } from '../../../src/dossier/event-order.js'

describe.each(eventTypes.map((type) => [type, descriptionOf(type)] as const))('%s', (_, description) => {
  it('says in sentences who does what, and which day `on` is', () => {
    expect(whatHappened(description)).toMatch(/^(An?|The) [^.]+\.$/)
    expect(whichDay(description)).toMatch(/^The (first |last )?day [^.]+\.$/)
  })

  it('names norms, and says of each field what it holds', () => {
    expect(aboutEvent(description)).toMatch(/ Norms? [A-Z]+\d?-\w+(, [A-Z]+\d?-\w+)*\.$/)
    for (const said of Object.values(description.fields)) expect(said).toMatch(/^[A-Z`].*\.$/)
  })
})

it('an end is its last day', () => {
  const ends = eventTypes.filter((type) => type.endsWith('Ended') && type !== 'incapacityEnded')
  expect(ends.length).toBeGreaterThan(5)
  for (const type of ends) expect(descriptionOf(type).on, type).toMatch(/^the last day/)
})

it('every event type stands under one heading', () => {
  expect(eventGroups.flatMap(({ types }) => types).toSorted()).toEqual(eventTypes.toSorted())
})
