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

/** The evaluation of the route-A shape, and of no other dossier: each event is known by its place. */
export const floorOfRouteA = ({ dossier, asOf }: DossierCase): Evaluation => {
  const events = dossier.events ?? []
  const start = dayNumber(dossier.incapacity.start)
  const sent = dayAt(events, 0)
  const received = dayAt(events, 1)
  const estimated = dayAt(events, 2)
  const examined = dayAt(events, 3)
  const placed = dayAt(events, 4)
  const referred = dayAt(events, 5)
  const met = dayAt(events, 6)
  const consented = dayAt(events, 7)

  const obligations: Obligation[] = []
  const findings: Finding[] = []

  const due = start + 70
  const sending = doneStep('questionnaire.send', 'advisingDoctor', ['A2-1'], due, due, byStart(start), sent)
  put(obligations, sending, due, due)
  addOutOfTime(findings, sending, due, due, sent)

  const returning = returned(sent, received, postedAt(events, 1))
  put(obligations, returning, sent, sent + 14)
  addOutOfTime(findings, returning, sent, sent + 14, received)

  const fourth = monthsUp(start, 3)
  const fourthEnd = monthsUp(start, 4) - 1
  const estimating = estimate(start, fourth, fourthEnd, estimated)
  put(obligations, estimating, fourth, fourthEnd)
  addOutOfTime(findings, estimating, fourth, fourthEnd, estimated)

  const seventhEnd = monthsUp(start, 7) - 1
  const exam = doneStep(
    'exam.category3',
    'advisingDoctor',
    ['A5-3'],
    estimated,
    seventhEnd,
    { type: 'capacityEstimated', on: dayText(estimated), moment: 'placedInCategory3' },
    examined,
  )
  addReading(exam, 'RD-6:sameDate', estimated, seventhEnd, estimated, monthsDown(start, 7) - 1, examined)
  put(obligations, exam, estimated, seventhEnd)
  addOutOfTime(findings, exam, estimated, seventhEnd, examined)

  const contactEnd = monthsDown(referred, 1)
  const contact = monthAfter(
    doneStep(
      'contact.first',
      'coordinator',
      ['A7-1', 'A7-4'],
      referred,
      contactEnd,
      { type: 'referred', on: dayText(referred), moment: 'referredLater' },
      met,
    ),
    referred,
    contactEnd,
    referred,
    met,
  )
  put(obligations, contact, referred, contactEnd)
  addOutOfTime(findings, contact, referred, contactEnd, met)

  put(obligations, askedConsent(met, consented), met, met)
  if (consented > met)
    findings.push({
      code: 'consentNotAsked',
      severity: 'doubtful',
      on: dayText(met),
      obligation: 'consent.ask',
      norms: ['A7-5'],
    })

  if (received > sent + 14) obligations.push(lapsedSupport(sent, received))
  obligations.push(
    doneStep(
      'referral.make',
      'advisingDoctor',
      ['A6-3'],
      placed,
      NO_TERM,
      { type: 'capacityEstimated', on: dayText(placed), moment: 'category4AfterOther' },
      referred,
    ),
    registered(met),
  )

  return {
    id: dossier.id ?? '',
    asOf,
    case: { scheme: 'employee', employmentContract: true, incapacityStart: dossier.incapacity.start },
    law: lawOfEmployee(start, dayNumber(asOf)),
    status: 'withOccupationalPhysician',
    obligations,
    exclusions: [],
    presumption: null,
    consequences: [],
    findings,
    needs: [],
    judgements: [],
  }
}

/** Support was due, and no longer once the questionnaire had come. */
const lapsedSupport = (sent: number, received: number): Obligation => ({
  key: 'questionnaire.support',
  rule: 'questionnaire.support',
  bearer: 'coordinator',
  modality: 'duty',
  window: { from: dayText(sent + 15), until: null },
  trigger: { type: 'questionnaireNotReceived', on: dayText(sent + 15) },
  state: 'lapsed',
  lapsedBy: { type: 'questionnaireReceived', on: dayText(received) },
  norms: ['A3-2', 'A3-3'],
  readings: [{ reading: 'RD-1:oneWeek', window: { from: dayText(sent + 8), until: null } }],
})
