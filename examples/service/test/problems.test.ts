import assert from 'node:assert/strict'
import { request } from 'node:http'
import { connect } from 'node:net'
import { after, test } from 'node:test'
import { labelOf, languages } from 'terug-naar-werk'
import type { Problem } from '../src/problem.js'
import { problemTitles } from '../src/problem-texts.js'
import { dossier, options, runningServer, tokens } from './running-server.js'

const { app, address, post } = await runningServer({ mostEvents: 2, largestBody: 2_048, longestAgenda: 100 })
after(() => app.close())

const problemIn = async (response: Response): Promise<Problem> => {
  assert.equal(response.headers.get('content-type'), 'application/problem+json; charset=utf-8')
  // SAFETY: the test of the document holds every problem against its schema.
  return (await response.json()) as Problem
}

const wrong = { ...dossier, incapacity: { start: '2023-02-30' } }

for (const language of languages)
  test(`what is wrong with a dossier is said in ${language}`, async () => {
    const response = await post('/evaluations', { dossier: wrong, options }, 'advisingDoctor', `${language}-BE`)
    const { status, title, errors } = await problemIn(response)
    assert.equal(response.status, 422)
    assert.equal(status, 422)
    assert.equal(title, problemTitles['input-refused'][language])
    assert.equal(errors?.[0]?.code, 'day.impossible')
    assert.equal(errors?.[0]?.pointer, '/dossier/incapacity/start')
    if (language !== 'en') assert.equal(errors?.[0]?.detail, labelOf('day.impossible', language))
  })

test('who may know of no medical fact sees the code of an issue alone', async () => {
  const medical = { type: 'questionnaireWithheld', on: '2023-04-31', ground: 'dementia' }
  const body = { dossier: { ...dossier, events: [medical] }, options }
  for (const audience of ['coordinator', 'employer'] as const) {
    const { errors } = await problemIn(await post('/evaluations', body, audience))
    assert.deepEqual(errors, [{ code: 'day.impossible', detail: labelOf('day.impossible', 'en') }])
  }
})

test('the issues of the dossier and of the options come together', async () => {
  const { errors } = await problemIn(await post('/evaluations', { dossier: wrong, options: { asOf: 'today' } }))
  assert.deepEqual(
    errors?.map(({ pointer }) => pointer),
    ['/dossier/incapacity/start', '/options/asOf'],
  )
})

const refusedBodies: readonly (readonly [name: string, path: string, body: unknown, status: number, code?: string])[] =
  [
    ['no JSON', '/evaluations', '{"dossier":', 400],
    ['an empty body', '/evaluations', '', 400],
    ['an array', '/evaluations', [], 422, 'type.wrong'],
    ['no dossier', '/evaluations', { options }, 422, 'type.wrong'],
    ['another key', '/evaluations', { dossier, options, audience: 'advisingDoctor' }, 422, 'key.unknown'],
    ['a table of channels', '/evaluations', { dossier, options: { ...options, channels: {} } }, 422, 'key.unknown'],
    ['too many events', '/evaluations', { dossier: { ...dossier, events: [1, 2, 3] }, options }, 422, 'event.tooMany'],
    ['a body too large', '/evaluations', { dossier, options, more: 'x'.repeat(3_000) }, 413],
    ['no key', '/explanations', { dossier, options }, 422, 'type.wrong'],
    ['no last day', '/agendas', { dossier, options }, 422, 'type.wrong'],
    ['a last day before the first', '/agendas', { dossier, options, until: '2023-04-02' }, 422, 'day.outOfRange'],
    ['an agenda too long', '/agendas', { dossier, options, until: '2023-07-13' }, 422, 'day.outOfRange'],
  ]

for (const [name, path, body, status, code] of refusedBodies)
  test(`${path} refuses ${name} with ${status} ${code ?? ''}`, async () => {
    const response = await post(path, body)
    assert.equal(response.status, status)
    assert.equal((await problemIn(response)).errors?.[0]?.code, code)
  })

test('the longest agenda is answered', async () => {
  assert.equal((await post('/agendas', { dossier, options, until: '2023-07-12' })).status, 200)
})

test('a body that is not UTF-8 is refused', async () => {
  const response = await fetch(`${address}/evaluations`, {
    method: 'POST',
    headers: { authorization: `Bearer ${tokens.insured}`, 'content-type': 'application/json' },
    body: Buffer.from([0x22, 0xff, 0x22]),
  })
  assert.equal(response.status, 400)
  assert.equal((await problemIn(response)).title, problemTitles['not-json'].nl)
})

test('a caller without a known token is refused before its body is read', async () => {
  for (const authorization of [undefined, 'Bearer', `Basic ${tokens.insured}`, `Bearer ${tokens.insured}x`]) {
    const response = await fetch(`${address}/evaluations`, {
      method: 'POST',
      headers: authorization === undefined ? {} : { authorization },
      body: '{',
    })
    assert.equal(response.status, 401)
    assert.equal(response.headers.get('www-authenticate'), 'Bearer')
    await problemIn(response)
  }
})

test('another address, method or type is a problem as well', async () => {
  const authorization = `Bearer ${tokens.insured}`
  const found = await fetch(`${address}/evaluation`)
  assert.equal(found.status, 404)
  await problemIn(found)
  const method = await fetch(`${address}/evaluations`, { method: 'PUT' })
  assert.equal(method.status, 405)
  assert.equal(method.headers.get('allow'), 'POST')
  await problemIn(method)
  const type = await fetch(`${address}/evaluations`, {
    method: 'POST',
    headers: { authorization, 'content-type': 'text/plain' },
    body: '{}',
  })
  assert.equal(type.status, 415)
  await problemIn(type)
})

test('an address that cannot be decoded is a problem', async () => {
  const { port } = new URL(address)
  const status = await new Promise<number | undefined>((resolve, reject) => {
    request({ host: '127.0.0.1', port, path: '/%E0%A4%A' }, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
      .on('error', reject)
      .end()
  })
  assert.equal(status, 400)
})

test('what is no HTTP gets a problem, and the connection ends', async () => {
  const { port } = new URL(address)
  const answer = await new Promise<string>((resolve, reject) => {
    let received = ''
    const socket = connect(Number(port), '127.0.0.1', () => socket.write('no http\r\n\r\n'))
    socket
      .on('data', (part) => {
        received += String(part)
      })
      .on('end', () => resolve(received))
      .on('error', reject)
  })
  assert.match(answer, /^HTTP\/1\.1 400 [\s\S]*urn:problem-type:terug-naar-werk:bad-request/)
})
