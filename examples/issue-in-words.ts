import type { Issue } from 'terug-naar-werk'

/** An issue in a line for a person: where, what was expected, what was received. */
export const issueInWords = ({ path, expected, received, message }: Issue, root?: string): string => {
  const steps = root === undefined ? path : [root, ...path]
  const place = steps.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('')
  return `at ${place.replace(/^\./, '') || 'the top'}: expected ${expected}, received ${received}. ${message}`
}
