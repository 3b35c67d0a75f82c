import { deepStrictEqual, ok, rejects, strictEqual } from 'node:assert'
import { after, before, describe, it } from 'node:test'
import { type Day, day, type Evaluation, evaluate, parseDay, receiptOf } from 'terug-naar-werk'
import { bearers } from '../src/bearers.js'
import { calendarOf } from '../src/calendar.js'
import { rowsOf } from '../src/database.js'
import { chartOf, forecastOf } from '../src/forecast.js'
import { queueDue } from '../src/night.js'
import { addEvent, storeDossiers } from '../src/store-dossiers.js'
import { workUntilDone } from '../src/work.js'
import { workListOf } from '../src/work-list.js'
import { type Office, office } from './office.js'
import { type NamedDossier, portfolio } from './portfolio.js'

const CASES = 190
/** Some nights apart, in the middle of the courses of the invented cases. */
const NIGHTS = ['2023-04-03', '2023-04-04', '2023-04-11', '2023-05-30', '2023-10-06'] as const

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

const dayOf = (text: string): Day => {
  const read = parseDay(text)
  if (read._tag === 'Left') throw new RangeError(text)
  return read.right
}

const withoutAsOf = ({ asOf: _, ...rest }: Evaluation): unknown => json(rest)

const isToDo = (state: string): boolean => state === 'upcoming' || state === 'open' || state === 'overdue'

interface Row {
  readonly dossier_id: string
  readonly as_of: string
  readonly evaluation: Evaluation
  readonly receipt: unknown
}

describe('the back office, on a database inside the process', () => {
  let here: Office
  let dossiers: readonly NamedDossier[]
  before(async () => {
    here = await office()
    dossiers = await portfolio(CASES)
    await storeDossiers(here.database, dossiers)
  })
  after(() => here.close())

  const dossierOf = (id: string): NamedDossier => {
    const found = dossiers.find((one) => one.id === id)
    ok(found !== undefined, id)
    return found
  }

  const current = () =>
    rowsOf<Row>(
      here.database,
      'select dossier_id, written(as_of) as as_of, evaluation, receipt from current_evaluation',
    )

  it('gives back as JSON what was stored as rows', async () => {
    const rows = await rowsOf<{ id: string; dossier: NamedDossier }>(here.database, 'select * from dossier_as_json')
    strictEqual(rows.length, CASES)
    for (const { id, dossier } of rows) deepStrictEqual(dossier, { events: [], ...(json(dossierOf(id)) as object) })
  })

  it('evaluates each night what changed and nothing else: what stays says the same as a new evaluation', async () => {
    const queued: number[] = []
    for (const night of NIGHTS) {
      queued.push(await here.night(night))
      const rows = await current()
      strictEqual(rows.length, CASES)
      const asOf = day(night)
      for (const { dossier_id: id, evaluation } of rows)
        deepStrictEqual(withoutAsOf(evaluation), withoutAsOf(evaluate(dossierOf(id), { asOf })), `${id} on ${night}`)
    }
    strictEqual(queued[0], CASES)
    for (const later of queued.slice(1)) ok(later > 0 && later < CASES, String(queued))
    console.log(`queued in each night: ${queued.join(', ')} of ${CASES}`)
  })

  it('stores with each evaluation the receipt of how it was made', async () => {
    for (const { dossier_id: id, as_of, receipt } of await current())
      deepStrictEqual(receipt, json(receiptOf(dossierOf(id), { asOf: dayOf(as_of) })))
  })

  it('lists the steps of each bearer, the nearest last day first', async () => {
    const rows = await current()
    for (const bearer of bearers) {
      const list = await workListOf(here.database, bearer)
      const expected = rows.flatMap(({ evaluation }) =>
        evaluation.obligations.filter(
          (step) => step.bearer === bearer && (step.state === 'open' || step.state === 'overdue'),
        ),
      )
      strictEqual(list.length, expected.length, bearer)
      const days = list.map(({ until }) => until ?? '9999')
      deepStrictEqual(days, days.toSorted())
    }
    ok((await workListOf(here.database, 'coordinator')).length > 0)
  })

  it('forecasts the steps due in each week, and draws them', async () => {
    const forecast = await forecastOf(here.database, 520)
    const expected = (await current()).flatMap(({ evaluation, as_of }) =>
      evaluation.obligations.filter(({ state, window }) => isToDo(state) && (window.until ?? '') >= as_of),
    )
    ok(expected.length > 0)
    strictEqual(
      forecast.reduce((sum, { steps }) => sum + steps, 0),
      expected.length,
    )
    for (const { week } of forecast) strictEqual(new Date(week).getUTCDay(), 1)
    const svg = chartOf(forecast, 'nl')
    ok(svg.startsWith('<svg') && svg.includes('coördinator'), svg.slice(0, 200))
  })

  it('exports a calendar whose second export moves entries and doubles none', async () => {
    const uidsOf = (calendar: string) => [...calendar.matchAll(/^UID:(.*)$/gm)].map(([, uid]) => uid ?? '')
    const before = await calendarOf(here.database, 'coordinator', 'nl')
    const uids = uidsOf(before)
    ok(uids.length > 0)
    strictEqual(new Set(uids).size, uids.length)
    ok(/DTSTART;VALUE=DATE:\d{8}/.test(before), before.slice(0, 600))
    strictEqual(await calendarOf(here.database, 'coordinator', 'nl'), before)

    const list = await workListOf(here.database, 'coordinator')
    const open = list.find(({ rule, until }) => rule === 'contact.first' && until !== null)
    ok(open !== undefined)
    await addEvent(here.database, open.dossier, {
      type: 'coordinatorContact',
      kind: 'first',
      channel: 'physical',
      on: day('2023-10-06'),
    })
    strictEqual((await here.night('2023-10-07')) > 0, true)
    const after = await calendarOf(here.database, 'coordinator', 'nl')
    const entryIn = (calendar: string) =>
      calendar.split('BEGIN:VEVENT').find((entry) => entry.includes(`UID:${open.dossier}/${open.key}@`)) ?? ''
    const sequenceIn = (entry: string) => Number(/SEQUENCE:(\d+)/.exec(entry)?.[1])
    ok(entryIn(before).includes('STATUS:CONFIRMED'))
    ok(entryIn(after).includes('STATUS:CANCELLED'), entryIn(after))
    ok(sequenceIn(entryIn(after)) > sequenceIn(entryIn(before)))
    for (const uid of uids) ok(uidsOf(after).includes(uid), uid)
  })

  it('shows a bearer nothing medical that it may not know', async () => {
    const forCoordinator = await calendarOf(here.database, 'coordinator', 'en')
    ok(!/examination|category/.test(forCoordinator), forCoordinator.slice(0, 1000))
    ok(/examination/.test(await calendarOf(here.database, 'advisingDoctor', 'en')))
  })
})

