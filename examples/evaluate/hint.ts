import type { Line } from './line-groups.js'

/** As text, and byte by byte. */
const BYTE_ORDER_MARK = /^(?:\uFEFF|\u00EF\u00BB\u00BF)/

/** What the first line of an unreadable input tells of all of it, and what to type; undefined where it tells nothing. */
export const hintFor = (first: Line, name: string | undefined): string | undefined => {
  const file = name ?? 'FILE'
  if (first.kind === 'notText') {
    return first.isUtf16
      ? `this is UTF-16, and UTF-8 was expected. Type:\n  iconv -f UTF-16 -t UTF-8 ${file}`
      : `this is not UTF-8. It may be of Windows. Type:\n  iconv -f WINDOWS-1252 -t UTF-8 ${file}`
  }
  const text = (first.kind === 'tooLong' ? first.beginning : first.text).replace(BYTE_ORDER_MARK, '').trim()
  if (text.startsWith('['))
    return `this is one JSON array, and one dossier a line was expected. Type:\n  jq -c '.[]' ${file}`
  if (first.kind === 'tooLong') return undefined
  if (text.startsWith('{')) {
    // A dossier that is written over many lines opens on the first one and closes nothing there.
    return text.endsWith('}') ? undefined : `a dossier must stand on one line. Type:\n  jq -c . ${file}`
  }
  return /[,;\t]/.test(text) ? 'this looks like CSV, and one dossier a line was expected, as JSON.' : undefined
}

/** Said of an input without a line that holds anything. */
export const EMPTY = 'there is nothing in it; one dossier a line was expected, as JSON.'
