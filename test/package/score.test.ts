import { execFileSync, spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const require = createRequire(import.meta.url)

const inExamples = (file: string): string => fileURLToPath(new URL(`../../examples/vectors/${file}`, import.meta.url))

const scored = (...words: readonly string[]) =>
  spawnSync('python3', [inExamples('score.py'), ...words], { encoding: 'utf8' })

const lastRow = (printed: string): string => printed.split('\n').find((line) => line.startsWith('all cases')) ?? ''

describe.runIf(spawnSync('python3', ['--version']).status === 0)('the score of an implementation', () => {
  let folder = ''

  const vectors = dirname(require.resolve('terug-naar-werk/vectors/cases.json'))

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'score-'))
    const { cases } = JSON.parse(readFileSync(join(vectors, 'cases.json'), 'utf8'))
    const input = cases.map((one: object) => JSON.stringify(one)).join('\n')
    writeFileSync(
      join(folder, 'answers'),
      execFileSync('npx', ['tsx', inExamples('answer.ts')], { input, maxBuffer: 1e9 }),
    )
  })

  afterAll(() => rmSync(folder, { recursive: true }))

  /** Of a program that has the answers of this package, and changes them. */
  const scoreOf = (change: string) => {
    const file = join(folder, 'program.mjs')
    const answers = `readFileSync(${JSON.stringify(join(folder, 'answers'))}, 'utf8').trim().split('\\n')`
    writeFileSync(file, `import { readFileSync } from 'node:fs'\nconst answers = ${answers}\n${change}`)
    return scored('--show', '1', '--', 'node', file)
  }

  it('is every case for this package, with the version and the law', () => {
    const { stdout, stderr, status } = scored('--', 'npx', 'tsx', inExamples('answer.ts'))
    expect(stderr).toBe('')
    expect(lastRow(stdout)).toMatch(/ (\d+) of +\1 +100\.0 %$/)
    expect(stdout).toMatch(/law up to \d{4}-\d{2}-\d{2}, rulebook [0-9a-f]{12}\n$/)
    expect(status).toBe(0)
  })

  it.each([
    ['a day that is another', "answers[0].replaceAll('2023', '2024')", /wanted \S+, found/],
    ['a refusal', '\'{"issues":[]}\'', /the dossier was refused/],
    ['a line that is no JSON', "'no'", /the answer is no JSON/],
    ['a line that is no object', "'5'", /the answer is no object/],
    ['an empty evaluation', "'{}'", /not there|wanted/],
  ])('counts %s as one case that is not met, and shows it', (_, first, told) => {
    const { stdout, stderr, status } = scoreOf(`console.log([${first}, ...answers.slice(1)].join('\\n'))`)
    const [, met, all] = /(\d+) of +(\d+)/.exec(lastRow(stdout)) ?? []
    expect(Number(all) - Number(met)).toBe(1)
    expect(stderr).toMatch(told)
    expect(status).toBe(1)
  })

  it('is refused where a line is missing', () => {
    const { stderr, status } = scoreOf("console.log(answers.slice(1).join('\\n'))")
    expect(stderr).toMatch(/wrote \d+ lines for \d+ cases/)
    expect(status).toBe(1)
  })

  it.each([
    [['node'], 'after -- stands the command to score'],
    [['--show', 'many', '--', 'node'], '--show needs a whole number'],
    [['--vectors'], '--vectors needs a value'],
    [['--vectors', '/nowhere', '--', 'node'], 'cases.json: cannot be read'],
    [['--', 'no-such-program'], 'no-such-program: cannot be run'],
  ])('says what is wrong with %s', (words, told) => {
    const { stdout, stderr, status } = scored(...words)
    expect(stdout).toBe('')
    expect(stderr).toContain(told)
    expect(status).not.toBe(0)
  })

  it('says which file is another than the cases', () => {
    copyFileSync(join(vectors, 'calendar.json'), join(folder, 'cases.json'))
    const { stderr, status } = scored('--vectors', folder, '--', 'node')
    expect(stderr).toMatch(/^\S+cases\.json: its kind is 'calendar', not 'cases'\n$/)
    expect(status).toBe(2)
  })

  it('says how it is used', () => {
    expect(scored('--help')).toMatchObject({ status: 0, stderr: '' })
    expect(scored('--help').stdout).toContain('score.py [--vectors FOLDER]')
  })
})
