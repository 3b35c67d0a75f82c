import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))

const folder = mkdtempSync(join(tmpdir(), 'main-job-'))

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const file = (name: string, content: string | Buffer): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

// The programs take the language of the machine; these tests read English.
const language = { LC_ALL: 'en_GB.UTF-8' }

const run = (script: 'start' | 'evaluate', args: readonly string[], input = '') =>
  runWithoutDashes(script, ['--', ...args], input)

const runWithoutDashes = (script: 'start' | 'evaluate', args: readonly string[], input = '') =>
  spawnSync('npm', ['run', '-s', script, ...args], {
    cwd: root,
    encoding: 'utf8',
    input,
    env: { ...process.env, NO_COLOR: '1', ...language },
  })

const dossier = (start: string, events: readonly object[] = []) => ({
  scheme: 'employee',
  employmentContract: true,
  incapacity: { start },
  events,
})

describe('npm start alone', { timeout: 60_000 }, () => {
  const { stdout, status } = run('start', [])
  const lines = stdout.trimEnd().split('\n')

  it('fits on one screen, below what npm prints itself', () => {
    const ofNpm = 4
    expect(status).toBe(0)
    expect(lines.length + ofNpm).toBeLessThanOrEqual(40)
    expect(lines.filter((line) => line.length > 100)).toEqual([])
  })

  const readme = readFileSync(`${root}examples/README.md`, 'utf8')

  it('is what the README of the examples shows', () => {
    expect(readme).toContain(`\n\`\`\`text\n${stdout.trimEnd()}\n\`\`\`\n`)
  })

  it('is in Dutch where the machine has no language', () => {
    const env = { ...process.env, NO_COLOR: '1', LC_ALL: 'C' }
    const dutch = spawnSync('npm', ['-s', 'start'], { cwd: root, encoding: 'utf8', env })
    expect(dutch.stdout).toMatch(/^Begin op 31 oktober: [\s\S]*\nTIJDLIJN\n[\s\S]*\nWAT U NU KUNT TYPEN\n/)
    expect(dutch.stdout.split('\n')).toHaveLength(stdout.split('\n').length)
  })

  it('shows one case: its steps in the order of their days, and why one day is the last', () => {
    const days = lines.flatMap((line) => line.match(/^(?:on|from) (\d+ \w+ 2023) {2}/)?.[1] ?? [])
    expect(days).toEqual(['9 January 2023', '9 January 2023', '31 January 2023', '28 February 2023'])
    expect(stdout).toMatch(/WHY 28 FEBRUARY 2023 IS THE LAST DAY[\s\S]*31 February 2023\. There is no such day\./)
  })

  const next = lines.filter((line) => line.startsWith('npm start -- ')).map((line) => line.split(/ {2,}/)[0] ?? '')

  it('says how to see the others, and a case of one’s own', () => {
    expect(next).toContain('npm start -- --all')
    expect(next).toContain('npm start -- FILE')
  })

  it.each(next)('says what works: %s', (command) => {
    const own = file('own.json', JSON.stringify(dossier('2022-10-31')))
    const args = command.replace('npm start -- ', '').replace('FILE', own).split(' ')
    const printed = run('start', args)
    expect([printed.status, printed.stderr]).toEqual([0, ''])
    expect(printed.stdout).not.toBe('')
  })
})

