import autocannon from 'autocannon'
import { dossier, options } from '../test/running-server.js'

/**
 * Asks a server on this machine for evaluations and explanations, for SECONDS (30 where absent), over ten connections.
 * Ends with status 1 where one answer is no success, or where the memory grows.
 */
const { URL: address, TOKEN: token } = process.env
if (address === undefined || token === undefined) throw new Error('Start it with ./with-server.')
const seconds = Number(process.env['SECONDS_OF_LOAD'] ?? 30)

const request = (path: string, more: object) => ({
  method: 'POST' as const,
  path,
  headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
  body: JSON.stringify({ dossier, options, ...more }),
})

const load = (duration: number) =>
  autocannon({
    url: address,
    connections: 10,
    duration,
    requests: [
      request('/evaluations', {}),
      request('/explanations', { key: 'estimate.first' }),
      request('/agendas', { until: '2023-12-31' }),
    ],
  })

/** The memory of the server, as it reports it, in MiB. */
const memory = async (): Promise<number> => {
  const metrics = await (await fetch(`${address}/metrics`)).text()
  return Number(/^process_resident_memory_bytes (\d+)/m.exec(metrics)?.[1]) / 2 ** 20
}

// A server that has just begun compiles its code, and its heap grows to the size that it keeps.
await load(Math.ceil(seconds / 3))
const before = await memory()
const { requests, latency, errors, timeouts, non2xx } = await load(seconds)
const after = await memory()

console.log(`${Math.round(requests.average)} requests a second over ${seconds} s, ${requests.total} in all`)
console.log(`milliseconds: ${latency.p50} in the middle, ${latency.p99} at p99, ${latency.max} at most`)
console.log(`errors: ${errors}, time-outs: ${timeouts}, other than 2xx: ${non2xx}`)
console.log(`memory: ${Math.round(before)} MiB at the start, ${Math.round(after)} MiB at the end`)

const MOST_GROWTH = 1.25
if (requests.total === 0 || errors + timeouts + non2xx > 0 || !(after < before * MOST_GROWTH)) process.exitCode = 1
