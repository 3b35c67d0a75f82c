import type { Issue } from 'terug-naar-werk'

/** An issue in a line for a person: where, what was expected, what was received, what was perhaps meant. */
export const issueInWords = ({ path, expected, received, message, nearest }: Issue, root?: string): string => {
  const steps = root === undefined ? path : [root, ...path]
  const place = steps.map((step) => (typeof step === 'number' ? `[${step}]` : `.${shown(step)}`)).join('')
  const meant = nearest === undefined ? '' : ` Did you mean ${nearest}?`
  return `at ${place.replace(/^\./, '') || 'the top'}: expected ${expected}, received ${received}. ${message}${meant}`
}

/** A key is shown with its control characters escaped: they would steer a terminal. */
const shown = (key: string): string => (/^[\p{L}\p{N}_-]+$/u.test(key) ? key : JSON.stringify(key))