describe('npm start', { timeout: 60_000 }, () => {
  const { stdout, status } = run('start', ['--all', '--ids'])

  it('prints every example', () => {
    expect(status).toBe(0)
    for (const name of readdirSync(`${root}examples/dossiers`)) expect(stdout).toContain(name.replace('.json', ''))
  })

  it('prints the days of the vectors, the norm of each obligation, and the other readings', () => {
    expect(stdout).toMatch(
      /from 31 January 2023 .*\nto 28 February 2023 inclusive.*\n.*estimate\.first · A4-1\n.*other reading: every month/,
    )
    expect(stdout).toMatch(/RD-6:sameDate/)
    expect(stdout).toMatch(/to 8 May 2023 inclusive +overdue\n +questionnaire\.return · A3-1/)
  })

  it('answers a forgotten -- with what to type', () => {
    const own = file('own.json', JSON.stringify(dossier('2022-10-31')))
    const refused = runWithoutDashes('start', [own, '--as-of', '2023-06-20'])
    expect([refused.status, refused.stdout]).toEqual([2, ''])
    expect(refused.stderr).toContain(`\n  npm start -- ${own} --as-of 2023-06-20\n`)
  })

  it('does not take files together with all examples', () => {
    const refused = run('start', ['--all', file('own.json', JSON.stringify(dossier('2022-10-31')))])
    expect([refused.status, refused.stdout]).toEqual([2, ''])
  })

  it('explains a step in the language and for the audience asked for', () => {
    const own = file('own.json', JSON.stringify(dossier('2022-10-31')))
    const explain = (...more: readonly string[]) =>
      run('start', [own, '--as-of', '2023-02-01', '--explain', 'estimate.first', ...more]).stdout
    expect(explain('--language', 'fr')).toContain('du 31 janvier 2023 au 28 février 2023 inclus')
    expect(explain('--audience', 'coordinator', '--language', 'nl')).not.toContain('28 februari')
  })

  it('names the keys that there are where a key is mistyped', () => {
    const own = file('own.json', JSON.stringify(dossier('2022-10-31')))
    const mistyped = run('start', [own, '--as-of', '2023-02-01', '--explain', 'estimate.firts'])
    expect([mistyped.status, mistyped.stdout]).toEqual([1, ''])
    expect(mistyped.stderr).toMatch(
      /own\.json: there is nothing with this key.*questionnaire\.send, estimate\.first, presumption/,
    )
    expect(mistyped.stderr).toContain('ziv.review')
  })

  it('explains a rule that gave nothing', () => {
    const own = file('own.json', JSON.stringify(dossier('2022-10-31')))
    const absent = run('start', [own, '--as-of', '2023-02-01', '--explain', 'ziv.review', '--language', 'en'])
    expect([absent.status, absent.stderr]).toEqual([0, ''])
    expect(absent.stdout).toContain('This does not arise in this case.')
  })

  it('refuses a key beside the dossier that it does not know: a mistyped asOf would be today', () => {
    const own = file('wrapped.json', JSON.stringify({ asof: '2023-04-17', dossier: dossier('2022-10-31') }))
    const printed = run('start', [own])
    expect([printed.status, printed.stdout]).toEqual([1, ''])
    expect(printed.stderr).toContain(
      'asof: This key has no meaning beside a dossier (received: "asof"). Possible: shows, asOf, dossier.',
    )
  })

  it('names line and column where a file is not JSON', () => {
    const own = file('broken.json', '{\n  "scheme": "employee"\n  "incapacity": {}\n}\n')
    const printed = run('start', [own])
    expect([printed.status, printed.stdout]).toEqual([1, ''])
    expect(printed.stderr).toBe(`${own}: this is not JSON, from line 3, column 3 on\n`)
  })

  it('refuses a file that is not in UTF-8', () => {
    const own = file('latin.json', Buffer.from('{"id":"café"}', 'latin1'))
    const printed = run('start', [own])
    expect([printed.status, printed.stdout]).toEqual([1, ''])
    expect(printed.stderr).toContain('this is not text in UTF-8')
  })

  it('names a mistyped key by its right name', () => {
    const own = file('mistyped.json', JSON.stringify({ ...dossier('2022-10-31'), Shceme: 'employee' }))
    const { stderr } = run('start', [own])
    expect(stderr).toContain('Shceme: This key is not known (received: "Shceme").')
    expect(stderr).toContain('Did you mean scheme?')
  })

  it('compares with another day', () => {
    const own = file('own.json', JSON.stringify(dossier('2022-10-31')))
    expect(run('start', [own, '--as-of', '2023-02-01', '--diff', '2023-03-01']).stdout).toMatch(
      /From 1 February 2023 to 1 March 2023[\s\S]*other state +to be done +first estimate[\s\S]*overdue/,
    )
  })

  it('reads one’s own file on a day of one’s choice', () => {
    const own = file('own.json', JSON.stringify(dossier('2022-10-31')))
    const printed = run('start', [own, '--as-of', '2023-03-01'])
    expect(printed.status).toBe(0)
    expect(printed.stdout).toMatch(
      /from 31 January 2023 +advising doctor +first estimate\nto 28 February 2023 inclusive +overdue\n/,
    )
  })

  it('names what is wrong with a file, and goes on with the others', () => {
    const broken = file('broken.json', JSON.stringify(dossier('2023-02-30')))
    const sound = file('sound.json', JSON.stringify(dossier('2023-01-16')))
    const printed = run('start', [broken, sound, '--as-of', '2023-03-27'])
    expect(printed.status).toBe(1)
    expect(printed.stderr).toContain('incapacity.start')
    expect(printed.stderr).toContain('2023-02-30')
    expect(printed.stdout).toContain('sending of the questionnaire')
  })
})

