import { deepStrictEqual, ok, strictEqual } from 'node:assert'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { writePortfolio } from './portfolio.js'
import { rowsOf, runProgram, startProgram } from './program.js'

/** 200,000 in `npm run test:kill`. */
const LINES = Number(process.env['LINES'] ?? 20_000)
const BAD_EVERY = 500

const folder = mkdtempSync(join(tmpdir(), 'batch-kill-'))
after(() => rmSync(folder, { recursive: true }))

const commitsIn = (journal: string): number =>
  existsSync(journal) ? readFileSync(journal, 'utf8').split('"committed"').length - 1 : 0

/** Starts the program and ends it with SIGKILL as soon as it has committed some chunks. */
const killAfter = async (commits: number, given: readonly string[], journal: string): Promise<void> => {
  const program = startProgram(...given)
  const gone = new Promise((resolve) => program.once('exit', (_, signal) => resolve(signal)))
  const before = commitsIn(journal)
  while (commitsIn(journal) < before + commits && program.exitCode === null) await pause(5)
  program.kill('SIGKILL')
  strictEqual(await gone, 'SIGKILL')
}

const expectedIds = Array.from({ length: LINES }, (_, index) => index)
  .filter((index) => index % BAD_EVERY !== BAD_EVERY - 1)
  .map((index) => `case-${String(index).padStart(8, '0')}`)

const expectedBad = Array.from({ length: LINES / BAD_EVERY }, (_, index) => (index + 1) * BAD_EVERY)

describe(`a run of ${LINES} lines that is killed three times`, () => {
  for (const ending of ['jsonl', 'jsonl.gz'])
    it(`has each line once, in order: ${ending}`, async () => {
      const [input, output] = [join(folder, `in.${ending}`), join(folder, `out.${ending}`)]
      const [journal, setAside] = [`${output}.journal`, `${output}.set-aside.jsonl`]
      await writePortfolio(input, LINES, BAD_EVERY)
      const given = [input, output, '--as-of', '2023-09-01', '--workers', '2']
      // Two megabytes of a file of ten, and a sixth of a larger one, each time.
      const commits = Math.max(2, Math.floor(LINES / 6_000))
      for (let kill = 0; kill < 3; kill += 1) await killAfter(commits, given, journal)
      ok(!readFileSync(journal, 'utf8').includes('"complete"'))
      const { status, said } = await runProgram(...given)
      strictEqual(status, 1, said)
      ok(/from line \d+ on in this run/.test(said), said)
      deepStrictEqual(
        rowsOf(output).map(({ id }) => id),
        expectedIds,
      )
      deepStrictEqual(
        rowsOf(setAside).map(({ line }) => line),
        expectedBad,
      )
      console.log(`${ending}: ${expectedIds.length} evaluations and ${expectedBad.length} bad lines, each once`)
    })
})
