import { strictEqual } from 'node:assert'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { casesAsCsv } from './cases.js'
import { contenders } from './contenders.js'
import { drawnCases } from './drawn-cases.js'

/**
 * The same cases through every contender, twice in turns. A byte that differs ends the run with an error.
 *
 * usage: main.ts [CASES]
 */
const cases = Number(process.argv[2] ?? 100_000)
const TURNS = 2

const folder = mkdtempSync(join(tmpdir(), 'peers-'))
const seconds = new Map<string, number>()
try {
  writeFileSync(join(folder, 'cases.csv'), casesAsCsv(drawnCases(cases)))
  let expected: string | undefined
  for (let turn = 0; turn < TURNS; turn += 1)
    for (const { name, run } of contenders) {
      const answers = join(folder, 'answers.csv')
      const took = await run(folder, cases, answers)
      seconds.set(name, Math.min(seconds.get(name) ?? Number.POSITIVE_INFINITY, took))
      const written = readFileSync(answers, 'utf8')
      expected ??= written
      strictEqual(written.split('\n').length, cases + 1, name)
      // Not strictEqual: it would print megabytes.
      if (written !== expected) throw new Error(`${name} differs: ${firstDifference(expected, written)}`)
      rmSync(answers)
    }
} finally {
  rmSync(folder, { recursive: true })
}

function firstDifference(expected: string, written: string): string {
  const [theirs, oursOf] = [written.split('\n'), expected.split('\n')]
  const at = oursOf.findIndex((line, index) => line !== theirs[index])
  return `\n${oursOf[at]}\n${theirs[at]}`
}

const one = seconds.get('ours, one process') ?? Number.NaN
console.log(`${cases} cases, all answers equal\n`)
console.log('| contender | seconds | cases a second | ours, one process = 1 |')
console.log('| --- | ---: | ---: | ---: |')
for (const [name, took] of seconds)
  console.log(`| ${name} | ${took.toFixed(3)} | ${Math.round(cases / took)} | ${(took / one).toFixed(2)} |`)
