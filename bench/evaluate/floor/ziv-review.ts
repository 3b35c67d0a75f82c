import type { Finding, Obligation } from 'terug-naar-werk'
import { monthsDown, monthsUp } from '../../calendar/integer-tables.js'
import { put } from './in-order.js'
import { dayText, doneStep } from './step.js'
import { addOutOfTime, addReading } from './steps-of-both.js'

/** The k-th review, listed once the one before it has begun: each of the shape is held while the trajectory runs. */
export const addReview = (
  obligations: Obligation[],
  findings: Finding[],
  planned: number,
  time: number,
  reviewed: number,
  asOf: number,
): void => {
  const from = time === 1 ? planned + 1 : monthsDown(planned, 3 * (time - 1)) + 1
  if (time > 2 && monthsDown(planned, 3 * (time - 2)) + 1 > asOf) return
  const until = monthsDown(planned, 3 * time)
  const trigger = { type: 'planDrawnUp', on: dayText(planned) } as const
  const step = doneStep('ziv.review', 'coordinator', ['Z3-1'], from, until, trigger, reviewed)
  step.key = `ziv.review#${time}`
  const otherFrom = time === 1 ? planned + 1 : monthsUp(planned + 1, 3 * (time - 1))
  if (time < 3 || monthsUp(planned + 1, 3 * (time - 2)) <= asOf)
    addReading(step, 'RD-6:quantieme', from, until, otherFrom, monthsUp(planned + 1, 3 * time) - 1, reviewed)
  put(obligations, step, from, until)
  addOutOfTime(findings, step, from, until, reviewed, 'doubtful')
}
