import { deepStrictEqual, ok, strictEqual } from 'node:assert'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { after, before, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { type Database, onServer, rowsOf } from '../src/database.js'
import { install } from '../src/install.js'
import { queueDue } from '../src/night.js'
import { queueIn } from '../src/queue.js'
import { storeDossiers } from '../src/store-dossiers.js'
import { portfolio } from '../test/portfolio.js'

const CASES = Number(process.env['CASES'] ?? 4_000)
const NIGHT = '2023-09-01'
const { DATABASE_URL: url = '' } = process.env

let database: Database
before(async () => {
  database = onServer(url)
  await install(database)
  const dossiers = await portfolio(CASES)
  for (let at = 0; at < CASES; at += 500) await storeDossiers(database, dossiers.slice(at, at + 500))
})
after(() => database.close())

const startWorker = (): ChildProcess =>
  spawn(process.execPath, [fileURLToPath(new URL('../src/main.js', import.meta.url)), 'work'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })

/** What the worker says when it holds cases and has not evaluated them; its next transactions as well. */
const takenBy = async (worker: ChildProcess, transactions: number): Promise<readonly string[]> => {
  let text = ''
  for await (const piece of worker.stdout ?? []) {
    text += piece
    const lines = text.split('\n').slice(0, -1)
    if (lines.length < transactions) continue
    const { taken } = JSON.parse(lines[transactions - 1] ?? '')
    return taken
  }
  throw new Error('the worker ended before it was killed')
}

const one = async (text: string): Promise<unknown> => (await rowsOf<{ value: unknown }>(database, text))[0]?.value

describe('three workers on a server, one of them killed', () => {
  it('evaluate each case once; those of the killed one are taken over', async () => {
    const boss = await queueIn(database)
    strictEqual(await queueDue(database, boss, NIGHT), CASES)
    const began = performance.now()
    const doomed = startWorker()
    const gone = once(doomed, 'exit')
    const others = [startWorker(), startWorker()]
    const ended = others.map((worker) => once(worker, 'exit'))
    for (const { stdout } of others) stdout?.resume()
    // In its third transaction: two are committed, and must stay.
    const held = await takenBy(doomed, 3)
    doomed.kill('SIGKILL')
    deepStrictEqual(await gone, [null, 'SIGKILL'])
    for (const end of ended) deepStrictEqual(await end, [0, null])
    const seconds = (performance.now() - began) / 1000

    strictEqual(await one('select count(*)::int as value from evaluation'), CASES)
    strictEqual(await one('select count(distinct dossier_id)::int as value from evaluation'), CASES)
    strictEqual(await one('select count(*)::int as value from dossier where queued_for is not null'), 0)
    strictEqual(
      await one("select count(*)::int as value from pgboss.job where name = 'evaluate' and state <> 'completed'"),
      0,
    )
    const by = await rowsOf<{ made_by: string; cases: number }>(
      database,
      'select made_by, count(*)::int as cases from evaluation group by 1 order by 1',
    )
    strictEqual(by.length, 3)
    ok(held.length > 0)
    const takenOver = await rowsOf(
      database,
      'select 1 from evaluation where dossier_id = any($1::text[]) and made_by <> $2',
      [held, `worker ${doomed.pid}`],
    )
    strictEqual(takenOver.length, held.length)
    console.log(by.map(({ made_by, cases }) => `${made_by}: ${cases}`).join(', '), `- ${held.length} taken over`)
    console.log(`${CASES} cases in ${seconds.toFixed(1)} s, the start of the workers included`)
    await boss.stop({ graceful: false })
  })
})
