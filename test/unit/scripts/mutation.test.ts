import { expect, it } from 'vitest'
import { shortcomings, tallyOf } from '../../../scripts/mutation/demands.js'
import { isEnough, isUncertain, withSecond } from '../../../scripts/mutation/second-run.js'
import type { Mutant } from '../../../scripts/mutation/stryker.js'

const mutant = (status: Mutant['status'], more: Partial<Mutant> = {}): Mutant => ({
  id: '1',
  fileName: '/home/me/src/calendar/seven.ts',
  mutatorName: 'EqualityOperator',
  replacement: 'day >= 7',
  location: { start: { line: 2, column: 3 }, end: { line: 2, column: 10 } },
  status,
  ...more,
})

it.each([
  ['Killed', 100],
  ['Timeout', 100],
  ['Survived', 0],
  ['NoCoverage', 0],
  ['CompileError', 100],
  ['Ignored', 100],
] as const)('%s gives a score of %i', (status, score) => {
  expect(tallyOf(['src/calendar'], [mutant(status)]).score).toBe(score)
})

it('a folder below its score is named', () => {
  const mutants = [mutant('Killed'), mutant('Survived'), mutant('Survived', { fileName: '/home/me/src/dossier/a.ts' })]
  expect(tallyOf(['src/calendar'], mutants)).toEqual({ noticed: 1, survived: 1, ignored: 0, score: 50 })
  expect(shortcomings(mutants)).toEqual([
    'src/calendar: 50.00 % noticed, 100 % demanded',
    'src/dossier, src/evaluation, src/explain, src/schema, src/letters, src/rulebook: 0.00 % noticed, 95 % demanded',
  ])
})

it.each([
  ['what survived', mutant('Survived'), false],
  ['what ran out of time, as on a slow machine', mutant('Timeout'), true],
  ['what has no end', mutant('Timeout', { statusReason: 'Hit limit reached (501/500)' }), false],
  ['what was noticed', mutant('Killed'), false],
  ['what no test reaches', mutant('NoCoverage'), false],
])('whether it is tried a second time: %s', (_, one, uncertain) => {
  expect(isUncertain(one)).toBe(uncertain)
})

it('the second run decides what was uncertain, and nothing else', () => {
  const elsewhere = { start: { line: 3, column: 3 }, end: { line: 3, column: 10 } }
  const first = [mutant('Timeout'), mutant('Killed', { location: elsewhere })]
  const second = [mutant('Survived', { id: '2' }), mutant('Survived', { id: '3', location: elsewhere })]
  expect(withSecond(first, second).map(({ status }) => status)).toEqual(['Survived', 'Killed'])
})

it.each([
  ['src/dossier', 19, mutant('Survived'), true],
  ['src/dossier', 18, mutant('Survived'), false],
  ['src/dossier', 18, mutant('Timeout'), false],
  ['src/calendar', 1000, mutant('Survived'), false],
  ['src/calendar', 1, mutant('Ignored'), true],
])('of %s, %i noticed are enough beside one that is not: %o', (folder, noticed, left, enough) => {
  const mutants = [...Array.from({ length: noticed }, () => mutant('Killed')), left]
  expect(
    isEnough(
      folder,
      mutants.map((one) => ({ ...one, fileName: `/home/me/${folder}/seven.ts` })),
    ),
  ).toBe(enough)
})
