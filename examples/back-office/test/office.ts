import { PGlite } from '@electric-sql/pglite'
import type PgBoss from 'pg-boss'
import { type Database, inProcess } from '../src/database.js'
import { install } from '../src/install.js'
import { queueDue } from '../src/night.js'
import { queueIn } from '../src/queue.js'
import { workUntilDone } from '../src/work.js'

export interface Office {
  readonly database: Database
  /** Queues what is due on a day, and evaluates it. Returns how many. */
  readonly night: (day: string) => Promise<number>
  readonly boss: PgBoss
  readonly close: () => Promise<void>
}

/** A back office in memory. */
export const office = async (): Promise<Office> => {
  const database = inProcess(await PGlite.create())
  await install(database)
  const boss = await queueIn(database)
  return {
    database,
    boss,
    night: async (day) => {
      const queued = await queueDue(database, boss, day)
      await workUntilDone(database, boss, 'test')
      return queued
    },
    close: async () => {
      await boss.stop({ graceful: false })
      await database.close()
    },
  }
}
