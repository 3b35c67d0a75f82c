import type { InForce, Law, Scheme } from 'terug-naar-werk/law'
import { describe, expect, it } from 'vitest'
import { concerns, lawInForceFrom, textInForceFrom } from '../../../src/law/in-force.js'
import { laws } from '../../../src/law/laws.js'
import { schemes } from '../../../src/law/scheme.js'
import { day } from '../../support/days.js'

describe('what is meant for some schemes', () => {
  it.each([
    ['for all, whoever asks', undefined, 'selfEmployed', true],
    ['for one of them', ['employee', 'unemployed'], 'unemployed', true],
    ['for another', ['employee', 'unemployed'], 'selfEmployed', false],
    ['for some, asked for all', ['employee'], undefined, true],
    ['for all, asked for all', undefined, undefined, true],
  ] as const)('%s', (_, meant, scheme, expected) => expect(concerns(meant, scheme)).toBe(expected))
})

const period = (
  from: string,
  startsFrom: string | null,
  startsUntil: string | null,
  of?: readonly Scheme[],
): InForce => ({
  from: day(from),
  startsFrom: startsFrom === null ? null : day(startsFrom),
  startsUntil: startsUntil === null ? null : day(startsUntil),
  ...(of !== undefined && { schemes: of }),
})

const text = (...inForce: Law['inForce']): Law => ({ ...laws.circular2022, inForce })

describe('the first day on which a text applies to a start and a scheme', () => {
  const everyStart = text(period('2024-03-01', null, null))
  const earlyAndLate = text(period('2024-07-01', null, '2023-12-31'), period('2024-01-01', '2024-01-01', null))
  const twice = text(period('2024-07-01', null, null), period('2024-01-01', null, null))
  const twiceInOrder = text(period('2024-01-01', null, null), period('2024-07-01', null, null))
  const selfEmployed = text(period('2024-03-01', null, null, ['selfEmployed']))

  it.each([
    ['of every start', everyStart, '1990-01-01', 'employee', '2024-03-01'],
    ['the last of the early starts', earlyAndLate, '2023-12-31', 'employee', '2024-07-01'],
    ['the first of the late starts', earlyAndLate, '2024-01-01', 'employee', '2024-01-01'],
    ['the earlier of two periods', twice, '2023-06-01', 'employee', '2024-01-01'],
    ['the earlier of two, listed first', twiceInOrder, '2023-06-01', 'employee', '2024-01-01'],
    ['of its scheme', selfEmployed, '2023-06-01', 'selfEmployed', '2024-03-01'],
    ['of another scheme: never', selfEmployed, '2023-06-01', 'employee', undefined],
    ['of any scheme', selfEmployed, '2023-06-01', undefined, '2024-03-01'],
    [
      'of a start before the period: never',
      text(period('2023-01-01', '2023-01-01', null)),
      '2022-12-31',
      'employee',
      undefined,
    ],
    [
      'of a start on its first day',
      text(period('2023-01-01', '2023-01-01', null)),
      '2023-01-01',
      'employee',
      '2023-01-01',
    ],
    ['of a start after it: never', text(period('2023-01-01', null, '2023-05-31')), '2023-06-01', 'employee', undefined],
  ] as const)('%s', (_, law, start, scheme, expected) => {
    expect(textInForceFrom(law, day(start), scheme)).toBe(expected)
  })
})

describe('the first day on which a text is law for a case: not before the trajectory is open to its scheme', () => {
  it.each([
    ['employee', '2022-09-01', '2022-09-01'],
    ['selfEmployed', '2022-09-01', '2023-01-01'],
    ['employee', '2022-05-01', '2022-09-01'],
    ['selfEmployed', '2023-01-02', '2023-01-02'],
    ['unemployed', '2024-05-01', '2024-05-01'],
  ] as const)('for the %s, of a text from %s: %s', (scheme, from, expected) => {
    expect(lawInForceFrom(text(period(from, null, null)), { start: day('2022-03-01'), scheme })).toBe(expected)
  })

  it('none where the text never applies', () => {
    const late = text(period('2023-01-01', '2023-01-01', null))
    for (const scheme of schemes) expect(lawInForceFrom(late, { start: day('2022-12-31'), scheme })).toBeUndefined()
  })
})
