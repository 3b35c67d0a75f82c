import type { LabelCode } from './label-code.js'
import type { Labels } from './labels.js'

/** The label of a code among the labels of one language. @internal */
export const labelIn = (labels: Labels, code: string): string => {
  if (isLabelled(code, labels)) return labels[code]
  return code.replace(NUMBERED, (whole, base: string, number: string) =>
    isLabelled(base, labels) ? `${labels[base]} (${number})` : whole,
  )
}

/** `ziv.review#2`, `evaluation.contact#i1`, `absence.exam#2.3/2` */
const NUMBERED = /^(.+?)[#/](.+)$/

const isLabelled = (code: string, labels: Labels): code is LabelCode => Object.hasOwn(labels, code)
