import type PgBoss from 'pg-boss'
import { type Database, rowsOf } from './database.js'
import { QUEUE, type Task } from './queue.js'

const CASES_OF_JOB = 100

/**
 * Queues every case that says something else by a day than it said before, and no other. Returns how many.
 *
 * To run it twice for one day queues nothing twice: a case is marked in the transaction that queues it.
 */
export const queueDue = (database: Database, boss: PgBoss, asOf: string): Promise<number> =>
  database.transaction(async (session) => {
    const due = await rowsOf<{ id: string }>(
      session,
      `update dossier set queued_for = $1::date
       where due_on <= $1::date and (queued_for is null or queued_for < $1::date) returning id`,
      [asOf],
    )
    const tasks = Array.from({ length: Math.ceil(due.length / CASES_OF_JOB) }, (_, at): Task => {
      const cases = due.slice(at * CASES_OF_JOB, (at + 1) * CASES_OF_JOB)
      return { dossiers: cases.map(({ id }) => id), asOf }
    })
    if (tasks.length > 0)
      await boss.insert(
        tasks.map((data) => ({ name: QUEUE, data })),
        { db: session },
      )
    return due.length
  })
