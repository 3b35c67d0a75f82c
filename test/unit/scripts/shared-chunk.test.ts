import { describe, expect, it } from 'vitest'
import { namingShared, sharedModules } from '../../../scripts/shared-chunk.js'

const names = sharedModules().map((path) => path.replace(/^.*[\\/]src[\\/]/, '').replaceAll('\\', '/'))

describe('the modules that one file of the build holds', () => {
  it.each(['calendar/day-number.ts', 'law/frozen.ts', 'law/norms/route-a.ts'])('holds %s', (name) => {
    expect(names).toContain(name)
  })

  it.each([
    ['the module that loads date-fns', 'calendar/brussels.ts'],
    ['an entry, which exports all of its folder', 'calendar/index.ts'],
    ['a module of another folder', 'rules/rulebook.ts'],
  ])('leaves out %s', (_, name) => {
    expect(names).not.toContain(name)
  })

  it('is named in an entry after what the entry says', () => {
    const [first, ...others] = namingShared("export * from './day.js'").split('\n')
    expect(first).toBe("export * from './day.js'")
    expect(others).toHaveLength(names.length)
    expect(others.every((line) => line.startsWith('import "'))).toBe(true)
  })
})
