import { mkdtemp, rm } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { day } from 'terug-naar-werk'
import { writePortfolio } from '../test/portfolio.js'
import { run } from './run.js'

/** Times the same lines through one worker and through more, in turns; the fastest of each counts, since other load only adds time. */
const LINES = Number(process.argv[2] ?? 400_000)
const ROUNDS = 3
const COUNTS = [1, Math.max(2, availableParallelism())]

const folder = await mkdtemp(join(tmpdir(), 'batch-speed-'))
const fastest = new Map<number, number>()
try {
  const input = join(folder, 'in.jsonl')
  await writePortfolio(input, LINES, 0)
  for (let round = 0; round < ROUNDS; round += 1)
    for (const workers of COUNTS) {
      const output = join(folder, `out-${round}-${workers}.jsonl`)
      const began = performance.now()
      const settings = { input, output, setAside: `${output}.set-aside`, workers, audience: 'advisingDoctor' } as const
      await run({ ...settings, options: { asOf: day('2023-09-01') } }, new AbortController().signal)
      const seconds = (performance.now() - began) / 1000
      console.log(
        `${workers} workers: ${LINES} lines in ${seconds.toFixed(2)} s, ${Math.round(LINES / seconds)} a second`,
      )
      fastest.set(workers, Math.min(fastest.get(workers) ?? Number.POSITIVE_INFINITY, seconds))
      await rm(output)
    }
} finally {
  await rm(folder, { recursive: true })
}
const [one = 0, more = 0] = COUNTS.map((workers) => fastest.get(workers) ?? 0)
console.log(`${COUNTS[1]} workers are ${(one / more).toFixed(2)} times as fast as one`)
