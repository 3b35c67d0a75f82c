import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { audiences } from 'terug-naar-werk'
import { runningServer, shownDossiers } from './running-server.js'

const { app, address, post } = await runningServer()
after(() => app.close())

const document: unknown = await (await fetch(`${address}/openapi.json`)).json()
const ajv = new Ajv2020({ strict: false, allErrors: true })
addFormats.default(ajv)
ajv.addSchema({ $id: 'openapi', ...Object(document) })

const holds = (name: string, value: unknown): void => {
  const validate = ajv.getSchema(`openapi#/components/schemas/${name}`)
  assert.ok(validate)
  assert.ok(validate(value), `${name}: ${JSON.stringify(validate.errors?.slice(0, 3))}`)
}

const routes = [
  ['/evaluations', 'EvaluationRequest', 'Evaluation', {}],
  ['/explanations', 'ExplanationRequest', 'Explanation', { key: 'estimate.first' }],
  ['/agendas', 'AgendaRequest', 'Agendas', { until: '2026-03-01' }],
] as const

for (const [path, asked, answered, more] of routes)
  test(`${path}: requests, answers and problems are as the document says, for each dossier and audience`, async () => {
    for (const { asOf, dossier } of shownDossiers)
      for (const audience of audiences) {
        const body = { dossier, options: { asOf }, ...more }
        holds(asked, body)
        const response = await post(path, body, audience)
        holds(response.status === 200 ? answered : 'Problem', await response.json())
        const refused = await post(path, { ...body, dossier: { ...dossier, events: [{ type: 'x' }] } }, audience)
        assert.equal(refused.status, 422)
        holds('Problem', await refused.json())
      }
  })

test('the document is shown as a page', async () => {
  const page = await fetch(`${address}/docs/`)
  assert.equal(page.status, 200)
  assert.match(await page.text(), /swagger-ui/)
  assert.equal((await fetch(`${address}/docs/json`)).status, 200)
})

test('health, readiness and metrics answer without a token', async () => {
  assert.deepEqual(await (await fetch(`${address}/health/live`)).json(), { status: 'live' })
  assert.deepEqual(await (await fetch(`${address}/health/ready`)).json(), { status: 'ready' })
  const metrics = await (await fetch(`${address}/metrics`)).text()
  assert.match(metrics, /http_request_duration_seconds_count\{method="POST",route="\/agendas",status="422"\} [1-9]/)
  assert.match(metrics, /rulebook_info\{fingerprint="[^"]+"\} 1/)
})
