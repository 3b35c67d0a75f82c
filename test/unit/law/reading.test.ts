import { readings } from 'terug-naar-werk/law'
import { describe, expect, it } from 'vitest'

describe('the readings', () => {
  it.each([
    ['RD-1', 'twoWeeks', ['oneWeek'], true],
    ['RD-2', 'receipt', ['posting'], true],
    ['RD-3', 'receipt', ['handingOver', 'sending'], true],
    ['RD-4', 'request', ['decision'], true],
    ['RD-5', 'sixthMonth', ['monthAfterReferral'], true],
    ['RD-6', 'byRule', ['quantieme', 'sameDate'], true],
    ['RD-7', 'leftToRight', ['otherColumns'], false],
    ['RD-8', 'outOfScope', [], false],
    ['RD-10', 'decree', ['lawRates'], true],
    ['RD-11', 'plan', ['declaration'], true],
    ['RD-12', 'ended', ['stillIncapable'], true],
    ['RD-13', 'runOn', ['standStill'], true],
    ['RD-14', 'goesOn', ['endsPresumption'], true],
  ] as const)('%s: %s by default, otherwise %j; a caller may choose: %s', (id, value, others, selectable) => {
    expect(readings[id].default.value).toBe(value)
    expect(readings[id].others.map((other) => other.value)).toEqual(others)
    expect(readings[id].selectable).toBe(selectable)
  })

  it('are settled where a text of law answers', () => {
    const settled = Object.entries(readings).filter(([, { kind }]) => kind === 'settled')
    expect(settled.map(([id]) => id)).toEqual(['RD-1', 'RD-3', 'RD-5', 'RD-8'])
  })

  it('says where no source speaks', () => {
    expect(readings['RD-4'].default.basis).toBe('none')
    expect(readings['RD-7'].default.basis).toBe('inferred')
    expect(readings['RD-5'].others[0]).toMatchObject({ heldBy: ['RIZIV22', 'SOL', 'CM'], basis: 'source' })
  })
})
