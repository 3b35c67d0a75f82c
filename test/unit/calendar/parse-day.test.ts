import { dayInBrussels, FIRST_DAY, isDay, LAST_DAY, parseDay } from 'terug-naar-werk/calendar'
import { describe, expect, it } from 'vitest'

describe('a day', () => {
  it.each(['1900-01-01', '2000-02-29', '2023-12-31', '2199-12-31'])('%s is one', (text) => {
    expect(parseDay(text)).toEqual({ _tag: 'Right', right: text })
  })

  // What other parsers let through.
  it.each([
    ['2023-02-30', 'day.impossible'],
    ['2023-02-29', 'day.impossible'],
    ['2100-02-29', 'day.impossible'],
    ['2023-00-10', 'day.impossible'],
    ['2023-13-01', 'day.impossible'],
    ['2023-04-00', 'day.impossible'],
    ['2300-02-29', 'day.impossible'],
    ['1899-12-31', 'day.outOfRange'],
    ['2200-01-01', 'day.outOfRange'],
    ['0000-01-01', 'day.outOfRange'],
    ['9999-12-31', 'day.outOfRange'],
    ['20230401', 'day.malformed'],
    ['2023-4-1', 'day.malformed'],
    ['2023-04', 'day.malformed'],
    ['2023-W05-3', 'day.malformed'],
    ['2023/04/01', 'day.malformed'],
    ['01-04-2023', 'day.malformed'],
    ['2023-04-01 ', 'day.malformed'],
    [' 2023-04-01', 'day.malformed'],
    ['2023-04-01T00:00:00Z', 'day.malformed'],
    ['+002023-04', 'day.malformed'],
    ['２０２３-04-01', 'day.malformed'],
    ['2023-04-0x', 'day.malformed'],
    ['', 'day.malformed'],
    [20230401, 'type.wrong'],
    [null, 'type.wrong'],
    [undefined, 'type.wrong'],
    [new Date(0), 'type.wrong'],
    [{ year: 2023 }, 'type.wrong'],
  ])('%j is none: %s', (value, code) => {
    const parsed = parseDay(value)
    expect(parsed).toMatchObject({ _tag: 'Left', left: { code, path: [] } })
    expect(isDay(value)).toBe(false)
  })

  it('is shown when it looks like one', () => {
    expect(parseDay('2023-02-30')).toMatchObject({ left: { received: '2023-02-30' } })
  })

  it.each(['dementia', 'Z94.1', 'T31.9', '85.07.30-033.28', '2023-02-3', '1'.repeat(65)])(
    'is only described where it does not look like one: %s',
    (code) => {
      expect(parseDay(code)).toMatchObject({ left: { received: `a string of length ${code.length}` } })
      expect(JSON.stringify(parseDay(code))).not.toContain(code)
    },
  )

  it('is refused, not thrown at, where a value defends itself', () => {
    const { proxy, revoke } = Proxy.revocable({}, {})
    revoke()
    const throwing = new Proxy([], {
      get: () => {
        throw new Error('no')
      },
    })
    for (const hostile of [proxy, throwing]) {
      expect(parseDay(hostile)).toMatchObject({ left: { code: 'type.wrong' } })
      // SAFETY: what a caller without types may pass.
      expect(dayInBrussels(hostile as unknown as Date)).toMatchObject({ left: { code: 'type.wrong' } })
    }
  })

  it('lies between the first and the last', () => {
    expect([FIRST_DAY, LAST_DAY]).toEqual(['1900-01-01', '2199-12-31'])
  })
})
