import type { Ground } from '../../rules/ground.js'
import type { ExplanationStep } from '../explanation.js'
import { pageOf } from '../text-page.js'
import type { Words } from '../words/words.js'
import { factOf } from './facts-and-lines.js'

/** What the employer reads of a step that concerns the contract. */
const READ: ReadonlySet<ExplanationStep['kind']> = new Set(['what', 'who', 'window', 'state'])

const REQUESTED: Ground = 'codexRequested'

/** The page for the employer: what concerns the contract, else one sentence of professional secrecy. @internal */
export const employerPage = (key: string, steps: readonly ExplanationStep[], words: Words): string => {
  const { texts, direct } = words
  const untold = steps.find(({ kind }) => kind === 'notDisclosed' || kind === 'unknownKey')
  if (untold !== undefined) return untold.text
  const { requested, none, more } = direct.employer
  const period = factOf(steps, 'period')
  if (period !== undefined) return `${requested(texts.day(period.from))} ${more}`
  // Of another step that is absent it says nothing: a trajectory may have been requested all the same.
  if (factOf(steps, 'absent') !== undefined) return key === REQUESTED ? `${none} ${more}` : texts.notDisclosed
  return pageOf(
    steps.filter(({ kind }) => READ.has(kind)),
    texts,
  )
}
