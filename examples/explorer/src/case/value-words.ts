import type { Spoken } from '../words/spoken-language'
import type { FieldName } from '../words/words'

/** A value of a field in words: ours where the package has no label for it. */
export const valueInWords = (field: FieldName, value: string | number, { words, labelOf }: Spoken): string => {
  const own = Object.entries(words.values).find(([name]) => name === `${field}.${value}`)?.[1]
  return own ?? labelOf(field === 'category' ? `category ${value}` : String(value))
}
