import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { errorInLog } from '../src/log.js'
import { runningServer, shownDossiers, tokens } from './running-server.js'

const { app, address, logged, post } = await runningServer()
after(() => app.close())

/** Every text in a value, keys as well. */
const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(textsIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => [key, ...textsIn(part)])
}

test('no log line and no metric holds a value of a dossier, an address that was asked, or a token', async () => {
  const secrets = ['secret-dossier-id', 'secret-in-address', 'secret-in-header', ...Object.values(tokens)]
  const sent = shownDossiers.map(({ asOf, dossier }) => ({
    dossier: { ...dossier, id: 'secret-dossier-id' },
    options: { asOf },
  }))
  for (const body of sent) {
    assert.equal((await post('/evaluations', body)).status, 200)
    assert.equal((await post('/explanations', { ...body, key: 'estimate.first' })).status, 200)
    assert.equal((await post('/agendas', { ...body, until: body.options.asOf })).status, 200)
    assert.equal(
      (await post('/evaluations', { ...body, dossier: { ...body.dossier, scheme: 'dementia' } })).status,
      422,
    )
    assert.equal((await post('/evaluations', JSON.stringify(body).slice(0, -1))).status, 400)
  }
  await fetch(`${address}/secret-in-address?id=secret-in-address`, { headers: { 'x-request-id': 'secret-in-header' } })
  const metrics = await (await fetch(`${address}/metrics`)).text()

  const responses = logged.filter((line) => line.includes('"msg":"response sent"'))
  assert.equal(responses.length, sent.length * 5 + 2)
  // A log line may say these words of its own; a dossier has them as well.
  const own = new Set(['id', 'type', 'on', 'A', 'B', 'status', 'route'])
  const texts = new Set([...secrets, ...sent.flatMap(textsIn), 'dementia'])
  for (const text of texts) {
    if (own.has(text) || text === '') continue
    assert.ok(!logged.join('').includes(JSON.stringify(text)), `the log holds ${text}`)
    assert.ok(!metrics.includes(`"${text}"`), `the metrics hold ${text}`)
  }
  for (const secret of secrets) assert.ok(!(logged.join('') + metrics).includes(secret), `${secret} is shown`)
})

test('a line says the route, the status, the time and the audience', () => {
  const line: unknown = JSON.parse(logged.find((text) => text.includes('"route":"/evaluations"')) ?? '{}')
  assert.ok(typeof line === 'object' && line !== null)
  assert.deepEqual(Object.keys(line).sort(), [
    'audience',
    'hostname',
    'level',
    'method',
    'milliseconds',
    'msg',
    'pid',
    'reqId',
    'route',
    'status',
    'time',
  ])
})

test('an error is logged with its place, without its message', () => {
  const { message, stack, type } = errorInLog(new TypeError('secret of a person\n    in two lines'))
  assert.equal(type, 'TypeError')
  assert.equal(message, '')
  assert.match(stack, /log\.test/)
  assert.doesNotMatch(stack, /secret|two lines/)
})
