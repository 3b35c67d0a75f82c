import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { bearers, isBearer } from './bearers.js'
import { calendarOf } from './calendar.js'
import { type Database, inProcess, onServer } from './database.js'
import { chartOf, forecastOf } from './forecast.js'
import { install } from './install.js'
import { queueDue } from './night.js'
import { queueIn } from './queue.js'
import { importFrom } from './read-dossiers.js'
import { workUntilDone } from './work.js'
import { workListOf } from './work-list.js'

const USAGE = `npm start -- COMMAND [then COMMAND]…

With DATABASE_URL on that PostgreSQL; without it, on one inside the process that keeps its files in ./data.

  install                 creates the tables and the queue
  import FILE             reads dossiers, one as JSON on each line
  night DAY               queues the cases that say something else by that day
  work                    evaluates queued cases until none waits; start as many as you like, on any machine
  list BEARER             what a bearer can do now: ${bearers.join(', ')}
  forecast WEEKS FOLDER   the steps due in each week, as JSON lines, and as forecast.svg in the folder
  calendar BEARER         iCalendar on standard output`

const languageOf = 'en'

const print = (value: unknown): void => console.log(typeof value === 'string' ? value : JSON.stringify(value))

const run = async (database: Database, [command, first = '', second = '']: readonly string[]): Promise<boolean> => {
  switch (command) {
    case 'install':
      await install(database)
      return true
    case 'import':
      print(await importFrom(database, first))
      return true
    case 'night': {
      const boss = await queueIn(database)
      print({ queued: await queueDue(database, boss, first) })
      await boss.stop({ graceful: false })
      return true
    }
    case 'work': {
      const boss = await queueIn(database)
      const name = `worker ${process.pid}`
      const taken = (dossiers: readonly string[]) => print({ taken: dossiers })
      print({ evaluated: await workUntilDone(database, boss, name, taken) })
      await boss.stop({ graceful: false })
      return true
    }
    case 'list':
      if (!isBearer(first)) return false
      for (const step of await workListOf(database, first)) print(step)
      return true
    case 'forecast': {
      const forecast = await forecastOf(database, Number(first))
      for (const due of forecast) print(due)
      await mkdir(second, { recursive: true })
      await writeFile(join(second, 'forecast.svg'), chartOf(forecast, languageOf))
      return true
    }
    case 'calendar':
      if (!isBearer(first)) return false
      print(await calendarOf(database, first, languageOf))
      return true
    default:
      return false
  }
}

const opened = async (): Promise<Database> => {
  const { DATABASE_URL: url } = process.env
  if (url !== undefined) return onServer(url)
  const { PGlite } = await import('@electric-sql/pglite')
  return inProcess(await PGlite.create('data'))
}

/** Several commands in one process, with `then` between them: to open a database in the process takes seconds. */
const commands: string[][] = [[]]
for (const word of process.argv.slice(2))
  if (word === 'then') commands.push([])
  else commands.at(-1)?.push(word)

const database = await opened()
try {
  for (const command of commands) {
    if (await run(database, command)) continue
    console.error(USAGE)
    process.exitCode = 2
    break
  }
} finally {
  await database.close()
}
