import type { CommandTexts } from '../language/command-texts.js'
import type { Line } from './line-groups.js'
import type { LineTexts } from './texts/texts.js'

/** As text, and byte by byte. */
const BYTE_ORDER_MARK = /^(?:\uFEFF|\u00EF\u00BB\u00BF)/

/** What the first line of an unreadable input tells of all of it, and what to type; undefined where it tells nothing. */
export const hintFor = (
  first: Line,
  name: string | undefined,
  { hints }: LineTexts,
  { type, placeholders }: CommandTexts,
): string | undefined => {
  const hint = hintOf(first)
  if (hint === undefined) return undefined
  const command = COMMANDS[hint]?.(name ?? placeholders.file.toUpperCase())
  return command === undefined ? hints[hint] : `${hints[hint]} ${type}\n  ${command}`
}

type Hint = keyof LineTexts['hints']

/** What makes lines of JSON of it; of CSV no command does. */
const COMMANDS: { readonly [hint in Hint]?: (file: string) => string } = {
  utf16: (file) => `iconv -f UTF-16 -t UTF-8 ${file}`,
  notUtf8: (file) => `iconv -f WINDOWS-1252 -t UTF-8 ${file}`,
  array: (file) => `jq -c '.[]' ${file}`,
  manyLines: (file) => `jq -c . ${file}`,
}

const hintOf = (first: Line): Hint | undefined => {
  if (first.kind === 'notText') return first.isUtf16 ? 'utf16' : 'notUtf8'
  const text = (first.kind === 'tooLong' ? first.beginning : first.text).replace(BYTE_ORDER_MARK, '').trim()
  if (text.startsWith('[')) return 'array'
  if (first.kind === 'tooLong') return undefined
  // A dossier that is written over many lines opens on the first one and closes nothing there.
  if (text.startsWith('{')) return text.endsWith('}') ? undefined : 'manyLines'
  return /[,;\t]/.test(text) ? 'csv' : undefined
}
