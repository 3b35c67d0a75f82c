import { InvalidArgumentError } from 'commander'
import { type Day, dayInBrussels, type Either, type Issue, parseDay } from 'terug-naar-werk/calendar'

/** A day from the command line; commander prints what is wrong with it and exits with 1. */
export const dayArgument = (text: string): Day => {
  const day = parseDay(text)
  if (day._tag === 'Right') return day.right
  throw new InvalidArgumentError(`Expected ${day.left.expected}, received ${day.left.received}.`)
}

/** The examples may ask which day it is; the package never does. */
export const todayInBrussels = (): Day => onlyDay(dayInBrussels(new Date()))

const onlyDay = (day: Either<Issue, Day>): Day => {
  if (day._tag === 'Right') return day.right
  throw new RangeError(`The clock of this machine is wrong. ${day.left.message}`)
}
