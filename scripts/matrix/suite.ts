import { type Cell, command, fromNpm, same } from './cell.js'

const ZONES = [
  'UTC',
  'Europe/Brussels',
  // Summer time that began at midnight, a day that the calendar left out, half hours and quarters.
  'America/Sao_Paulo',
  'Pacific/Apia',
  'America/St_Johns',
  'Asia/Kathmandu',
]

const ENGINES = ['20', '22', '24']

/** What of the suite depends on a clock or an engine; fewer random dossiers than in `npm test`, which has had its run. */
const SUITE = ['node_modules/vitest/vitest.mjs', 'run', '--project=unit', '--project=property', '--project=cases']
const FEWER = { PROPERTY_RUNS: '100' }

/** Some engines know a zone by an older name. */
const nameOf = (zone: string): string => new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone

const inZone = (zone: string): Cell => ({
  name: `time zone ${zone}`,
  run: () => {
    const env = { ...FEWER, TZ: zone }
    const seen = command('node', ['-p', 'Intl.DateTimeFormat().resolvedOptions().timeZone'], { env })
    same('time zone', seen.trim(), nameOf(zone))
    command('node', SUITE, { env })
  },
})

/** The command that runs another version of Node: the npm package `node` carries its binaries. */
export const nodeOf = (major: string, args: readonly string[]): readonly string[] =>
  fromNpm([`node@${major}`], ['node', ...args])

const onEngine = (major: string): Cell => ({
  name: `Node ${major}, the suite`,
  run: () => {
    const version = command('npx', nodeOf(major, ['-p', 'process.versions.node']))
    same('Node', version.trim().split('.')[0], major)
    command('npx', nodeOf(major, SUITE), { env: FEWER })
  },
})

export const suiteCells: readonly Cell[] = [...ZONES.map(inZone), ...ENGINES.map(onEngine)]

export { ENGINES }
