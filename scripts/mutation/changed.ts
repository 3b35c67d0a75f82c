import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { demands } from './room.js'
import { isLeftOut } from './run.js'
import { tell, tried } from './tried.js'

// Mutates the files of the upper rooms that changed since the commit at which all their mutants were last tried: a run of
// all of them takes too long for every change. The rooms of the law are always tried as a whole.

const since = readFileSync(new URL('last-whole-run.txt', import.meta.url), 'utf8').trim()
const rooms = demands.filter(({ score }) => score < 100).flatMap((demand) => demand.rooms)

const { status, stdout } = spawnSync('git', ['diff', '--name-only', '--diff-filter=d', since, '--', ...rooms], {
  encoding: 'utf8',
})

if (status !== 0) {
  console.error(`The history does not reach back to ${since}: what changed since cannot be told. Try npm run mutation.`)
} else {
  const changed = stdout.split('\n').filter((file) => file.endsWith('.ts') && !isLeftOut(file))
  if (changed.length === 0) console.log(`Nothing changed in ${rooms.join(', ')} since ${since}.`)
  else tell(tried(['--mutate', changed.join(',')]))
}
