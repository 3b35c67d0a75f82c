import { describe, expect, it } from 'vitest'
import { onceForInterpretation } from '../../../src/law/once-for-interpretation.js'
import { DEFAULT_INTERPRETATION } from '../../../src/law/term.js'

const other = { ...DEFAULT_INTERPRETATION, convention: 'sameDate' as const }

describe('a value for an interpretation and a key', () => {
  it('is worked out once', () => {
    const known = onceForInterpretation<string, object>()
    const made: object[] = []
    const make = () => {
      made.push({})
      return made[0] ?? {}
    }
    expect(known(DEFAULT_INTERPRETATION, 'one', make)).toBe(known(DEFAULT_INTERPRETATION, 'one', make))
    expect(made).toHaveLength(1)
  })

  it('is another one for another key or another interpretation', () => {
    const known = onceForInterpretation<string, object>()
    const made = () => ({})
    const first = known(DEFAULT_INTERPRETATION, 'one', made)
    expect(known(DEFAULT_INTERPRETATION, 'two', made)).not.toBe(first)
    expect(known(other, 'one', made)).not.toBe(first)
  })
})
