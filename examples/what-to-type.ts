import { existsSync } from 'node:fs'
import type { Command, Option } from 'commander'
import type { Language } from 'terug-naar-werk'
import { commandTextsIn } from './language/command-texts.js'

/** Ends a program that did not receive what its user typed, and says what to type. */
export const refuseWhatNpmTook = (command: Command, language: Language): void => {
  const answer = whatToType(command, language, process.argv.slice(2), process.env)
  if (answer !== undefined) command.error(answer, { exitCode: MISUSED })
}

const MISUSED = 2

/**
 * What to type where npm took an option, or where a day stands among the files; undefined where neither is so.
 *
 * Without `--` npm takes every option. It puts the name into the environment. The value of an option that it
 * does not know stays among the arguments, as if it were a file.
 */
export const whatToType = (
  command: Command,
  language: Language,
  received: readonly string[],
  environment: { readonly [name: string]: string | undefined },
): string | undefined => {
  const texts = commandTextsIn(language)
  const options = command.options.filter((option) => environment[nameForNpm(option)])
  const noFiles = command.args.filter((argument) => !existsSync(argument))
  const bareDay = noFiles.find(isLikeDay)
  if (options.length > 0) {
    const names = options.map(({ long }) => long).join(', ')
    return `${texts.takenByNpm(names)} ${texts.type}\n  ${typing(command, received, noFiles, options, environment)}`
  }
  if (bareDay === undefined) return undefined
  const asOf = command.options.filter(({ long }) => long === '--as-of')
  return `${texts.dayAmongFiles(bareDay)} ${texts.type}\n  ${typing(command, received, noFiles, asOf, {})}`
}

const isLikeDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text)

const nameForNpm = (option: Option): string => `npm_config_${option.name().replaceAll('-', '_')}`

const typing = (
  command: Command,
  received: readonly string[],
  noFiles: readonly string[],
  options: readonly Option[],
  environment: { readonly [name: string]: string | undefined },
): string => {
  const lacking = options.filter((option) => option.required && (environment[nameForNpm(option)] ?? 'true') === 'true')
  const values = noFiles.filter((text) => isLikeDay(text) || lacking.some((option) => fits(option, text, command)))
  const written = options.flatMap((option) => {
    if (!option.required) return [option.flags]
    if (!lacking.includes(option)) return [`${option.long} ${quoted(environment[nameForNpm(option)] ?? '')}`]
    const [value, ...others] = values.filter((text) => fits(option, text, command))
    return [value === undefined || others.length > 0 ? option.flags : `${option.long} ${quoted(value)}`]
  })
  const rest = received.filter((argument) => !values.includes(argument)).map(quoted)
  return [command.name(), ...rest, ...written].join(' ')
}

/** Whether a text may be the value of an option; a free text is one that fits no other option. */
const fits = (option: Option, text: string, { options }: Command): boolean =>
  isFree(option) ? !options.some((other) => !isFree(other) && isAllowed(other, text)) : isAllowed(option, text)

const isFree = ({ argChoices, parseArg }: Option): boolean => argChoices === undefined && parseArg === undefined

const isAllowed = ({ argChoices, parseArg }: Option, text: string): boolean => {
  if (argChoices !== undefined) return argChoices.includes(text)
  try {
    parseArg?.(text, undefined)
    return true
  } catch {
    return false
  }
}

const quoted = (text: string): string => (/^[\w./:@=,+-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`)
