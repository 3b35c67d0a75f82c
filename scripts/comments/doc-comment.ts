const WIDEST = 120

/** Words put on lines that are no wider than a width; a line after the first may be indented. */
const wrapped = (text: string, width: number, hanging: string): readonly string[] => {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && `${line} ${word}`.length > width) {
      lines.push(line)
      line = hanging + word
    } else {
      line = line === '' ? word : `${line} ${word}`
    }
  }
  return [...lines, line]
}

/** The lines of a list in a doc comment, each between its star and the width of the page. */
export const listLines = (items: readonly string[]): readonly string[] =>
  items.flatMap((item) => wrapped(`- ${item}`, WIDEST - ' * '.length, '  ')).map((line) => ` * ${line}`)

/** A doc comment with one paragraph: on one line where it fits. */
export const docComment = (text: string, indent: string): string => {
  const short = `/** ${text} */`
  if (indent.length + short.length <= WIDEST) return short
  const lines = wrapped(text, WIDEST - indent.length - ' * '.length, '')
  return ['/**', ...lines.map((line) => `${indent} * ${line}`), `${indent} */`].join('\n')
}
