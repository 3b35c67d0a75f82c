import type { DossierEvent, EventFields, Obligation, PlainEventType, RuleId } from 'terug-naar-werk'
import type { Day } from 'terug-naar-werk/calendar'

const just =
  <Type extends PlainEventType>(type: Type) =>
  (on: Day) =>
    [{ type, on }] as const

const meeting =
  (kind: EventFields['coordinatorContact']['kind']) =>
  (on: Day): readonly DossierEvent[] =>
    (['zivWanted', 'actionsAdapted'] as const).map((outcome) => ({
      type: 'coordinatorContact',
      on,
      kind,
      channel: 'physical',
      outcome,
    }))

const registered = (on: Day): readonly DossierEvent[] => [{ type: 'regionalServiceRegistered', on, service: 'VDAB' }]

/** What somebody does who does what a rule asks: the event that its name says, in each of its forms. */
export const acts: { readonly [rule in RuleId]: (on: Day, wanted?: Obligation) => readonly DossierEvent[] } = {
  'questionnaire.send': (on) => [{ type: 'questionnaireSent', on, route: 'A' }],
  'questionnaire.return': (on) => [{ type: 'questionnaireReceived', on, complete: true }],
  'questionnaire.support': (on) => [{ type: 'supportContact', on, channel: 'telephone' }],
  'questionnaire.withholdingNotice': just('withholdingNoticeSent'),
  'estimate.first': (on) =>
    ([1, 2, 3, 4, 4, 4] as const).map((category) => ({ type: 'capacityEstimated', on, category })),
  'exam.questionnaireImpossible': just('medicalExam'),
  'exam.category1': just('medicalExam'),
  'exam.category3': just('medicalExam'),
  'evaluation.contact': just('medicalExam'),
  'referral.make': just('referred'),
  'refusal.notify': just('refusalNotified'),
  'contact.first': meeting('first'),
  'contact.arrange': meeting('first'),
  'contact.register': meeting('first'),
  'contact.afterRefusal': meeting('afterRefusal'),
  'consent.ask': (on) => [{ type: 'consentGiven', on, form: 'written' }],
  'doctor.inform': just('advisingDoctorInformed'),
  'permission.request': just('permissionRequested'),
  'permission.decide': (on) => [
    { type: 'permissionGranted', on },
    { type: 'permissionRefused', on },
  ],
  'ziv.informOccupationalPhysician': just('occupationalPhysicianInformed'),
  'ziv.followUpInterview': meeting('followUp'),
  'ziv.retrainingApproval': just('retrainingApproved'),
  'ziv.resumptionProposal': just('resumptionProposed'),
  'ziv.informTreatingDoctor': just('treatingDoctorInformed'),
  'ziv.review': just('planReviewed'),
  'ziv.evaluate': just('resultsEvaluated'),
  'regional.register': registered,
  'regional.start': registered,
  'absence.newDate': (on, wanted) => [
    {
      type: 'newDateSet',
      on,
      at: wanted?.trigger.moment === 'firstAbsenceAtExam' ? 'exam' : 'firstContact',
      plannedOn: on,
    },
  ],
  'consequence.notify': (on) => [{ type: 'consequenceNotified', on }],
  'exam.endPresumed': just('medicalExam'),
  'estimate.again': (on) => [{ type: 'capacityEstimated', on, category: 2, by: 'advisingDoctor' }],
  'category2.validate': just('categoryValidated'),
  'codexPlan.answer': just('codexPlanAnswered'),
  'regional.letter': (on) => [{ type: 'registrationLetterSent', on, lastDay: on }],
  'regional.secondLetter': (on) => [{ type: 'registrationLetterSent', on, lastDay: on }],
  'regional.proof': just('registrationProofReceived'),
}
