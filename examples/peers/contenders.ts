import { type ChildProcess, execFileSync, fork } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** How long one round over all cases took, in seconds, the cases and the answers in memory; the fastest of its rounds. */
interface Contender {
  readonly name: string
  readonly run: (folder: string, cases: number, answers: string) => Promise<number>
}

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url))

const ROUNDS = 7

const ours = (processes: number): Contender => ({
  name: processes === 1 ? 'ours, one process' : `ours, ${processes} processes`,
  run: async (_folder, cases, answers) => {
    const share = Math.ceil(cases / processes)
    const parts = Array.from({ length: processes }, (_, at) => `${answers}.${at}`)
    const children = parts.map((part, at): ChildProcess => {
      const range = [at * share, Math.min(cases, (at + 1) * share)]
      return fork(path('ours.ts'), [String(cases), ...range.map(String), part], { execArgv: ['--import', 'tsx'] })
    })
    await Promise.all(children.map((child) => once(child, 'message')))
    let fastest = Number.POSITIVE_INFINITY
    for (let round = 0; round < ROUNDS; round += 1) {
      const began = performance.now()
      const done = children.map((child) => once(child, 'message'))
      for (const child of children) child.send('go')
      await Promise.all(done)
      fastest = Math.min(fastest, (performance.now() - began) / 1000)
    }
    const gone = children.map((child) => once(child, 'exit'))
    for (const child of children) child.send('end')
    await Promise.all(gone)
    writeFileSync(answers, parts.map((part) => readFileSync(part, 'utf8')).join(''))
    return fastest
  },
})

/** A program that reads `cases.csv`, writes the answers, and prints the seconds of its fastest round. */
const program = (name: string, command: string, given: (folder: string, answers: string) => string[]): Contender => ({
  name,
  run: async (folder, _cases, answers) => {
    const said = execFileSync(command, [...given(folder, answers), String(ROUNDS)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    return Number(said.trim().split('\n').at(-1))
  },
})

export const contenders: readonly Contender[] = [
  ours(1),
  ours(2),
  program('OpenFisca, vectorised', path('.venv/bin/python'), (folder, answers) => [
    '-B',
    path('openfisca/answer.py'),
    join(folder, 'cases.csv'),
    answers,
  ]),
  program('Drools', 'java', (folder, answers) => [
    '-cp',
    `${path('drools/target/classes')}:${path('drools/target/lib')}/*`,
    'peers.Main',
    join(folder, 'cases.csv'),
    answers,
  ]),
  program('one SQL statement, PostgreSQL', path('sql/answer'), (folder, answers) => [
    join(folder, 'cases.csv'),
    answers,
  ]),
]
