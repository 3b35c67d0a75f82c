import { Command, Option } from 'commander'
import { namedIn } from '../scripts/named-in.js'
import type { Section } from './report/section.js'
import { sections } from './sections.js'

/** What was asked for on the command line. */
export interface Options {
  readonly json: boolean
  readonly size: 'smoke' | 'usual' | 'full'
  /** All of them, or those named with `--only`. */
  readonly chosen: readonly Section[]
}

export const optionsOf = (args: readonly string[]): Options => {
  const command = new Command('npm run bench --')
    .description('Measures the built package beside its alternatives and its peers, and compares results.')
    .option('--json', 'print JSON instead of tables', false)
    .addOption(new Option('--smoke', 'small numbers, results compared, no target judged').conflicts('full'))
    .option('--full', 'a million lines in the growth section')
    .option('--only <section>', 'only the sections with this text in their name', namedIn(sections))
    .parse(args, { from: 'user' })
  const { json, smoke, full, only } = command.opts<{
    json: boolean
    smoke?: true
    full?: true
    only?: readonly Section[]
  }>()
  return { json, chosen: only ?? sections, size: smoke ? 'smoke' : full ? 'full' : 'usual' }
}
