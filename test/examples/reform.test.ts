import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))

const folder = mkdtempSync(join(tmpdir(), 'reform-'))

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const run = (script: string, ...args: readonly string[]) =>
  spawnSync('npm', ['run', '-s', script, '--', ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  })

describe('the reform that is not law', { timeout: 60_000 }, () => {
  const { stdout, stderr, status } = run('reform', '--language', 'en', '--ids')
  const lines = stdout.trimEnd().split('\n')

  it('says in every line that it is invented', () => {
    expect([stderr, status]).toEqual(['', 0])
    expect(lines.length).toBeGreaterThan(6)
    expect(lines.filter((line) => !line.startsWith('[invented, not law: inventedReform2027] '))).toEqual([])
  })

  it.each([
    'returned-late: questionnaire.return: from 18 January 2027 to 1 February 2027 inclusive, done late on 5 February 2027 → from 18 January 2027 to 8 February 2027 inclusive, done in time on 5 February 2027',
    'not-returned: questionnaire.support: from 9 February 2027, no last day, to be done → not there',
    'asked-for-a-contact: doctor.inform: Return-to-Work coordinator → insurance body',
    'permitted-work: questionnaire.send: on 15 February 2027, barred → on 15 February 2027, to be done',
    'absent-twice: absence.exam#2: 100 % from 25 January 2027 → 5 % from 25 January 2027',
    'sent-before: nothing moves',
    'self-employed: nothing moves',
  ])('prints %s', (moved) => {
    expect(lines.map((line) => line.replace('[invented, not law: inventedReform2027] ', ''))).toContain(moved)
  })

  it('prints the line of its page', () => {
    const [, shown = ''] = /```text\n(.*)\n```/.exec(readFileSync(`${root}examples/reform/README.md`, 'utf8')) ?? []
    expect(lines).toContain(shown)
  })

  it.each([
    [
      'nl',
      '[verzonnen, geen recht: inventedReform2027] not-returned: hulp bij de vragenlijst: vanaf 9 februari 2027, zonder laatste dag, nog te doen → niet aan de orde',
    ],
    [
      'fr',
      '[inventé, pas le droit\u00a0: inventedReform2027] not-returned\u00a0: aide pour le questionnaire\u00a0: à partir du 9 février 2027, sans dernier jour, à faire → ne se présente pas',
    ],
    [
      'de',
      '[erfunden, kein Recht: inventedReform2027] not-returned: Hilfe beim Fragebogen: ab dem 9. Februar 2027, ohne letzten Tag, zu erledigen → steht nicht an',
    ],
  ])('speaks the language that is asked for (%s)', (language, line) => {
    const { stdout, stderr } = run('reform', '--language', language)
    expect(stderr).toBe('')
    expect(stdout.split('\n')).toContain(line)
    expect(stdout).not.toMatch(/\d{4}-\d{2}-\d{2}|questionnaire\.|fulfilled|overdue|coordinator\b/u)
  })
})

describe('a reform of one’s own', { timeout: 60_000 }, () => {
  const house = 'examples/reform/house-rule.json'

  it('is compared with the law on dossiers of one’s own', () => {
    const file = join(folder, 'mine.jsonl')
    writeFileSync(
      file,
      '{"id":"mine","scheme":"employee","employmentContract":true,"incapacity":{"start":"2027-01-04"}}\n',
    )
    const { stdout, status } = run('reform', '--language', 'en', '--amendments', house, '--as-of', '2027-03-01', file)
    expect(stdout).toBe(
      '[invented, not law: houseRule2027] mine: sending of the questionnaire: on 15 March 2027, not yet due → on 8 March 2027, not yet due\n',
    )
    expect(status).toBe(0)
  })

  it('that is malformed is refused, with every issue', () => {
    const file = join(folder, 'wrong.json')
    writeFileSync(file, JSON.stringify([{ law: 'none', record: 'questionnaire.sent', bearer: 'nobody' }]))
    const { stderr, status } = run('reform', '--language', 'en', '--amendments', file)
    expect(stderr).toContain('Did you mean questionnaire.send?')
    expect(stderr).toContain('.bearer')
    expect(status).toBe(1)
  })

  it('applies to the lines of npm run evaluate, which name it', () => {
    const { stdout } = run(
      'evaluate',
      '--amendments',
      house,
      '--as-of',
      '2027-02-01',
      'examples/reform/portfolio.jsonl',
    )
    const evaluations = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(evaluations.length).toBe(7)
    for (const { law } of evaluations)
      expect(law.reforms).toEqual([expect.objectContaining({ id: 'houseRule2027', invented: true })])
  })
})