describe('npm run -s evaluate', { timeout: 60_000 }, () => {
  const lines = [
    JSON.stringify({ ...dossier('2023-01-16'), id: 'first' }),
    '{"scheme":"employee", broken',
    JSON.stringify({ ...dossier('2023-13-16'), id: 'impossible' }),
    '',
    JSON.stringify({ ...dossier('2023-01-16'), id: 'last' }),
  ].join('\n')

  it('answers the sound lines in order, the broken ones with their issues, and exits with 1', () => {
    const { stdout, status } = run('evaluate', ['--as-of', '2023-04-20'], lines)
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(status).toBe(1)
    expect(answers).toMatchObject([
      { id: 'first', asOf: '2023-04-20', status: 'awaitingQuestionnaire' },
      { line: 2, issues: [{ code: 'input.notJson', column: 23 }] },
      { line: 3, issues: [{ code: 'day.impossible', path: ['incapacity', 'start'], received: '2023-13-16' }] },
      { id: 'last' },
    ])
  })

  it('exits with 0 where every line is sound, and reads files too', () => {
    const path = file('sound.jsonl', `${JSON.stringify(dossier('2023-01-16'))}\n`)
    const { stdout, stderr, status } = run('evaluate', ['--as-of', '2023-04-20', path])
    expect([status, stderr]).toEqual([0, ''])
    expect(JSON.parse(stdout).obligations).toHaveLength(2)
  })

  it('names the file of a line that cannot be read, and its line in that file', () => {
    const [one, other] = [file('one.jsonl', lines), file('other.jsonl', `\n${lines}`)]
    const { stdout, status } = run('evaluate', ['--as-of', '2023-04-20', one, other])
    const answers = stdout.trim().split('\n')
    const places = answers.map((line) => JSON.parse(line)).filter((answer) => 'issues' in answer)
    expect(status).toBe(1)
    expect(places.map(({ line, file }) => [line, file])).toEqual([
      [2, one],
      [3, one],
      [3, other],
      [4, other],
    ])
  })

  it.each([
    ['one array', '[{"a":1}]', 'this is one JSON array', "jq -c '.[]' FILE"],
    ['one array on many lines', '[\n  {"a":1}\n]\n', 'this is one JSON array', "jq -c '.[]' FILE"],
    ['one dossier on many lines', '{\n  "a": 1\n}\n', 'a dossier must stand on one line', 'jq -c . FILE'],
    ['a table', 'scheme;start\nemployee;2023-01-16\n', 'this looks like CSV', ''],
    ['UTF-16', Buffer.from('\uFEFF{}\n{}\n', 'utf16le'), 'this is UTF-16', 'iconv -f UTF-16 -t UTF-8 FILE'],
    ['UTF-16 without a mark', Buffer.from('{}\n{}\n', 'utf16le'), 'this is UTF-16', 'iconv -f UTF-16 -t UTF-8 FILE'],
    ['another encoding', Buffer.from('{"id":"café"}', 'latin1'), 'this is not UTF-8', '-f WINDOWS-1252'],
  ])('hints at what to type for %s, once', (_, content, what, type) => {
    const path = file('odd.jsonl', content)
    const { stdout, stderr, status } = run('evaluate', ['--as-of', '2023-04-20', path])
    expect(status).toBe(1)
    expect(stderr.split(what)).toHaveLength(2)
    expect(stderr).toContain(type.replace('FILE', path))
    for (const line of stdout.trimEnd().split('\n')) expect(JSON.parse(line)).toMatchObject({ file: path })
  })

  it.each(['', '\n \n'])('says that there is nothing in %j', (content) => {
    const { stdout, stderr, status } = run('evaluate', ['--as-of', '2023-04-20'], content)
    expect([stdout, status]).toEqual(['', 0])
    expect(stderr).toBe('standard input: there is nothing in it; one dossier a line was expected, as JSON.\n')
  })

  it('refuses bytes that are not text, and answers the other lines', () => {
    const sound = Buffer.from(`\n${JSON.stringify(dossier('2023-01-16'))}\n`)
    const path = file('mixed.jsonl', Buffer.concat([sound, Buffer.from([0x22, 0xc3, 0x28, 0x22]), sound]))
    const { stdout, stderr, status } = run('evaluate', ['--as-of', '2023-04-20', path])
    expect([status, stderr]).toEqual([1, ''])
    const answers = stdout.trimEnd().split('\n')
    expect(answers.map((line) => JSON.parse(line).issues?.[0].code)).toEqual([undefined, 'input.notText', undefined])
  })

  it('ends without a stack where the reader goes away', () => {
    const path = file('many.jsonl', `${JSON.stringify(dossier('2023-01-16'))}\n`.repeat(5000))
    const command = `npm run -s evaluate -- --as-of 2023-04-20 '${path}' | head -n 1`
    const { stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: root, encoding: 'utf8' })
    expect([stdout.trimEnd().split('\n').length, stderr]).toEqual([1, ''])
  })

  it
    .skipIf(!existsSync('/dev/full'))
    .each(['npm run -s evaluate -- --as-of 2023-04-20 FILE', 'npm start --silent -- FILE'])(
    'ends without a stack where the disk is full: %s',
    (command) => {
      const path = file('sound.jsonl', `${JSON.stringify(dossier('2023-01-16'))}\n`)
      const line = `${command.replace('FILE', path)} > /dev/full`
      const env = { ...process.env, ...language }
      const { stderr, status } = spawnSync('sh', ['-c', line], { cwd: root, encoding: 'utf8', env })
      expect([status, stderr]).toEqual([1, 'error: cannot write: the disk is full\n'])
    },
  )

  it('answers a forgotten -- with what to type', () => {
    const path = file('sound.jsonl', `${JSON.stringify(dossier('2023-01-16'))}\n`)
    const refused = runWithoutDashes('evaluate', ['--as-of', '2023-04-20', path])
    expect([refused.status, refused.stdout]).toEqual([2, ''])
    expect(refused.stderr).toContain(`\n  npm run -s evaluate -- ${path} --as-of 2023-04-20\n`)
  })

  it('answers a bare day with the option that takes it', () => {
    const path = file('sound.jsonl', `${JSON.stringify(dossier('2023-01-16'))}\n`)
    const refused = run('evaluate', [path, '2023-04-20'])
    expect([refused.status, refused.stdout]).toEqual([2, ''])
    expect(refused.stderr).toContain(`Type:\n  npm run -s evaluate -- ${path} --as-of 2023-04-20\n`)
  })

  it('takes the options of evaluate as JSON, and says what is wrong with them', () => {
    const line = `${JSON.stringify(dossier('2022-10-31'))}\n`
    const options = (value: unknown) => run('evaluate', ['--options', JSON.stringify(value)], line)
    const read = options({ asOf: '2023-02-28', readings: { 'RD-6': 'sameDate' } })
    expect([read.status, read.stderr]).toEqual([0, ''])
    expect(JSON.parse(read.stdout)).toMatchObject({ asOf: '2023-02-28', chosen: { readings: { 'RD-6': 'sameDate' } } })
    const refused = options({ asOf: '2023-02-30', readings: { 'RD-6': 'never' } })
    expect([refused.status, refused.stdout]).toEqual([1, ''])
    expect(refused.stderr).toContain('asOf: This day does not exist in the calendar (received: 2023-02-30).')
    expect(refused.stderr).toContain('Possible: byRule, quantieme, sameDate.')
  })
})
