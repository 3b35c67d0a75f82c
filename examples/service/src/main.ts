import { serverOf } from './server.js'
import { readSettings, type Settings } from './settings.js'

const settingsOrEnd = (): Settings => {
  try {
    return readSettings(process.env)
  } catch (error) {
    console.error(error instanceof Error ? error.message : 'The settings cannot be read.')
    process.exit(2)
  }
}

const LONGEST_END = 20_000

const settings = settingsOrEnd()
const app = await serverOf(settings)

/** Not ready, then closed for new connections, then ended when the last response is sent. */
const end = async (signal: string): Promise<void> => {
  if (!app.readiness.isReady) return
  app.readiness.isReady = false
  app.log.info({ signal }, 'ending')
  setTimeout(() => process.exit(1), settings.drainMilliseconds + LONGEST_END).unref()
  await new Promise((resolve) => setTimeout(resolve, settings.drainMilliseconds))
  await app.close()
  app.log.info('ended')
}

for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void end(signal))
await app.listen({ host: settings.host, port: settings.port })
