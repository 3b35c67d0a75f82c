import { readFileSync } from 'node:fs'
import { rulebook } from 'terug-naar-werk/rulebook'
import { describe, expect, it } from 'vitest'
import { evaluateUnder } from '../../src/evaluation/evaluate.js'
import type { Rulebook } from '../../src/rules/rulebook.js'
import { day } from '../support/days.js'
import { employee } from '../support/evaluated.js'
import { tellResultOfEstimate } from '../support/hypothetical-rule.js'

const textOf = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8')

// SAFETY: the hypothetical rule's name is no RuleId, as step 2 of the page would make it.
const extended = {
  ...rulebook,
  obligations: [...rulebook.obligations, tellResultOfEstimate],
} as unknown as Rulebook

const dossier = employee([
  { type: 'capacityEstimated', on: '2023-04-30', category: 2 },
  { type: 'capacityEstimated', on: '2023-06-12', category: 3 },
  { type: 'permittedWorkStarted', on: '2023-06-19' },
])

const found = (asOf: string) =>
  evaluateUnder(extended, dossier, { asOf: day(asOf) })
    .obligations.filter(({ rule }) => String(rule) === 'estimate.tell')
    .map(({ key, window, state, readings = [] }) => [
      key,
      window.until,
      state,
      ...readings.map(({ reading }) => reading),
    ])

describe('the page on adding a rule', () => {
  it('shows the very record that is tried here', () => {
    const record = textOf('../support/hypothetical-rule.ts').split('\n\n').at(-1)?.trim() ?? ''
    expect(record).toContain('estimate.tell')
    expect(textOf('../../docs/how-to-add-a-rule.md')).toContain(record)
  })

  it('needs no change of the evaluation: windows, keys, states, bars and readings follow from the record', () => {
    expect(found('2023-05-30')).toEqual([['estimate.tell', '2023-05-30', 'open', 'RD-6:quantieme']])
    expect(found('2023-06-12')).toEqual([
      ['estimate.tell', '2023-05-30', 'overdue', 'RD-6:quantieme'],
      ['estimate.tell#2', '2023-07-12', 'open'],
    ])
    expect(found('2023-06-19').map(([, , state]) => state)).toEqual(['barred', 'barred'])
  })
})
