/** A part of an explanation: a heading where it has one, a sentence, and perhaps a list. */
export interface Paragraph {
  readonly heading?: string
  readonly text: string
  readonly points: readonly string[]
}

const HEADED = /^([^:.?!]{1,40}?)[\u00a0\u202f ]?:(?: (.*))?$/
const POINT = /^\s*–\s*(.*)$/

/** The lines of an explanation as paragraphs. Only a page with headings (for professionals) has any. */
export const paragraphsOf = (text: string, hasHeadings: boolean): readonly Paragraph[] =>
  text.split('\n').reduce<readonly Paragraph[]>((found, line) => {
    const last = found.at(-1)
    const point = POINT.exec(line)?.[1]
    if (point !== undefined && last) return [...found.slice(0, -1), { ...last, points: [...last.points, point] }]
    if (line.trim() === '') return found
    const headed = hasHeadings ? HEADED.exec(line) : null
    return [...found, headed ? { heading: headed[1] ?? '', text: headed[2] ?? '', points: [] } : { text: line, points: [] }]
  }, [])
