import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Database } from './database.js'
import { queueIn } from './queue.js'

/** Creates what is missing of the tables, and the queue. */
export const install = async (database: Database): Promise<void> => {
  const file = fileURLToPath(new URL('../../src/schema.sql', import.meta.url))
  await database.executeSql(await readFile(file, 'utf8'))
  const boss = await queueIn(database)
  await boss.stop({ graceful: false })
}
