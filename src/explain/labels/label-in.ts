import type { LabelCode } from './label-code.js'
import type { Labels } from './labels.js'

/** The label of a code among the labels of one language. @internal */
export const labelIn = (labels: Labels, code: string): string => {
  if (isLabelled(code, labels)) return labels[code]
  const [, base = '', number] = NUMBERED.exec(code) ?? []
  return isLabelled(base, labels) ? `${labels[base]} (${number})` : code
}

/** `ziv.review#2`, `evaluation.contact#i1`, `absence.exam#2.3/2` */
const NUMBERED = /^(.+?)[#/](.+)$/

const isLabelled = (code: string, labels: Labels): code is LabelCode => Object.hasOwn(labels, code)
