import type { LabelCode } from './label-code.js'
import type { Labels, LabelTable } from './labels.js'

/** The label of a code among the labels of one language. @internal */
export const labelIn = (labels: Labels, code: string): string => {
  const table = labels()
  if (isLabelled(code, table)) return table[code]
  const [, base = '', number] = NUMBERED.exec(code) ?? []
  return isLabelled(base, table) ? `${table[base]} (${number})` : code
}

/** `ziv.review#2`, `evaluation.contact#i1`, `absence.exam#2.3/2` */
const NUMBERED = /^(.+?)[#/](.+)$/

const isLabelled = (code: string, labels: LabelTable): code is LabelCode => Object.hasOwn(labels, code)
