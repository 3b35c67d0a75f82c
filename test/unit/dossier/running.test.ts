import { describe, expect, it } from 'vitest'
import { begin, end, isRunning, nothingRunning } from '../../../src/dossier/running.js'
import { partsOf } from '../../support/text-table.js'

/** Begins and ends in their order: `begin a` begins what is called a, `end` ends without a name. */
const runsAfter = (steps: string): boolean => {
  const running = nothingRunning()
  for (const step of partsOf(steps)) {
    const [what, ref] = step.split(' ')
    if (what === 'begin') begin(running, ref)
    else end(running, ref)
  }
  return isRunning(running)
}

describe('FA-6: something runs after', () => {
  it.each([
    ['–', false],
    ['end', false],
    ['end a', false],
    ['begin', true],
    ['begin; end', false],
    ['begin; end a', true],
    ['begin a', true],
    ['begin a; end', false],
    ['begin a; end a', false],
    ['begin a; end b', true],
    ['begin a; begin b; end a', true],
    ['begin a; begin b; end a; end b', false],
    ['begin; begin a; end a', true],
    ['begin; begin a; end', false],
  ])('%s: %s', (steps, runs) => {
    expect(runsAfter(steps)).toBe(runs)
  })
})
