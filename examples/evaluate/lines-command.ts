import { type Command, Option } from 'commander'
import { type Audience, audiences, type Day, type EvaluateOptions, type Language } from 'terug-naar-werk'
import type { Rulebook } from 'terug-naar-werk/rulebook'
import { dayArgument } from '../days.js'
import { commandIn, languageOption } from '../language/command-in.js'
import { commandTextsIn } from '../language/command-texts.js'
import { amendmentsArgument } from '../read-amendments.js'
import { optionsArgument } from './options-argument.js'
import { lineTextsIn } from './texts/texts.js'

export interface LinesOptions {
  readonly asOf?: Day
  readonly knownOn?: Day
  readonly options?: EvaluateOptions
  readonly amendments?: Rulebook
  readonly language?: Language
  readonly audience: Audience
}

/** The options of the program that reads lines, described in a language. */
export const linesCommand = (language: Language): Command => {
  const { description, files, options } = lineTextsIn(language)
  const { placeholders: of } = commandTextsIn(language)
  const day = dayArgument(language)
  return commandIn(language, 'npm run -s evaluate --')
    .description(description)
    .argument(`[${of.files}...]`, files)
    .option(`--as-of <${of.day}>`, options.asOf, day)
    .option(`--known-on <${of.day}>`, options.knownOn, day)
    .option(`--options <${of.json}>`, options.options, optionsArgument(language))
    .option(`--amendments <${of.file}>`, options.amendments, amendmentsArgument(language))
    .addOption(languageOption(language))
    .addOption(new Option(`--audience <${of.audience}>`, options.audience).choices(audiences).default('advisingDoctor'))
}
