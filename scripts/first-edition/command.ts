import { Command, InvalidArgumentError } from 'commander'
import type { Day } from 'terug-naar-werk'
import { dayArgument } from '../../examples/days.js'
import { refuseWhatNpmTook } from '../../examples/what-to-type.js'
import type { PageOptions } from './compare-page.js'

const wholeNumber = (text: string): number => {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('A whole number is expected.')
  return Number(text)
}

/** What `npm run differences` is asked. */
export interface DifferencesOptions extends PageOptions {
  readonly first?: string
  readonly skipWithoutHistory?: true
  readonly dossiers?: readonly string[]
  readonly asOf?: Day
  readonly knownOn?: Day
  readonly json?: true
  readonly withoutSources?: true
}

/** Reads the command line. */
export const differencesCommand = (): DifferencesOptions => {
  const command = new Command('npm run -s differences --')
    .description(
      'Compares the answers of 0.1 with those of 0.2: of your own dossiers, or of the cases and random dossiers.',
    )
    .option(
      '--dossiers <files...>',
      'files of your dossiers, one a line as JSON, or {"dossier": …, "asOf": DAY}; - reads standard input',
    )
    .option(
      '--as-of <day>',
      'with --dossiers: look from this day where a line names none (default: today in Brussels)',
      dayArgument('en'),
    )
    .option('--known-on <day>', 'with --dossiers: see only what had been recorded by this day', dayArgument('en'))
    .option('--without-sources', 'with --dossiers: leave out the law of the day, norms, bases and other readings')
    .option(
      '--json',
      'with --dossiers: one JSON line for each dossier that changes or is not compared, and the summary',
    )
    .option(
      '--first <folder>',
      'the folder of the first edition, built; absent: it is built from the history once, and kept',
    )
    .option('--count <number>', 'without --dossiers: how many random dossiers', wholeNumber, 100_000)
    .option('--seed <number>', 'without --dossiers: the seed of the random dossiers', wholeNumber, 1)
    .option('--check', 'without --dossiers: write no page')
    .option('--skip-without-history', 'do nothing where this clone does not have the first edition')
    // Without `--` npm keeps the names of the options, and passes their values on.
    .allowExcessArguments()
    .parse()
  refuseWhatNpmTook(command, 'en')
  if (command.args.length > 0)
    command.error(`error: ${command.args[0]} belongs to no option; type --dossiers before files`)
  return command.opts<DifferencesOptions>()
}
