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
  const { stdout, stderr, status } = run('reform')
  const lines = stdout.trimEnd().split('\n')

  it('says in every line that it is invented', () => {
    expect([stderr, status]).toEqual(['', 0])
    expect(lines.length).toBeGreaterThan(6)
    expect(lines.filter((line) => !line.startsWith('[invented, not law: inventedReform2027] '))).toEqual([])
  })

  it.each([
    'returned-late: questionnaire.return: 2027-01-18 – 2027-02-01, fulfilledLate → 2027-01-18 – 2027-02-08, fulfilled',
    'not-returned: questionnaire.support: 2027-02-09 – no term, open → none',
    'asked-for-a-contact: doctor.inform: coordinator → insurer',
    'permitted-work: questionnaire.send: 2027-02-15 – 2027-02-15, barred → 2027-02-15 – 2027-02-15, open',
    'absent-twice: absence.exam#2: 100 % from 2027-01-25 → 5 % from 2027-01-25',
    'sent-before: nothing moves',
    'self-employed: nothing moves',
  ])('prints %s', (moved) => {
    expect(lines.map((line) => line.replace('[invented, not law: inventedReform2027] ', ''))).toContain(moved)
  })

  it('prints the line of its page', () => {
    const [, shown = ''] = /```text\n(.*)\n```/.exec(readFileSync(`${root}examples/reform/README.md`, 'utf8')) ?? []
    expect(lines).toContain(shown)
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
    const { stdout, status } = run('reform', '--amendments', house, '--as-of', '2027-03-01', file)
    expect(stdout).toBe(
      '[invented, not law: houseRule2027] mine: questionnaire.send: 2027-03-15 – 2027-03-15, upcoming → 2027-03-08 – 2027-03-08, upcoming\n',
    )
    expect(status).toBe(0)
  })

  it('that is malformed is refused, with every issue', () => {
    const file = join(folder, 'wrong.json')
    writeFileSync(file, JSON.stringify([{ law: 'none', record: 'questionnaire.sent', bearer: 'nobody' }]))
    const { stderr, status } = run('reform', '--amendments', file)
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
