import { InvalidArgumentError } from 'commander'
import { type Language, labelOf } from 'terug-naar-werk'
import { type Day, dayInBrussels, parseDay } from 'terug-naar-werk/calendar'
import { commandTextsIn } from './language/command-texts.js'

/** Reads a day from the command line; commander prints what is wrong with it and exits with 1. */
export const dayArgument =
  (language: Language) =>
  (text: string): Day => {
    const day = parseDay(text)
    if (day._tag === 'Right') return day.right
    const { issue } = commandTextsIn(language)
    throw new InvalidArgumentError(
      `${sentence(labelOf(day.left.code, language))} ${sentence(issue.expected(issue.types.day))}`,
    )
  }

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`

/** The examples may ask which day it is; the package never does. */
export const todayInBrussels = (language: Language): Day => {
  const day = dayInBrussels(new Date())
  if (day._tag === 'Right') return day.right
  throw new RangeError(commandTextsIn(language).clockWrong)
}
