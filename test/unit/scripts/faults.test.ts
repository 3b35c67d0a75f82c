import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { placeOf } from '../../../scripts/faults/fault.js'
import { faults } from '../../../scripts/faults/faults.js'

const list = Object.values(faults).flat()

describe('the hand-written faults', () => {
  it('are sixty or more, each with a name of its own', () => {
    expect(list.length).toBeGreaterThanOrEqual(60)
    expect(new Set(list.map(({ name }) => name)).size).toBe(list.length)
  })

  // A fault that no longer finds its place would stop `npm run faults` after an hour.
  it.each(list)('$name: the file says what the fault replaces', (fault) => {
    const source = readFileSync(new URL(`../../../${fault.file}`, import.meta.url), 'utf8')
    expect(placeOf(fault, source)).toBeDefined()
    expect(fault.becomes).not.toBe(fault.says)
  })
})
