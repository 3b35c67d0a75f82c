import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { type Audience, audiences, type EvaluateOptions, parseOptions } from 'terug-naar-werk'

export interface Settings {
  readonly input: string
  readonly output: string
  readonly setAside: string
  readonly workers: number
  readonly options: EvaluateOptions
  readonly audience: Audience
}

export const USAGE = `npm start -- INPUT OUTPUT --as-of DAY

Evaluates a file of dossiers, one as JSON on each line. A name that ends in .gz is read or written compressed.
The same command goes on where an earlier run was stopped.

  --as-of DAY        the day to evaluate on, YYYY-MM-DD; asked for, since a run may end after midnight
  --options JSON     further options of evaluate
  --audience NAME    ${audiences.join(', ')}; default advisingDoctor
  --set-aside FILE   lines that cannot be read, with their issues; default OUTPUT.set-aside.jsonl
  --workers N        threads; default one for each processor

Exit status: 0 every line was evaluated, 1 some were set aside, 2 nothing was begun, 3 stopped before the end.`

/** What the command line asks for, or why it cannot be done. */
export const settingsOf = (commandLine: readonly string[]): Settings | { readonly problem: string } => {
  let given: ReturnType<typeof parsed>
  try {
    given = parsed(commandLine)
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) }
  }
  const { values, positionals } = given
  const [input, output, ...more] = positionals
  if (values.help === true || input === undefined || output === undefined || more.length > 0) return { problem: USAGE }
  if (values['as-of'] === undefined) return { problem: 'Say on which day to evaluate: --as-of YYYY-MM-DD' }
  const workers = Number(values.workers ?? availableParallelism())
  if (!Number.isInteger(workers) || workers < 1 || workers > 256)
    return { problem: '--workers: a number from 1 to 256' }
  const audience = audiences.find((name) => name === (values.audience ?? 'advisingDoctor'))
  if (audience === undefined) return { problem: `--audience: one of ${audiences.join(', ')}` }
  const options = optionsOf(values.options ?? '{}', values['as-of'])
  if ('problem' in options) return options
  const setAside = values['set-aside'] ?? `${output}.set-aside.jsonl`
  return { input, output, setAside, workers, options, audience }
}

const parsed = (commandLine: readonly string[]) =>
  parseArgs({
    args: [...commandLine],
    allowPositionals: true,
    options: {
      'as-of': { type: 'string' },
      options: { type: 'string' },
      audience: { type: 'string' },
      'set-aside': { type: 'string' },
      workers: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  })

const optionsOf = (json: string, asOf: string): EvaluateOptions | { readonly problem: string } => {
  let given: unknown
  try {
    given = JSON.parse(json)
  } catch {
    return { problem: '--options: not JSON' }
  }
  if (typeof given !== 'object' || given === null) return { problem: '--options: an object in JSON' }
  const options = parseOptions({ ...given, asOf })
  if (options._tag === 'Right') return options.right
  return { problem: options.left.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n') }
}
