import type { NamedCause } from './absence.js'
import type { Named, ReadingText, Texts } from './texts/texts.js'

const isNamed = (name: string | undefined, texts: Texts): name is Named => Object.hasOwn(texts.names, String(name))

/** @internal */
export const nameOf = ({ type, moment }: NamedCause, texts: Texts): string =>
  texts.names[isNamed(moment, texts) ? moment : type]

const isReadingText = (name: string, texts: Texts): name is ReadingText => Object.hasOwn(texts.readings, name)

/** @internal */
export const readingOf = (id: string, value: string, texts: Texts): string => {
  const name = `${id}:${value}`
  return isReadingText(name, texts) ? texts.readings[name] : id
}
