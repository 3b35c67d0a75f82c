import type { Either } from 'terug-naar-werk'
import { type PlaceInText, placeAt, placeOfJsonError } from './place-of-json-error.js'

const BYTE_ORDER_MARK = /^\uFEFF/

/** The value of a JSON text, or the place at which the text stops being JSON. */
export const parsedJson = (text: string): Either<PlaceInText, unknown> => {
  const json = text.replace(BYTE_ORDER_MARK, '')
  try {
    return { _tag: 'Right', right: JSON.parse(json) }
  } catch {
    return { _tag: 'Left', left: placeOfJsonError(json) ?? placeAt(json, json.length) }
  }
}
