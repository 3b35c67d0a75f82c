import type { Evaluation, Finding, Obligation } from 'terug-naar-werk'
import { dayNumber, monthsDown, monthsUp } from '../../calendar/integer-tables.js'
import type { DossierCase } from '../dossiers/draw.js'
import { dayAt, postedAt } from './events.js'
import { put } from './in-order.js'
import { lawOfEmployee } from './law.js'
import { dayText, doneStep, NO_TERM } from './step.js'
import {
  addOutOfTime,
  addReading,
  askedConsent,
  byStart,
  estimate,
  monthAfter,
  registered,
  returned,
} from './steps-of-both.js'
import { codexExclusions, presumptionOfBoth, startThroughRegionalService } from './ziv-parts.js'
import { addReview } from './ziv-review.js'
import {
  approvedRetraining,
  evaluatedResults,
  informedOccupationalPhysician,
  informedTreatingDoctor,
  referredAtOnce,
} from './ziv-without-term.js'

/** The evaluation of the ZIV shape, and of no other dossier: each event is known by its place. */
export const floorOfZiv = ({ dossier, asOf }: DossierCase): Evaluation => {
  const events = dossier.events ?? []
  const today = dayNumber(asOf)
  const start = dayNumber(dossier.incapacity.start)
  const sent = dayAt(events, 0)
  const received = dayAt(events, 3)
  const estimated = dayAt(events, 4)
  const referred = dayAt(events, 5)
  const met = dayAt(events, 6)
  const consented = dayAt(events, 7)
  const started = dayAt(events, 8)
  const followedUp = dayAt(events, 10)
  const planned = dayAt(events, 11)
  const codexAsked = dayAt(events, 16)
  const absent = dayAt(events, 22)
  const newDate = dayAt(events, 23)
  const ended = dayAt(events, 28)

  const obligations: Obligation[] = []
  const findings: Finding[] = []

  const due = start + 70
  const sending = doneStep('questionnaire.send', 'advisingDoctor', ['A2-1'], due, due, byStart(start), sent)
  put(obligations, sending, due, due)
  addOutOfTime(findings, sending, due, due, sent)

  const returning = returned(sent, received, postedAt(events, 3))
  put(obligations, returning, sent, sent + 14)
  addOutOfTime(findings, returning, sent, sent + 14, received)

  const fourth = monthsUp(start, 3)
  const fourthEnd = monthsUp(start, 4) - 1
  const estimating = estimate(start, fourth, fourthEnd, estimated)
  put(obligations, estimating, fourth, fourthEnd)
  addOutOfTime(findings, estimating, fourth, fourthEnd, estimated)

  const sixthEnd = monthsUp(start, 6) - 1
  const contact = doneStep(
    'contact.first',
    'coordinator',
    ['A7-2', 'A7-4'],
    referred,
    sixthEnd,
    { type: 'referred', on: dayText(referred), moment: 'referredAtOnce' },
    met,
  )
  addReading(contact, 'RD-6:sameDate', referred, sixthEnd, referred, monthsDown(start, 6) - 1, met)
  addReading(contact, 'RD-5:monthAfterReferral', referred, sixthEnd, referred, monthsDown(referred, 1), met)
  put(obligations, contact, referred, sixthEnd)
  addOutOfTime(findings, contact, referred, sixthEnd, met)

  put(obligations, askedConsent(met, consented), met, met)
  if (consented > met)
    findings.push({
      code: 'consentNotAsked',
      severity: 'doubtful',
      on: dayText(met),
      obligation: 'consent.ask',
      norms: ['A7-5'],
    })

  const interviewEnd = monthsDown(started, 1)
  const interview = monthAfter(
    doneStep(
      'ziv.followUpInterview',
      'coordinator',
      ['Z1-4', 'Z2-1', 'Z2-8'],
      started,
      interviewEnd,
      { type: 'zivStarted', on: dayText(started) },
      followedUp,
    ),
    started,
    interviewEnd,
    started,
    followedUp,
  )
  put(obligations, interview, started, interviewEnd)
  addOutOfTime(findings, interview, started, interviewEnd, followedUp)

  findings.push({ code: 'channel', severity: 'doubtful', on: dayText(dayAt(events, 14)), norms: ['CH-4'] })
  addReview(obligations, findings, planned, 1, dayAt(events, 15), today)
  addReview(obligations, findings, planned, 2, dayAt(events, 20), today)

  const missed = events[22]
  const missedDay = missed?.type === 'unjustifiedAbsence' ? dayNumber(missed.plannedOn) : 0
  const newDateEnd = monthsDown(missedDay, 1)
  const appointment = doneStep(
    'absence.newDate',
    'insurer',
    ['SA-2'],
    missedDay,
    newDateEnd,
    { type: 'unjustifiedAbsence', on: dayText(absent), moment: 'firstAbsenceAtExam' },
    newDate,
  )
  appointment.countedFrom = { planned: dayText(missedDay) }
  monthAfter(appointment, missedDay, newDateEnd, missedDay, newDate)
  put(obligations, appointment, missedDay, newDateEnd)
  addOutOfTime(findings, appointment, missedDay, newDateEnd, newDate)

  addReview(obligations, findings, planned, 3, dayAt(events, 26), today)

  const support = doneStep(
    'questionnaire.support',
    'coordinator',
    ['A3-2', 'A3-3'],
    sent + 15,
    NO_TERM,
    { type: 'questionnaireNotReceived', on: dayText(sent + 15) },
    dayAt(events, 2),
  )
  support.readings = [{ reading: 'RD-1:oneWeek', window: { from: dayText(sent + 8), until: null } }]
  const regionalService = monthsUp(start, 12)
  obligations.push(
    support,
    referredAtOnce(estimated, referred),
    registered(met),
    informedOccupationalPhysician(started, dayAt(events, 9)),
    informedTreatingDoctor(planned, dayAt(events, 12)),
    approvedRetraining(planned, dayAt(events, 13)),
  )
  if (regionalService <= ended && today >= regionalService) obligations.push(startThroughRegionalService(start))
  obligations.push(evaluatedResults(ended, dayAt(events, 29)))
  if (regionalService > ended && today >= regionalService) obligations.push(startThroughRegionalService(start))

  return {
    id: dossier.id ?? '',
    asOf,
    case: { scheme: 'employee', employmentContract: true, incapacityStart: dossier.incapacity.start },
    law: lawOfEmployee(start, today),
    status: 'zivEnded',
    obligations,
    exclusions: codexExclusions(codexAsked, dayAt(events, 18)),
    presumption: presumptionOfBoth(planned, dayAt(events, 21), dayAt(events, 17), today),
    consequences: [],
    findings,
    needs: [],
    judgements: [],
  }
}
