import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { validatorOf } from '../support/json-schemas.js'
import {
  type CountVector,
  countVectors,
  type PeriodVector,
  periodVectors,
} from '../support/vectors/calendar-vectors.js'
import type { CaseVector } from '../support/vectors/case-vector.js'
import { caseVectors } from '../support/vectors/case-vectors.js'
import { caseFailures } from '../support/vectors/run-case.js'

// By the name under which users reach them, so that the exports are held as well.
const require = createRequire(import.meta.url)

const shipped = (name: string) =>
  JSON.parse(readFileSync(require.resolve(`terug-naar-werk/vectors/${name}.json`), 'utf8'))

const { cases }: { cases: readonly CaseVector[] } = shipped('cases')

const { counts, periods }: { counts: readonly CountVector[]; periods: readonly PeriodVector[] } = shipped('calendar')

describe('the shipped vectors', () => {
  const validate = validatorOf('draft-2020-12').compile(shipped('vectors.schema'))

  it.each(['cases', 'calendar'])('%s.json is valid by vectors.schema.json', (name) => {
    validate(shipped(name))
    expect(validate.errors ?? []).toEqual([])
  })

  it.each([
    ['a rule that does not exist', { rule: 'estimate.zeroth' }],
    ['a state that does not exist', { state: 'late' }],
    ['a field that does not exist', { deadline: '2023-02-28' }],
  ])('the schema refuses %s', (_, wrong) => {
    const [first] = cases
    const expected = { obligations: { 'estimate.first': wrong } }
    expect(validate({ ...shipped('cases'), cases: [{ ...first, expect: expected }] })).toBe(false)
  })

  it('are those of the tables, each under a name of its own', () => {
    expect(cases).toEqual(JSON.parse(JSON.stringify(caseVectors())))
    expect([counts, periods]).toEqual([countVectors(), periodVectors()])
    const names = [...cases, ...counts, ...periods].map(({ name }) => name)
    expect(names.length).toBeGreaterThan(700)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })
})

it('a case that is not met is told', () => {
  const [first] = cases
  const expected = { status: 'zivRunning', obligations: { 'estimate.first': null, 'ziv.evaluate': { state: 'open' } } }
  const failures = first && caseFailures({ ...first, expect: expected })
  expect(failures?.length).toBe(3)
})

const python = spawnSync('python3', ['--version']).status === 0

const checked = (...folder: readonly string[]) => {
  const script = fileURLToPath(new URL('../../examples/vectors/check_vectors.py', import.meta.url))
  return spawnSync('python3', [script, ...folder], { encoding: 'utf8' })
}

describe.runIf(python)('another language', () => {
  it('reads and recomputes them', () => {
    const { stdout, stderr, status } = checked()
    expect(stderr).toBe('')
    expect(stdout).toContain(`${cases.length} cases`)
    expect(status).toBe(0)
  })

  it('says how it is used, and refuses what it does not know', () => {
    expect(checked('--help')).toMatchObject({ status: 0, stderr: '' })
    expect(checked('--help').stdout).toContain('check_vectors.py [FOLDER]')
    expect(checked('--hlep')).toMatchObject({ status: 1, stdout: '' })
    expect(checked('one', 'two').stderr).toMatch(/^usage: .*\n$/)
  })

  const damaged = (name: string, damage: (text: string) => string) => {
    const folder = mkdtempSync(join(tmpdir(), 'vectors-'))
    cpSync(join(require.resolve('terug-naar-werk/vectors/cases.json'), '..'), folder, { recursive: true })
    const file = join(folder, `${name}.json`)
    writeFileSync(file, damage(readFileSync(file, 'utf8')))
    const found = checked(folder)
    rmSync(folder, { recursive: true })
    return found
  }

  it.each([
    ['cases', /"asOf":"[^"]*"/, '"asOf":"2023-02-30"', 'does not exist'],
    ['cases', /"norms":\["A2-1"\]/, '"norms":["A2-0"]', 'not known'],
    ['cases', /"questionnaire.send":{/, '"questionnaire.sent":{', 'is no rule'],
    ['cases', /"until":"2023-03-27"/, '"until":"2022-03-27"', 'is after 2022-03-27'],
    ['cases', /"until":"2023-03-27"/, '"until":20230327', '.window.until: no string'],
    ['cases', /"name":"[^"]*"/g, '"name":"one"', 'stands there twice'],
    ['cases', /"version": "[^"]*"/, '"version": "0.0.9"', 'cases.json is of version 0.0.9, calendar.json of version'],
    ['calendar', /"until":"2022-11-10"/, '"until":"2022-11-11"', 'computed'],
    ['calendar', /"up":"2012-05-01"/, '"up":"2012-04-30"', 'computed'],
    ['calendar', /"number":4/, '"number":1000000', 'counts beyond the last date'],
    ['calendar', /"number":70/, '"number":70e400', 'calendar.json.counts[0].number'],
    ['calendar', /"years":\d+/, '"years":1000000', 'counts beyond the dates'],
    ['vectors.schema', /"#\/\$defs\/Case"/, '"#/$defs/Cose"', 'the schema says #/$defs/Cose, which is not known'],
    ['calendar', /"range": .*/, '', 'calendar.json: lacks range'],
    ['calendar', /"range": {.*}/, '"range": 5', 'calendar.json.range: no object'],
    [
      'calendar',
      /"first":"1900-01-01"/,
      '"first":"1900-02-30"',
      'calendar.json.range.first: 1900-02-30 does not exist',
    ],
    [
      'calendar',
      /"first":"[^"]*","last":"[^"]*"/,
      '"first":"2023-01-02","last":"2023-01-01"',
      'calendar.json.range: first is after last',
    ],
  ])('finds an error in %s: %s → %s', (name, right, wrong, told) => {
    const { stdout, stderr, status } = damaged(name, (text) => text.replace(right, wrong))
    expect(stderr).toBe('')
    expect(stdout).toContain(told)
    expect(status).toBe(1)
  })

  it.each([
    ['cut short', 'cases', (text: string) => text.slice(0, 500), 'no JSON'],
    ['that is a list', 'cases', () => '[]', 'holds no object'],
    ['with the content of the other', 'cases', () => '{"kind":"calendar"}', "its kind is 'calendar', not 'cases'"],
    ['of another kind', 'calendar', () => '{}', "its kind is None, not 'calendar'"],
    ['with what JSON has not', 'calendar', (text: string) => text.replace(/"number":4/, '"number":NaN'), 'NaN is no'],
    ['nested too deep', 'calendar', () => '['.repeat(1_000_000), 'nested too deep'],
    ['that is no schema', 'vectors.schema', () => '{"kind":"cases"}', 'is no schema of vectors'],
  ])('tells of a file %s in one line: %s', (_, name, damage, told) => {
    const { stdout, stderr, status } = damaged(name, damage)
    expect(stderr).toMatch(new RegExp(`^\\S*${name}\\.json: .*\n$`))
    expect(stderr).toContain(told)
    expect([stdout, status]).toEqual(['', 1])
  })

  it('tells of a folder that is not there', () => {
    const { stdout, stderr, status } = checked('nowhere')
    expect(stderr).toMatch(/^nowhere.vectors\.schema\.json: cannot be read, .*\n$/)
    expect([stdout, status]).toEqual(['', 1])
  })
})
