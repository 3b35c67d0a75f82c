import { Command, Help, Option } from 'commander'
import { type Language, languages } from 'terug-naar-werk'
import { type CommandTexts, commandTextsIn } from './command-texts.js'
import { held, released } from './no-break-space.js'

/** An empty program whose help and errors are in a language. */
export const commandIn = (language: Language, name: string): Command => {
  const texts = commandTextsIn(language)
  const { placeholders, help } = texts
  const titles: { readonly [title: string]: string } = {
    'Usage:': help.usage,
    'Arguments:': help.arguments,
    'Options:': help.options,
  }
  return new Command(name)
    .usage(`[${placeholders.options}] [${placeholders.files}...]`)
    .helpOption('-h, --help', help.help)
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      optionDescription: (option) => describedIn(option, texts),
      boxWrap: (text, width) => released(new Help().boxWrap(held(text), width)),
    })
    .configureOutput({ outputError: (text, write) => write(errorIn(text, texts)) })
}

/** The option with which a user chooses the language. */
export const languageOption = (language: Language): Option => {
  const { placeholders, help } = commandTextsIn(language)
  return new Option(`--language <${placeholders.language}>`, help.language).choices(languages)
}

const describedIn = (
  { description, argChoices, defaultValue }: Option,
  { help, colon, semicolon }: CommandTexts,
): string => {
  const parts = [
    ...(argChoices === undefined ? [] : [`${help.choices}${colon} ${argChoices.join(', ')}`]),
    ...(defaultValue === undefined ? [] : [`${help.default}${colon} ${defaultValue}`]),
  ]
  return parts.length === 0 ? description : `${description} (${parts.join(semicolon)})`
}

/** What commander itself finds wrong; its messages are the only way to know. Any other text stays as it is. */
const errorIn = (text: string, texts: CommandTexts): string => {
  const said = text.replace(/\n$/, '').replace(/^error: /, '')
  return `${texts.error} ${refusalIn(said, texts)}\n`
}

const UNKNOWN = /^unknown option '(.+?)'(?:\n\(Did you mean (?:one of )?(.+)\?\))?$/
const MISSING = /^option '(.+)' argument missing$/
const WRONG = /^option '(.+?)' argument '([\s\S]*)' is invalid\. ([\s\S]*)$/
const CHOICES = /^Allowed choices are (.+)\.$/

const refusalIn = (said: string, texts: CommandTexts): string => {
  const [, option, meant] = UNKNOWN.exec(said) ?? []
  if (option !== undefined) {
    const unknown = texts.unknownOption(option)
    return meant === undefined ? unknown : `${unknown} ${texts.meant(meant.split(', '))}`
  }
  const [, lacking] = MISSING.exec(said) ?? []
  if (lacking !== undefined) return texts.valueMissing(lacking)
  const [, flags, value = '', why = ''] = WRONG.exec(said) ?? []
  if (flags === undefined) return said
  const [, choices] = CHOICES.exec(why) ?? []
  return texts.valueWrong(flags, value, choices === undefined ? why : texts.choose(choices))
}
