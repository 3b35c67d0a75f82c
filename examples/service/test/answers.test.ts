import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { agendaFor, audiences, day, evaluate, explain, languages, parseDossier, redact } from 'terug-naar-werk'
import { dossier, options, runningServer } from './running-server.js'

const { app, post } = await runningServer()
after(() => app.close())

const parsed = parseDossier(dossier)
assert.ok(parsed._tag === 'Right')
const asOf = day(options.asOf)
const evaluation = evaluate(parsed.right, { asOf })
/** What JSON keeps of a value. */
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

for (const audience of audiences) {
  test(`/evaluations answers the ${audience} with what redact leaves`, async () => {
    const response = await post('/evaluations', { dossier, options }, audience)
    assert.equal(response.status, 200)
    assert.deepEqual(await response.json(), asJson(redact(evaluation, audience)))
  })
  test(`/agendas answers the ${audience} with what agendaFor gives`, async () => {
    const response = await post('/agendas', { dossier, options, until: '2023-12-31' }, audience)
    const agendas = agendaFor(parsed.right, { asOf }, { until: day('2023-12-31') }, audience)
    assert.deepEqual(await response.json(), asJson({ agendas }))
  })
  for (const language of languages)
    test(`/explanations answers the ${audience} in ${language} with what explain gives`, async () => {
      const response = await post('/explanations', { dossier, options, key: 'estimate.first' }, audience, language)
      assert.equal(response.headers.get('content-language'), language)
      assert.deepEqual(await response.json(), asJson(explain(evaluation, 'estimate.first', { language, audience })))
    })
}

test('the doctor sees a step that the employer does not see', async () => {
  const [ofDoctor, ofEmployer] = await Promise.all(
    (['advisingDoctor', 'employer'] as const).map(async (audience) =>
      (await post('/evaluations', { dossier, options }, audience)).text(),
    ),
  )
  assert.match(ofDoctor ?? '', /estimate\.first/)
  assert.doesNotMatch(ofEmployer ?? '', /estimate\.first|permittedWork/)
})

test('an answer must not be stored', async () => {
  const response = await post('/evaluations', { dossier, options })
  assert.equal(response.headers.get('cache-control'), 'no-store')
})
