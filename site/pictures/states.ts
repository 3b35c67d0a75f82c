import { instance } from '@viz-js/viz'
import { coursesOfExamples } from '../../scripts/pages/courses-of-examples.js'
import { labelOf } from '../../src/explain/one-language/en.js'

/** A label in lines that are short enough for a box. */
const inLines = (label: string, width: number): string => {
  const lines: string[] = []
  for (const word of label.split(' ')) {
    const last = lines.at(-1)
    if (last === undefined || `${last} ${word}`.length > width) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines.join('\n')
}

const FONT = { fontname: 'Helvetica, Arial, sans-serif' }

/** The statuses of a case, and what leads from one to the other, as the example dossiers show them. */
export const statesPicture = async (): Promise<string> => {
  const passages = coursesOfExamples()
  const statuses = [...new Set(passages.flatMap(({ from, to }) => [from, to]))]
  const viz = await instance()
  return viz.renderString(
    {
      graphAttributes: { rankdir: 'TB', nodesep: 0.15, ranksep: 0.35, margin: 0.1 },
      nodeAttributes: {
        ...FONT,
        shape: 'box',
        style: 'rounded,filled',
        fillcolor: '#eef3fb',
        fontsize: 15,
        margin: '0.15,0.07',
      },
      edgeAttributes: { arrowsize: 0.7 },
      nodes: statuses.map((status) => ({ name: status, attributes: { label: inLines(labelOf(status), 16) } })),
      edges: passages.map(({ from, to }) => ({ tail: from, head: to })),
    },
    { format: 'svg' },
  )
}
