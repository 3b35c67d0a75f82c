import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import config from '../../stryker.config.mjs'
import type { Report } from './mutant.js'

const root = new URL('../../', import.meta.url)

/** Where Stryker leaves what it found. */
const REPORT = new URL('reports/mutation/mutation.json', root)

/** Stryker would forget what is left out where it is told what to mutate. */
const leftOut = config.mutate.filter((pattern) => pattern.startsWith('!'))

/** Whether a file is left out: by its name, or by that of a folder before `**`. */
export const isLeftOut = (file: string): boolean =>
  leftOut.some((pattern) =>
    pattern.endsWith('**') ? file.startsWith(pattern.slice(1, -2)) : file === pattern.slice(1),
  )

const saysWhatToMutate = (option: string | undefined): boolean => option === '--mutate' || option === '-m'

const withWhatIsLeftOut = (options: readonly string[]): readonly string[] =>
  options.map((option, index) => (saysWhatToMutate(options[index - 1]) ? [option, ...leftOut].join(',') : option))

/** Options that are meant for another part of the source. */
export const elsewhere = (options: readonly string[], places: readonly string[]): readonly string[] => [
  ...options.filter((option, index) => !saysWhatToMutate(option) && !saysWhatToMutate(options[index - 1])),
  '--mutate',
  places.join(','),
]

/** Runs Stryker with the options of its command line. */
export const runStryker = (options: readonly string[], environment: NodeJS.ProcessEnv = {}): Report => {
  const args = ['node_modules/@stryker-mutator/core/bin/stryker.js', 'run', 'stryker.config.mjs']
  const { status } = spawnSync(process.execPath, [...args, ...withWhatIsLeftOut(options)], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  })
  if (status !== 0) throw new Error(`Stryker ended with ${status}`)
  return lastReport()
}

/** What the last run found. */
export const lastReport = (): Report => JSON.parse(readFileSync(REPORT, 'utf8'))

/** Leaves a report for `--last`. */
export const keep = (report: Report): Report => {
  writeFileSync(REPORT, JSON.stringify(report))
  return report
}
