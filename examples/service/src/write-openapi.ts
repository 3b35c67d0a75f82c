import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { serverOf } from './server.js'
import { defaultLimits } from './settings.js'

/** Writes the OpenAPI document of the server to a file, without a server. */
const file = process.argv[2]
if (file === undefined) throw new Error('Name the file to write.')
const app = await serverOf({
  ...defaultLimits,
  host: '127.0.0.1',
  port: 0,
  tokens: [],
  drainMilliseconds: 0,
  logLevel: 'silent',
})
mkdirSync(dirname(file), { recursive: true })
writeFileSync(file, `${JSON.stringify(app.swagger(), null, 2)}\n`)
await app.close()
