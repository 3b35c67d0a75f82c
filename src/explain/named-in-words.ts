import type { ReadingName } from '../law/answers.js'
import type { NamedCause } from './absence.js'
import type { Named, Texts } from './texts/texts.js'

const isNamed = (name: string | undefined, texts: Texts): name is Named => Object.hasOwn(texts.names, String(name))

/** @internal */
export const nameOf = ({ type, moment }: NamedCause, texts: Texts): string =>
  texts.names[isNamed(moment, texts) ? moment : type]

const isReadingName = (name: string, texts: Texts): name is ReadingName => Object.hasOwn(texts.readings, name)

/** @internal */
export const readingOf = (id: string, value: string, texts: Texts): string => {
  const name = `${id}:${value}`
  return isReadingName(name, texts) ? texts.readings[name] : id
}
