import PgBoss from 'pg-boss'
import type { Database } from './database.js'

export const QUEUE = 'evaluate'

/** Some cases to evaluate as of a day: one job, one transaction. */
export interface Task {
  readonly dossiers: readonly string[]
  readonly asOf: string
}

/** Opens the queue, which lives in the same database as the cases, so that one transaction spans both. */
export const queueIn = async (database: Database): Promise<PgBoss> => {
  const boss = new PgBoss({ db: database, supervise: false, schedule: false })
  boss.on('error', (error) => console.error(error.message))
  await boss.start()
  await boss.createQueue(QUEUE)
  return boss
}
