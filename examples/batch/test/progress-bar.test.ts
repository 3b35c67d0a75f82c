import { strictEqual } from 'node:assert'
import { describe, it } from 'node:test'
import { barOf } from '../src/progress-bar.js'

describe('the progress bar', () => {
  it('shows the share, the lines and the lines of a second', () => {
    strictEqual(barOf(0.5, 3000, 1500), `${'█'.repeat(15)}${'░'.repeat(15)}  50 %  3000 lines  2000/s`)
    strictEqual(barOf(0, 0, 0), `${'░'.repeat(30)}   0 %  0 lines  0/s`)
    strictEqual(barOf(1, 10, 1000), `${'█'.repeat(30)} 100 %  10 lines  10/s`)
  })
})
