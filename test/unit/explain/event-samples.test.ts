import { describe, expect, it } from 'vitest'
import { eventTypes } from '../../../src/dossier/event-order.js'
import { eventsFor } from '../../../src/explain/event-samples.js'
import { day } from '../../support/days.js'
import { employee, evaluated } from '../../support/evaluated.js'

const on = day('2023-05-05')

describe('an event that is supposed', () => {
  /** Of the incapacity itself other things are supposed: that it has not ended, that the certificate states no last day. */
  const never = [
    'questionnaireWithheld',
    'certificateReceived',
    'recognitionDecided',
    'incapacityStartCorrected',
    'incapacityEnded',
    'invalidityRecognised',
    'maternityProtectionStarted',
    'hospitalStayStarted',
  ] as const

  it.each(eventTypes.filter((type) => !never.some((one) => one === type)))(
    '%s is one that a dossier may hold',
    (type) => {
      const supposed = eventsFor(type, on, true)
      expect(supposed.map((event) => event.type)).toContain(type)
      for (const event of supposed) expect(employee([event]).events).toEqual([event])
    },
  )

  it.each([...never, 'certificateRunOut'] as const)('tells nothing of %s', (moment) => {
    expect(eventsFor(moment, on, true)).toEqual([])
  })

  it.each([
    [true, ['B']],
    [false, ['A']],
  ])('starts ZIV in the situation that fits an employment contract: %s', (employmentContract, situations) => {
    const found = eventsFor('zivStarted', on, employmentContract)
    expect(found.map((event) => event.type === 'zivStarted' && event.situation)).toEqual(situations)
  })

  it('is a plan of all four elements, whatever its aim', () => {
    const found = eventsFor('planDrawnUp', on, true).flatMap((plan) => evaluated('2023-06-01', plan).findings)
    expect(found.filter(({ code }) => code === 'planIncomplete')).toEqual([])
  })
})
