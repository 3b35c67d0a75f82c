import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type IncomingMessage, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { dossier, options, tokens } from './running-server.js'

const folder = mkdtempSync(join(tmpdir(), 'service-'))
after(() => rmSync(folder, { recursive: true }))

const main = fileURLToPath(new URL('../src/main.js', import.meta.url))

const start = async (environment: { [name: string]: string }): Promise<{ child: ChildProcess; port: number }> => {
  const child = spawn(process.execPath, [main], {
    env: { PATH: process.env['PATH'], PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const port = await new Promise<number>((resolve, reject) => {
    let output = ''
    child.stdout?.on('data', (part) => {
      output += String(part)
      const found = /listening at http:\/\/127\.0\.0\.1:(\d+)/.exec(output)?.[1]
      if (found !== undefined) resolve(Number(found))
    })
    child.on('exit', (status) => reject(new Error(`ended with ${status}`)))
  })
  return { child, port }
}

test('a request that runs when the server is told to end is answered; then the server ends with status 0', async () => {
  const file = join(folder, 'tokens.json')
  writeFileSync(file, JSON.stringify(tokens))
  const { child, port } = await start({ TOKENS_FILE: file, DRAIN_MILLISECONDS: '300' })
  const ended = new Promise((resolve) => child.on('exit', resolve))
  const body = JSON.stringify({ dossier, options })
  const call = request({
    host: '127.0.0.1',
    port,
    path: '/evaluations',
    method: 'POST',
    headers: {
      authorization: `Bearer ${tokens.insured}`,
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
    },
  })
  const answered = new Promise<IncomingMessage>((resolve, reject) => call.on('response', resolve).on('error', reject))
  call.write(body.slice(0, 10))
  await new Promise((resolve) => setTimeout(resolve, 100))

  child.kill('SIGTERM')
  await new Promise((resolve) => setTimeout(resolve, 100))
  const ready = await fetch(`http://127.0.0.1:${port}/health/ready`)
  assert.equal(ready.status, 503)
  assert.equal((await fetch(`http://127.0.0.1:${port}/health/live`)).status, 200)
  await new Promise((resolve) => setTimeout(resolve, 400))
  // Closed for new connections, but the request that runs is not cut off.
  await assert.rejects(fetch(`http://127.0.0.1:${port}/health/live`, { headers: { connection: 'close' } }))
  call.end(body.slice(10))
  const response = await answered
  response.resume()
  assert.equal(response.statusCode, 200)
  assert.equal(await ended, 0)
})

test('without tokens the program ends at once with status 2', async () => {
  const child = spawn(process.execPath, [main], { env: { PATH: process.env['PATH'] }, stdio: 'ignore' })
  assert.equal(await new Promise((resolve) => child.on('exit', resolve)), 2)
})
