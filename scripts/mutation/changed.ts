import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { demands } from './demands.js'

/**
 * The files of the upper folders that changed since the commit at which all their mutants were last tried: a run of all
 * of them takes too long for every change. Git fails where the history does not reach back to it.
 */
export const changedFiles = (): readonly string[] => {
  const since = readFileSync(new URL('last-whole-run.txt', import.meta.url), 'utf8').trim()
  const folders = demands.filter(({ score }) => score < 100).flatMap((demand) => demand.folders)
  const names = execFileSync('git', ['diff', '--name-only', '--diff-filter=d', since, '--', ...folders], {
    encoding: 'utf8',
  })
  return names.split('\n').filter((file) => file.endsWith('.ts'))
}