describe('a night', () => {
  let here: Office
  before(async () => {
    here = await office()
    await storeDossiers(here.database, await portfolio(20))
  })
  after(() => here.close())

  const count = async (table: string): Promise<number> => {
    const [row] = await rowsOf<{ count: number }>(here.database, `select count(*)::int as count from ${table}`)
    return row?.count ?? -1
  }

  it('queues nothing twice', async () => {
    strictEqual(await queueDue(here.database, here.boss, '2023-06-01'), 20)
    strictEqual(await queueDue(here.database, here.boss, '2023-06-01'), 0)
    strictEqual(await workUntilDone(here.database, here.boss, 'test'), 20)
    strictEqual(await workUntilDone(here.database, here.boss, 'test'), 0)
    strictEqual(await count('evaluation'), 20)
  })

  it('completes a job that a later night overtook, and evaluates the case once', async () => {
    const [{ id } = { id: '' }] = await rowsOf<{ id: string }>(here.database, 'select id from dossier order by id')
    await here.database.executeSql(`update dossier set due_on = '-infinity' where id = $1`, [id])
    strictEqual(await queueDue(here.database, here.boss, '2023-06-01'), 1)
    strictEqual((await queueDue(here.database, here.boss, '2023-06-02')) >= 1, true)
    const before = await count(`evaluation where dossier_id = '${id}'`)
    await workUntilDone(here.database, here.boss, 'test')
    strictEqual(await count(`evaluation where dossier_id = '${id}'`), before + 1)
  })

  it('keeps neither result nor completion of a transaction that fails', async () => {
    await here.database.executeSql(`update dossier set due_on = '-infinity'`)
    await queueDue(here.database, here.boss, '2023-06-03')
    const before = await count('evaluation')
    const dies = () => {
      throw new Error('died')
    }
    await rejects(workUntilDone(here.database, here.boss, 'test', dies), /died/)
    strictEqual(await count('evaluation'), before)
    strictEqual(await workUntilDone(here.database, here.boss, 'test'), 20)
    strictEqual(await count('evaluation'), before + 20)
  })

  it('keeps what is wrong with a refused dossier, and tries it again when a fact was corrected', async () => {
    const [{ id } = { id: '' }] = await rowsOf<{ id: string }>(here.database, 'select id from dossier order by id')
    await here.database.executeSql(
      `insert into dossier_event (dossier_id, position, type, on_day) values ($1, 99, 'unheardOf', '2023-05-01')`,
      [id],
    )
    await here.night('2023-06-04')
    const [refusal] = await rowsOf<{ dossier_id: string; issues: readonly { code: string }[] }>(
      here.database,
      'select dossier_id, issues from refusal',
    )
    strictEqual(refusal?.dossier_id, id)
    ok(refusal.issues.length > 0)
    await here.database.executeSql('delete from dossier_event where position = 99')
    ok((await here.night('2023-06-04')) > 0)
    strictEqual(await count('refusal'), 1)
    strictEqual(await count(`evaluation where dossier_id = '${id}' and as_of = '2023-06-04'`), 1)
  })
})
