const BYTE_ORDER_MARK = /^\uFEFF/

/**
 * The value of a JSON text; undefined where it is none. The error of JSON.parse is left out: it
 * repeats the content, which may be medical.
 */
export const parsedJson = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(BYTE_ORDER_MARK, ''))
  } catch {
    return undefined
  }
}
