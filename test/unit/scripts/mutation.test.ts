import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Argument } from '../../../scripts/mutation/equivalent/argument.js'
import { equivalent } from '../../../scripts/mutation/equivalent/index.js'
import { judge, shortcomings, tally } from '../../../scripts/mutation/judge.js'
import { mutantsOf, onOneLine, type Report } from '../../../scripts/mutation/mutant.js'
import { demands } from '../../../scripts/mutation/room.js'
import { isLeftOut } from '../../../scripts/mutation/run.js'
import { toLookAtAgain, withSecondLook } from '../../../scripts/mutation/second-look.js'

const FILE = 'src/calendar/seven.ts'

const source = `const seven = (day: number) =>
  day > 7

export const last = [7]
`

const location = { start: { line: 2, column: 3 }, end: { line: 2, column: 10 } }

const reportOf = (...statuses: readonly string[]): Report => ({
  files: {
    [FILE]: {
      source,
      mutants: statuses.map((status, index) => ({
        mutatorName: 'EqualityOperator',
        replacement: ['day >= 7', 'day <= 7', 'day <\n  7'][index] ?? '',
        status,
        location,
      })),
    },
  },
})

const argument: Argument = {
  file: FILE,
  within: 'seven',
  mutator: 'EqualityOperator',
  original: 'day > 7',
  replacement: 'day >= 7',
  reason: 'There is no day 7.',
}

const judged = (report: Report, args: readonly Argument[] = []) =>
  judge(new Set(Object.keys(report.files)), mutantsOf(report), args)

const calendar = (report: Report, args: readonly Argument[] = []) => tally(['src/calendar'], judged(report, args))

it('a mutant is known by what it replaces and by the declaration around it', () => {
  expect(mutantsOf(reportOf('Killed', 'Survived', 'Survived'))[2]).toEqual({
    file: FILE,
    line: 2,
    within: 'seven',
    mutator: 'EqualityOperator',
    original: 'day > 7',
    replacement: 'day < 7',
    outcome: 'survived',
  })
})

it.each([
  ['Killed', 100],
  ['Timeout', 100],
  ['Survived', 0],
  ['NoCoverage', 0],
  ['CompileError', 100],
  ['Ignored', 100],
])('%s gives a score of %i', (status, score) => {
  expect(calendar(reportOf(status)).score).toBe(score)
})

it('one noticed and one not are half', () => {
  expect(calendar(reportOf('Killed', 'Survived'))).toEqual({
    mutants: 2,
    killed: 1,
    argued: 0,
    survivors: 1,
    score: 50,
  })
})

describe('an argument', () => {
  it('takes its mutant out of the count', () => {
    const report = reportOf('Survived', 'Killed')
    expect(calendar(report, [argument])).toEqual({ mutants: 2, killed: 1, argued: 1, survivors: 0, score: 100 })
    expect(shortcomings(demands, judged(report, [argument]))).toEqual([])
  })

  it('stands where the run of its mutant did not end, as on a slow machine', () => {
    const report = reportOf('Timeout', 'Timeout')
    expect(calendar(report, [argument])).toEqual({ mutants: 2, killed: 1, argued: 1, survivors: 0, score: 100 })
    expect(judged(report, [argument]).stale).toEqual([])
  })

  it('excuses one mutant only', () => {
    const { files } = reportOf('Survived')
    const twice = files[FILE]?.mutants ?? []
    const report = { files: { [FILE]: { source, mutants: [...twice, ...twice] } } }
    expect(judged(report, [argument]).survivors).toHaveLength(1)
    expect(judged(report, [argument, argument]).survivors).toEqual([])
  })

  it('fails once its mutant is noticed, or is made no more', () => {
    for (const report of [reportOf('Killed'), reportOf()]) {
      expect(shortcomings(demands, judged(report, [argument]))).toEqual([
        `${FILE}, seven: argued, but noticed or not made: day > 7 → day >= 7`,
      ])
    }
  })

  it.each(equivalent)('$file, $within: $original → $replacement still stands in the source, with a reason', (one) => {
    expect(onOneLine(readFileSync(new URL(`../../../${one.file}`, import.meta.url), 'utf8'))).toContain(
      onOneLine(one.original),
    )
    expect(one.reason).toMatch(/^[A-Z].*\.$/)
  })

  it('is not looked at where its file was not mutated', () => {
    expect(judged({ files: {} }, [argument]).stale).toEqual([])
  })
})

it('a room below its score is named', () => {
  const report = reportOf('Killed', 'Survived')
  expect(shortcomings(demands, judged(report))).toEqual(['src/calendar: 50.00 % of 100 %'])
})

describe('the second look', () => {
  it('is for what survived its own tests', () => {
    expect(toLookAtAgain(reportOf('Killed', 'Survived', 'NoCoverage'))).toEqual([`${FILE}:2:2-2:9`])
  })

  it('counts what it notices, and forgets nothing that was noticed before', () => {
    const both = withSecondLook(reportOf('Survived', 'Killed'), reportOf('Killed', 'Survived'))
    expect(both.files[FILE]?.mutants.map(({ status }) => status)).toEqual(['Killed', 'Killed'])
  })
})

it('what holds sentences alone is left out', () => {
  const files = ['src/explain/texts/nl.ts', 'src/explain/glossary.ts', 'src/explain/explain.ts', 'src/law/era.ts']
  expect(files.filter(isLeftOut)).toEqual(['src/explain/texts/nl.ts', 'src/explain/glossary.ts'])
})
