/** A part of an explanation: a heading where it has one, a sentence, and perhaps a list. */
export interface Paragraph {
  readonly heading?: string
  readonly text: string
  readonly points: readonly string[]
}

const HEADED = /^([^:.?!]{1,40}?)[\u00a0\u202f ]?:(?: (.*))?$/
const POINT = /^\s*–\s*(.*)$/

/** The lines of an explanation as paragraphs. Only a page with headings (for professionals) has any. */
export const paragraphsOf = (text: string, hasHeadings: boolean): readonly Paragraph[] => {
  const found: Paragraph[] = []
  for (const line of text.split('\n').filter((one) => one.trim() !== '')) {
    const point = POINT.exec(line)?.[1]
    const last = found.at(-1)
    if (point !== undefined && last) found[found.length - 1] = { ...last, points: [...last.points, point] }
    else found.push(paragraphOf(line, hasHeadings))
  }
  return found
}

const paragraphOf = (line: string, hasHeadings: boolean): Paragraph => {
  const [, heading, text = ''] = (hasHeadings && HEADED.exec(line)) || []
  return heading === undefined ? { text: line, points: [] } : { heading, text, points: [] }
}
