import { rm } from 'node:fs/promises'
import { heldAlone } from './one-at-a-time.js'
import { run } from './run.js'
import { settingsOf } from './settings.js'

const STATUS = { complete: 0, setAside: 1, refused: 2, stopped: 3 } as const

const main = async (): Promise<number> => {
  const settings = settingsOf(process.argv.slice(2))
  if ('problem' in settings) return told(settings.problem, STATUS.refused)
  const lock = `${settings.output}.lock`
  try {
    if (!(await heldAlone(lock))) return told(`Another run writes ${settings.output}.`, STATUS.refused)
  } catch (error) {
    return told(`${settings.output}: ${reasonOf(error)}`, STATUS.refused)
  }
  try {
    return await runUntilSignal(settings)
  } finally {
    await rm(lock, { force: true })
  }
}

const runUntilSignal = async (settings: Exclude<ReturnType<typeof settingsOf>, { problem: string }>) => {
  const stopping = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort())
  try {
    const outcome = await run(settings, stopping.signal)
    if (outcome.kind === 'refused') return told(outcome.why, STATUS.refused)
    const { lines, evaluations, badLines } = outcome.committed
    const from = outcome.resumedAt > 0 ? ` (from line ${outcome.resumedAt + 1} on in this run)` : ''
    const count = `${lines} lines${from}: ${evaluations} evaluated, ${badLines} set aside in ${settings.setAside}`
    if (outcome.kind === 'stopped') return told(`Stopped after ${count}. ${GO_ON}`, STATUS.stopped)
    return told(count, badLines > 0 ? STATUS.setAside : STATUS.complete)
  } catch (error) {
    return told(`${reasonOf(error)}. ${GO_ON}`, STATUS.stopped)
  }
}

const GO_ON = 'The same command goes on from there.'

/** No line of a dossier stands in it: only the system and zlib speak here. */
const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

const told = (what: string, status: number): number => {
  console.error(what)
  return status
}

process.exitCode = await main()
