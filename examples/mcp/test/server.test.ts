import { deepStrictEqual, match, ok, rejects, strictEqual } from 'node:assert'
import { spawnSync } from 'node:child_process'
import { after, before, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { type Audience, agendaOf, type Dossier, day, evaluate, explain, parseDossier, redact } from 'terug-naar-werk'

const program = fileURLToPath(new URL('../src/main.js', import.meta.url))

const connected = async (...settings: readonly string[]): Promise<Client> => {
  const client = new Client({ name: 'test', version: '1' })
  await client.connect(new StdioClientTransport({ command: process.execPath, args: [program, ...settings] }))
  return client
}

const input = {
  scheme: 'employee',
  employmentContract: true,
  incapacity: { start: '2022-10-31' },
  events: [{ type: 'questionnaireSent', on: '2023-01-09', route: 'A' }],
}
const parsed = parseDossier(input)
ok(parsed._tag === 'Right')
const dossier: Dossier = parsed.right
const asOf = '2023-02-28'

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

interface Given {
  readonly isError: unknown
  readonly answer: { readonly [key: string]: unknown }
  readonly text: string
}

const call = async (client: Client, name: string, given: { [key: string]: unknown }): Promise<Given> => {
  const { isError, structuredContent, content } = await client.callTool({ name, arguments: given })
  ok(Array.isArray(content) && content[0]?.type === 'text')
  const text = String(content[0].text)
  deepStrictEqual(JSON.parse(text), structuredContent)
  return { isError, answer: JSON.parse(text), text }
}

describe('the server, to the advising doctor', () => {
  let client: Client
  before(async () => {
    client = await connected('--audience', 'advisingDoctor', '--language', 'fr')
  })
  after(() => client.close())

  it('lists three tools that only read, and the schema of a dossier', async () => {
    const { tools } = await client.listTools()
    deepStrictEqual(
      tools.map(({ name, annotations }) => [name, annotations?.readOnlyHint]),
      [
        ['evaluate', true],
        ['explain', true],
        ['agenda', true],
      ],
    )
    const [resource] = (await client.listResources()).resources
    ok(resource)
    const [schema] = (await client.readResource({ uri: resource.uri })).contents
    ok(schema && 'text' in schema)
    match(schema.text, /questionnaireSent/)
    // What every question carries stays small beside the whole schema.
    ok(JSON.stringify(tools[0]).length < schema.text.length / 6)
    match(JSON.stringify(tools[0]), /questionnaireSent/)
  })

  it('evaluates as the package does, with the section of every norm', async () => {
    const { isError, answer } = await call(client, 'evaluate', { dossier: input, asOf })
    strictEqual(isError, false)
    deepStrictEqual(answer['evaluation'], asJson(evaluate(dossier, { asOf: day(asOf) })))
    match(JSON.stringify(answer['citations']), /"A4-1":\{"section":"C383 3\.1 step 4"/)
  })

  it('follows a reading, and what was known on a day', async () => {
    const { answer } = await call(client, 'evaluate', {
      dossier: input,
      asOf,
      knownOn: '2023-02-01',
      readings: { 'RD-1': 'oneWeek' },
    })
    const options = { asOf: day(asOf), knownOn: day('2023-02-01'), readings: { 'RD-1': 'oneWeek' } } as const
    deepStrictEqual(answer['evaluation'], asJson(evaluate(dossier, options)))
  })

  it('explains a step in the language of the operator, or of the caller', async () => {
    const evaluation = evaluate(dossier, { asOf: day(asOf) })
    for (const [language, asked] of [
      ['fr', {}],
      ['de', { language: 'de' }],
    ] as const) {
      const { answer } = await call(client, 'explain', { dossier: input, asOf, key: 'estimate.first', ...asked })
      const { text } = explain(evaluation, 'estimate.first', { language, audience: 'advisingDoctor' })
      strictEqual(answer['text'], text)
      match(JSON.stringify(answer['citations']), /"source":"C383"/)
    }
  })

  it('gives the agenda of the package', async () => {
    const { answer } = await call(client, 'agenda', { dossier: input, asOf, until: '2023-05-31' })
    const agenda = agendaOf(dossier, { asOf: day(asOf) }, { until: day('2023-05-31') })
    ok(agenda.length > 0)
    deepStrictEqual(answer['agenda'], asJson(agenda))
  })

  it('says what is wrong, with the path and what was expected, and evaluates nothing', async () => {
    const spoilt = { ...input, incapacity: { start: '2023-02-30' } }
    const { isError, answer } = await call(client, 'evaluate', { dossier: spoilt, asOf: 'today' })
    strictEqual(isError, true)
    deepStrictEqual(
      (answer['issues'] as { path: unknown }[]).map(({ path }) => path),
      [['dossier', 'incapacity', 'start'], ['asOf']],
    )
    for (const given of [{ until: '2023-13-01' }, {}])
      strictEqual((await call(client, 'agenda', { dossier: input, asOf, ...given })).isError, true)
    for (const given of [{ key: 5 }, { key: 'estimate.first', language: 'it' }])
      strictEqual((await call(client, 'explain', { dossier: input, asOf, ...given })).isError, true)
    await rejects(client.callTool({ name: 'count', arguments: {} }), /There is no tool "count"/)
  })
})

describe('the audience', () => {
  const told = async (audience: Audience): Promise<string> => {
    const client = await connected('--audience', audience)
    try {
      const { answer, text } = await call(client, 'evaluate', { dossier: input, asOf })
      deepStrictEqual(answer['evaluation'], asJson(redact(evaluate(dossier, { asOf: day(asOf) }), audience)))
      const asked = await call(client, 'evaluate', { dossier: input, asOf, audience: 'advisingDoctor' })
      deepStrictEqual([asked.isError, 'evaluation' in asked.answer], [true, false])
      const spoilt = { ...input, events: [{ type: 'questionnaireWithheld', on: '2023-01-09' }] }
      const { answer: refused } = await call(client, 'evaluate', { dossier: spoilt, asOf })
      return text + JSON.stringify(refused)
    } finally {
      await client.close()
    }
  }

  it('is that of the operator: a caller that names another is refused', async () => {
    ok((await told('advisingDoctor')).includes('estimate.first'))
    for (const audience of ['coordinator', 'employer'] as const) {
      const text = await told(audience)
      ok(!text.includes('estimate.first') && !text.includes('A4-1') && !text.includes('Withheld'), text)
    }
  })

  it('must be named: the program starts for nobody in particular', () => {
    for (const settings of [[], ['--audience', 'everyone'], ['--audience', 'insured', '--language', 'it']]) {
      const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...settings], { encoding: 'utf8' })
      deepStrictEqual([status, stdout], [2, ''])
      match(stderr, /--audience NAME/)
    }
  })
})
