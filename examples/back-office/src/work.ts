import { setTimeout as pause } from 'node:timers/promises'
import type PgBoss from 'pg-boss'
import { type EvaluateOptions, evaluate, nextChange, parseDossier, parseOptions, receiptOf } from 'terug-naar-werk'
import { type Database, rowsOf, type Session } from './database.js'
import { QUEUE, type Task } from './queue.js'

const PAUSE_MILLISECONDS = 100

/**
 * Evaluates queued cases until none waits, beside any number of other workers. Returns how many it evaluated.
 *
 * `taken` is told which cases a transaction holds, before it evaluates them.
 */
export const workUntilDone = async (
  database: Database,
  boss: PgBoss,
  name: string,
  taken: (dossiers: readonly string[]) => void = () => undefined,
): Promise<number> => {
  let evaluated = 0
  for (;;) {
    const count = await database.transaction((session) => workOnce(session, boss, name, taken))
    evaluated += count ?? 0
    if (count !== undefined) continue
    // What another worker holds counts as waiting until it commits: should it be killed, it is ours.
    if ((await boss.getQueueSize(QUEUE, { before: 'completed' })) === 0) return evaluated
    await pause(PAUSE_MILLISECONDS)
  }
}

/**
 * Takes a job, evaluates its cases, stores the results and completes the job, all in one transaction; undefined where no
 * job waits. A worker that is killed commits nothing: the database gives its job back as soon as the connection breaks.
 */
const workOnce = async (
  session: Session,
  boss: PgBoss,
  name: string,
  taken: (dossiers: readonly string[]) => void,
): Promise<number | undefined> => {
  const [job] = await boss.fetch<Task>(QUEUE, { db: session })
  if (job === undefined) return undefined
  const { dossiers, asOf } = job.data
  const cases = await rowsOf<Case>(session, LOCKED_CASES, [dossiers, asOf])
  taken(cases.map(({ id }) => id))
  const results = cases.map((one) => resultOf(one, asOf))
  await session.executeSql(STORE_EVALUATIONS, [
    JSON.stringify(results.filter(({ kind }) => kind === 'evaluation')),
    name,
  ])
  await session.executeSql(STORE_REFUSALS, [JSON.stringify(results.filter(({ kind }) => kind === 'refusal'))])
  await session.executeSql(MARK_DONE, [JSON.stringify(results)])
  // The options come fourth: as the third they would be taken for a result, and the job completed outside this transaction.
  await boss.complete(QUEUE, job.id, { cases: cases.length }, { db: session })
  return cases.length
}

interface Case {
  readonly id: string
  readonly dossier: unknown
}

type Result = { readonly dossier_id: string; readonly as_of: string } & (
  | {
      readonly kind: 'evaluation'
      readonly evaluation: unknown
      readonly receipt: unknown
      readonly next_change: string | null
    }
  | { readonly kind: 'refusal'; readonly issues: readonly unknown[] }
)

const resultOf = ({ id, dossier: input }: Case, asOf: string): Result => {
  const place = { dossier_id: id, as_of: asOf }
  const dossier = parseDossier(input)
  if (dossier._tag === 'Left') return { ...place, kind: 'refusal', issues: dossier.left }
  const options = optionsOn(asOf)
  return {
    ...place,
    kind: 'evaluation',
    evaluation: evaluate(dossier.right, options),
    receipt: receiptOf(dossier.right, options),
    next_change: nextChange(dossier.right, options),
  }
}

const optionsOn = (asOf: string): EvaluateOptions => {
  const options = parseOptions({ asOf })
  if (options._tag === 'Left') throw new RangeError(options.left[0].message)
  return options.right
}

/** A case that was queued again for a later night is not found here; the job is completed all the same. */
const LOCKED_CASES = `
  with held as (select id from dossier where id = any($1::text[]) and queued_for = $2::date order by id for update)
  select j.id, j.dossier from held join dossier_as_json j using (id) order by j.id`

const STORE_EVALUATIONS = `
  insert into evaluation (dossier_id, as_of, evaluation, receipt, next_change, made_by)
  select r.dossier_id, r.as_of, r.evaluation, r.receipt, r.next_change, $2
  from jsonb_to_recordset($1::jsonb) as r(dossier_id text, as_of date, evaluation jsonb, receipt jsonb, next_change date)`

const STORE_REFUSALS = `
  insert into refusal (dossier_id, as_of, issues)
  select r.* from jsonb_to_recordset($1::jsonb) as r(dossier_id text, as_of date, issues jsonb)`

/**
 * The next day to look at a case: that of `nextChange`, or an earlier one on which an event is first seen that is already
 * on file. `nextChange` knows only what is seen today. An end of the incapacity is seen from its last day on.
 */
const MARK_DONE = `
  update dossier d set queued_for = null, due_on = case when r.kind = 'refusal' then 'infinity' else least(
    coalesce(r.next_change, 'infinity'),
    (select coalesce(min(day), 'infinity')
     from dossier_event e, lateral (values (e.on_day), ((e.details ->> 'lastDay')::date)) as seen(day)
     where e.dossier_id = d.id and day > r.as_of)) end
  from jsonb_to_recordset($1::jsonb) as r(dossier_id text, as_of date, kind text, next_change date)
  where d.id = r.dossier_id`
