import type { Finding, Obligation, ObligationReading } from 'terug-naar-werk'
import { monthsDown, monthsUp } from '../../calendar/integer-tables.js'
import { type Draft, dayText, doneStep, NO_TERM } from './step.js'

// The steps with another reading or a finding that both shapes have.

/** What the start of the incapacity itself starts. */
export const byStart = (start: number): Obligation['trigger'] => ({ type: 'incapacityStart', on: dayText(start) })

/** The coordinator asks for consent at the first contact. */
export const askedConsent = (met: number, consented: number): Draft => {
  const trigger = { type: 'coordinatorContact', on: dayText(met), moment: 'firstContactBeforeConsent' } as const
  return doneStep('consent.ask', 'coordinator', ['A7-5'], met, met, trigger, consented)
}

/** The first contact is registered with its outcome on the same day. */
export const registered = (met: number): Draft => {
  const trigger = { type: 'coordinatorContact', on: dayText(met), moment: 'firstContact' } as const
  return doneStep('contact.register', 'coordinator', ['A7-6', 'A7-7'], met, NO_TERM, trigger, met)
}

/** The questionnaire comes back: two weeks, in another reading one, and in a third the day of posting counts. */
export const returned = (sent: number, received: number, posted: number): Draft => {
  const until = sent + 14
  const trigger = { type: 'questionnaireSent', on: dayText(sent), moment: 'questionnaireSentOnRouteA' } as const
  const step = doneStep('questionnaire.return', 'insured', ['A3-1'], sent, until, trigger, received)
  const window = { from: dayText(sent), until: dayText(sent + 7) }
  const oneWeek: ObligationReading =
    received <= until && received > sent + 7
      ? { reading: 'RD-1:oneWeek', window, state: 'fulfilledLate' }
      : { reading: 'RD-1:oneWeek', window }
  step.readings =
    received > until && posted <= until
      ? [
          oneWeek,
          {
            reading: 'RD-2:posting',
            window: { from: dayText(sent), until: dayText(until) },
            state: 'fulfilled',
            fulfilledOn: dayText(posted),
          },
        ]
      : [oneWeek]
  return step
}

/** The first estimate, in the fourth month. */
export const estimate = (start: number, from: number, until: number, estimated: number): Draft => {
  const step = doneStep('estimate.first', 'advisingDoctor', ['A4-1'], from, until, byStart(start), estimated)
  const otherFrom = monthsDown(start, 3)
  const otherUntil = monthsDown(start, 4) - 1
  addReading(step, 'RD-6:sameDate', from, until, otherFrom, otherUntil, estimated)
  return step
}

/** A step within one month of an event, which in the other reading may last longer. */
export const monthAfter = (step: Draft, from: number, until: number, event: number, done: number): Draft => {
  addReading(step, 'RD-6:quantieme', from, until, from, monthsUp(event + 1, 1) - 1, done)
  return step
}

/** Adds a reading where it gives another window. */
export const addReading = (
  step: Draft,
  reading: string,
  from: number,
  until: number,
  otherFrom: number,
  otherUntil: number,
  done: number,
): void => {
  if (from === otherFrom && until === otherUntil) return
  const window = { from: dayText(otherFrom), until: dayText(otherUntil) }
  const late = done > otherUntil
  const found: ObligationReading =
    late === done > until ? { reading, window } : { reading, window, state: late ? 'fulfilledLate' : 'fulfilled' }
  step.readings = step.readings === undefined ? [found] : [...step.readings, found]
}

/** Adds what is found of a step that was done too early or too late. */
export const addOutOfTime = (
  findings: Finding[],
  { key, norms }: Draft,
  from: number,
  until: number,
  done: number,
  severity: Finding['severity'] = 'irregular',
): void => {
  if (done > until) findings.push({ code: 'late', severity, on: dayText(done), obligation: key, norms })
  else if (done < from) findings.push({ code: 'early', severity, on: dayText(done), obligation: key, norms })
}
