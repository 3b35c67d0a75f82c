import { deepStrictEqual, ok, strictEqual } from 'node:assert'
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, beforeEach, describe, it } from 'node:test'
import { gunzipSync, gzipSync } from 'node:zlib'
import { day, evaluate, parseDossier } from 'terug-naar-werk'
import { type Ended, endOf, rowsOf, runProgram, startProgram } from './program.js'

const folder = mkdtempSync(join(tmpdir(), 'batch-'))
after(() => rmSync(folder, { recursive: true }))

let [input, output] = ['', '']
let test = 0
beforeEach(() => {
  test += 1
  input = join(folder, `${test}.in.jsonl`)
  output = join(folder, `${test}.out.jsonl`)
})

const dossier = (id: string): string =>
  JSON.stringify({ id, scheme: 'employee', employmentContract: true, incapacity: { start: '2023-01-16' } })

const run = (...more: readonly string[]): Promise<Ended> => runProgram(input, output, '--as-of', '2023-05-12', ...more)

describe('the program', () => {
  it('writes what evaluate gives, in the order of the lines, and ends with 0', async () => {
    writeFileSync(input, `${dossier('a')}\n\n${dossier('b')}\r\n${dossier('c')}`)
    const { status, said } = await run()
    strictEqual(status, 0, said)
    const expected = ['a', 'b', 'c'].map((id) => {
      const parsed = parseDossier(JSON.parse(dossier(id)))
      ok(parsed._tag === 'Right')
      return JSON.parse(JSON.stringify(evaluate(parsed.right, { asOf: day('2023-05-12') })))
    })
    deepStrictEqual(rowsOf(output), expected)
    ok(said.includes('4 lines: 3 evaluated, 0 set aside'), said)
  })

  it('sets bad lines aside with their number and issues, never their text, and ends with 1', async () => {
    const notText = Buffer.from([0x7b, 0xff, 0x7d, 0x0a])
    writeFileSync(
      input,
      Buffer.concat([Buffer.from(`${dossier('a')}\nsecret\n{}\n`), notText, Buffer.from(dossier('b'))]),
    )
    const { status } = await run()
    strictEqual(status, 1)
    deepStrictEqual(
      rowsOf(output).map(({ id }) => id),
      ['a', 'b'],
    )
    const aside = readFileSync(`${output}.set-aside.jsonl`, 'utf8')
    ok(!aside.includes('secret'))
    deepStrictEqual(
      aside
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line))
        .map(({ line, issues }) => [line, issues[0].code]),
      [
        [2, 'input.notJson'],
        [3, 'key.missing'],
        [4, 'input.notText'],
      ],
    )
  })

  it('gives another audience the codes of issues alone: a message could tell of a medical event', async () => {
    const event = { type: 'questionnaireWithheld', on: '2023-03-27', ground: 'flu' }
    writeFileSync(input, `${JSON.stringify({ ...JSON.parse(dossier('a')), events: [event] })}\n`)
    await run('--audience', 'employer')
    ok(!readFileSync(`${output}.set-aside.jsonl`, 'utf8').includes('flu'))
    deepStrictEqual(Object.keys(JSON.parse(readFileSync(`${output}.set-aside.jsonl`, 'utf8')).issues[0]), ['code'])
  })

  it('reads and writes gzip, of several members too', async () => {
    input = `${input}.gz`
    output = `${output}.gz`
    writeFileSync(input, Buffer.concat([gzipSync(`${dossier('a')}\n`), gzipSync(`${dossier('b')}\n`)]))
    const { status, said } = await run()
    strictEqual(status, 0, said)
    deepStrictEqual(
      gunzipSync(readFileSync(output))
        .toString()
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line).id),
      ['a', 'b'],
    )
  })

  it('stops where a compressed input is damaged, keeps what it has, and ends with 3', async () => {
    input = `${input}.gz`
    writeFileSync(input, gzipSync(`${dossier('a')}\n`.repeat(10)).subarray(0, 60))
    const { status, said } = await run()
    strictEqual(status, 3)
    ok(said.includes('The same command goes on'), said)
  })

  it('does nothing twice: a run that is complete says so again', async () => {
    writeFileSync(input, `${dossier('a')}\n`)
    await run()
    const written = readFileSync(output, 'utf8')
    strictEqual((await run()).status, 0)
    strictEqual(readFileSync(output, 'utf8'), written)
  })

  it('cuts off what a killed run wrote after its last commit', async () => {
    writeFileSync(input, `${dossier('a')}\n`)
    await run()
    const journal = `${output}.journal`
    const [begun] = readFileSync(journal, 'utf8').split('\n')
    writeFileSync(journal, `${begun}\n{"kind":"commit`)
    appendFileSync(output, '{"half":')
    strictEqual((await run()).status, 0)
    deepStrictEqual(
      rowsOf(output).map(({ id }) => id),
      ['a'],
    )
  })

  it('begins nothing where the output is of another run, or of none', async () => {
    writeFileSync(input, `${dossier('a')}\n`)
    await run()
    const otherDay = await runProgram(input, output, '--as-of', '2023-05-13')
    strictEqual(otherDay.status, 2)
    ok(otherDay.said.includes('another input, day, option or version'), otherDay.said)
    writeFileSync(`${output}.x`, 'mine')
    strictEqual((await runProgram(input, `${output}.x`, '--as-of', '2023-05-12')).status, 2)
    strictEqual(readFileSync(`${output}.x`, 'utf8'), 'mine')
  })

  it('says what is wrong with the command, and ends with 2', async () => {
    strictEqual((await runProgram()).status, 2)
    ok((await runProgram(input, output)).said.includes('--as-of'))
    ok((await runProgram(input, output, '--as-of', '2023-02-30')).said.includes('does not exist'))
    ok((await run('--workers', '0')).said.includes('--workers'))
    ok((await run('--audience', 'neighbour')).said.includes('--audience'))
    ok((await run()).said.includes('ENOENT'))
  })

  it('stops at SIGTERM after a whole chunk, and goes on', async () => {
    writeFileSync(input, `${dossier('a')}\n`.repeat(60_000))
    const program = startProgram(input, output, '--as-of', '2023-05-12')
    const ended = endOf(program)
    setTimeout(() => program.kill('SIGTERM'), 700)
    strictEqual((await ended).status, 3, (await ended).said)
    strictEqual((await run()).status, 0)
    strictEqual(rowsOf(output).length, 60_000)
  })
})
