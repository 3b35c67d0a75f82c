import * as z from 'zod/mini'

// No control character (C0, DEL, C1) and no half of a surrogate pair: databases and logs refuse or spoil them. Written
// without \p, which the patterns of some validators of JSON Schema do not know.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for.
const PRINTABLE = /^[^\u0000-\u001F\u007F-\u009F\uD800-\uDFFF]*$/u

/** A text that means nothing to this package, such as an id. @internal */
export const opaqueText = (longest: number) =>
  z.string().check(z.minLength(1), z.maxLength(longest), z.regex(PRINTABLE))
