import { evaluate, explain } from 'terug-naar-werk'
import { describe, expect, it } from 'vitest'
import { day } from '../../support/days.js'
import { employee, evaluated, told, written } from '../../support/evaluated.js'

const codex = { type: 'codexRequested', on: '2023-05-02', by: 'employer' }
const ziv = { type: 'zivStarted', on: '2023-04-26', situation: 'B' }

describe('an explanation says of a presumption', () => {
  const signed = [codex, { type: 'codexPlanSigned', on: '2023-08-31' }]
  const planned = [ziv, { type: 'planDrawnUp', on: '2023-05-02', elements: ['goals'] }]
  const lastDays = (events: readonly object[], sameDate: boolean) =>
    told(
      evaluate(employee(events), { asOf: day('2023-10-01'), readings: { 'RD-6': sameDate ? 'sameDate' : undefined } }),
      'presumption',
      'counted',
    ).at(-1)

  it.each([
    ['the signing of the CODEX plan', signed, 'codexPlanSigned', '2023-08-31'],
    ['the drawing up of the ZIV plan', planned, 'planDrawnUp', '2023-05-02'],
  ])('that %s started it', (_, events, type, on) => {
    expect(told(evaluated('2023-10-01', ...events), 'presumption', 'trigger')).toEqual([{ cause: { type }, on }])
  })

  it('which other readings there are, if any', () => {
    expect(told(evaluated('2023-10-01', ...signed), 'presumption', 'reading')).toMatchObject([{ id: 'RD-6' }])
    expect(told(evaluated('2023-10-01', ...planned), 'presumption', 'reading')).toEqual([])
  })

  it('its last day in the reading that was chosen', () => {
    expect(lastDays(signed, false)).toMatchObject({ result: '2024-02-29' })
    expect(lastDays(signed, true)).toMatchObject({ result: '2024-02-28' })
  })

  it('nothing of its start where no record speaks of it', () => {
    const another = written(evaluated('2023-10-01', ...signed), '"kind":"codex"', '"kind":"another"')
    const { steps } = explain(another, 'presumption', { language: 'en', audience: 'insured' })
    expect(steps.map(({ kind }) => kind)).toEqual(['presumption', 'presumed', 'source', 'reading'])
  })
})
