import { type Command, Option } from 'commander'
import { type Audience, audiences, type Day, type Language } from 'terug-naar-werk'
import { dayArgument } from '../days.js'
import { commandIn, languageOption } from '../language/command-in.js'
import { commandTextsIn } from '../language/command-texts.js'
import { timelineTextsIn } from './texts/texts.js'

export interface TimelineOptions {
  readonly all?: true
  readonly asOf?: Day
  readonly knownOn?: Day
  readonly rollOver?: true
  readonly explain?: string
  readonly ids?: true
  readonly language?: Language
  readonly audience: Audience
  readonly diff?: Day
}

/** The options of the timeline, described in a language. */
export const timelineCommand = (language: Language): Command => {
  const { description, files, options } = timelineTextsIn(language)
  const { placeholders: of } = commandTextsIn(language)
  const day = dayArgument(language)
  return commandIn(language, 'npm start --')
    .description(description)
    .argument(`[${of.files}...]`, files)
    .option('--all', options.all)
    .option(`--as-of <${of.day}>`, options.asOf, day)
    .option(`--known-on <${of.day}>`, options.knownOn, day)
    .option('--roll-over', options.rollOver)
    .option(`--explain <${of.key}>`, options.explain)
    .option(`--diff <${of.day}>`, options.diff, day)
    .option('--ids', options.ids)
    .addOption(languageOption(language))
    .addOption(new Option(`--audience <${of.audience}>`, options.audience).choices(audiences).default('advisingDoctor'))
}
