import { type Language, languages } from 'terug-naar-werk'

/** Why not the locale of the whole system: these are the variables in which POSIX keeps the language of messages. */
const LOCALES = ['LC_ALL', 'LC_MESSAGES', 'LANG'] as const

type Environment = { readonly [name: string]: string | undefined }

/** The language of a program: the one that its user asks for, else that of the machine, else Dutch. */
export const chosenLanguage = (args: readonly string[], environment: Environment): Language =>
  [askedIn(args), environment['npm_config_language'], languageOfLocale(environment)].find(isLanguage) ?? 'nl'

/** What stands behind the last `--language`; it may be no language. */
const askedIn = (args: readonly string[]): string | undefined => {
  const end = args.indexOf('--')
  const options = end < 0 ? args : args.slice(0, end)
  return options.reduce<string | undefined>((asked, option, index) => {
    if (option === '--language') return options[index + 1]
    return option.startsWith('--language=') ? option.slice('--language='.length) : asked
  }, undefined)
}

/** `fr` of `fr_BE.UTF-8`. The first variable that holds something decides, also where it names another language. */
const languageOfLocale = (environment: Environment): string | undefined =>
  LOCALES.map((name) => environment[name])
    .find((value) => value !== undefined && value !== '')
    ?.split(/[_.@]/)[0]

const isLanguage = (text: string | undefined): text is Language => languages.some((language) => language === text)
