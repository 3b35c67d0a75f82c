import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import { serverFor } from './server.js'
import { settingsOf } from './settings.js'

const settings = settingsOf(process.argv.slice(2))
if ('problem' in settings) {
  // Standard output belongs to the protocol.
  console.error(settings.problem)
  process.exitCode = 2
} else {
  await serverFor(settings).connect(new StdioServerTransport())
}
