import { spawnSync } from 'node:child_process'
import type { Scale } from '../measuring/scale.js'
import type { Section } from '../report/section.js'
import { type Entry, entries } from './entries.js'

const MOST_MILLISECONDS = 50

/** The atomic function that stands for all of them. */
const ATOMIC = 'questionnaireSendDay'

const EMPTY = 'an empty script'

const millisecondsOf = (script: string): number => {
  const started = performance.now()
  const { status } = spawnSync(process.execPath, ['--input-type=module', '--eval', script])
  if (status !== 0) throw new Error(`does not run: ${script}`)
  return performance.now() - started
}

/** The scripts in turns, and of each the fastest start: other load only ever adds time. */
const fastest = (scripts: ReadonlyMap<string, string>, times: number): ReadonlyMap<string, number> => {
  const found = new Map<string, number>()
  for (let time = 0; time < times; time += 1) {
    for (const [name, script] of scripts) {
      found.set(name, Math.min(found.get(name) ?? Number.POSITIVE_INFINITY, millisecondsOf(script)))
    }
  }
  return found
}

const described = ({ packages }: Entry): string => [...packages].sort().join(', ') || 'no other package'

export const startUp: Section = {
  name: 'Start-up',
  run: async (scale: Scale) => {
    const found = await entries()
    const [root] = found
    const scripts = new Map([
      [EMPTY, ''],
      ...found.map(({ specifier }) => [specifier, `import '${specifier}'`] as const),
    ])
    const times = fastest(scripts, scale.startUps)
    const more = (times.get(root?.specifier ?? '') ?? 0) - (times.get(EMPTY) ?? 0)
    const withAtomic = found.filter(({ names }) => names.includes(ATOMIC))
    const light = withAtomic.find(({ packages }) => !packages.has('zod'))
    return [
      {
        name: 'A process that imports an entry of the package',
        rows: [...times].map(([name, milliseconds]) => ({ name, nanoseconds: milliseconds * 1e6 })),
        facts: Object.fromEntries(found.map((entry) => [`${entry.specifier} loads or holds`, described(entry)])),
        targets: [
          {
            what: 'the root entry more than an empty script',
            limit: `≤ ${MOST_MILLISECONDS} ms`,
            measured: `${more.toFixed(0)} ms`,
            reached: more <= MOST_MILLISECONDS,
          },
          {
            what: 'an atomic function without zod in the module graph',
            limit: 'an entry',
            measured: light?.specifier ?? 'none',
            reached: light !== undefined,
          },
        ],
      },
    ]
  },
}
