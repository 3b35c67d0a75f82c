import { day } from 'terug-naar-werk/calendar'
import type { Random } from '../../measuring/random.js'
import { type DossierCase, variantsOf } from './draw.js'

const ELEMENTS = ['goals', 'endResult', 'concreteAction', 'nextAppointment'] as const

/** A whole ZIV trajectory in thirty events, from the first questionnaire to the results. */
export const zivCases = (count: number, random: Random): readonly DossierCase[] =>
  variantsOf(
    (start, after) => {
      const sent = after(start, 68, 73)
      const incomplete = after(sent, 4, 10)
      const supported = after(sent, 15, 17)
      const received = after(supported, 1, 4)
      const estimated = after(received, 1, 35)
      const referred = after(estimated, 0, 4)
      const met = after(referred, 10, 40)
      const consented = after(met, 0, 2)
      const started = after(consented, 2, 10)
      const informed = after(started, 1, 6)
      const followedUp = after(started, 8, 36)
      const planned = after(followedUp, 0, 4)
      const doctorInformed = after(planned, 1, 4)
      const approved = after(doctorInformed, 3, 8)
      const interviewed = after(approved, 5, 15)
      const reviewed = after(interviewed, 10, 50)
      const codexAsked = after(reviewed, 3, 8)
      const codexSigned = after(codexAsked, 5, 10)
      const codexEnded = after(codexSigned, 10, 20)
      const phoned = after(codexEnded, 2, 5)
      const reviewedAgain = after(phoned, 5, 25)
      const retraining = after(reviewedAgain, 3, 8)
      const calledAgain = after(retraining, 25, 44)
      const examined = after(calledAgain, 2, 8)
      const interviewedAgain = after(examined, 2, 6)
      const reviewedLast = after(interviewedAgain, 2, 20)
      const mailed = after(reviewedLast, 2, 5)
      const ended = after(mailed, 1, 8)
      const evaluated = after(ended, 1, 5)
      return {
        asOf: after(evaluated, 0, 10),
        events: [
          { type: 'questionnaireSent', on: sent, route: 'A' },
          { type: 'questionnaireReceived', on: incomplete, complete: false },
          { type: 'supportContact', on: supported, channel: 'telephone', by: 'staff' },
          { type: 'questionnaireReceived', on: received, complete: true, postedOn: after(received, -4, 0) },
          { type: 'capacityEstimated', on: estimated, category: 4 },
          { type: 'referred', on: referred },
          { type: 'coordinatorContact', on: met, kind: 'first', channel: 'video', outcome: 'zivWanted' },
          { type: 'consentGiven', on: consented, form: 'electronic' },
          { type: 'zivStarted', on: started, situation: 'B' },
          { type: 'occupationalPhysicianInformed', on: informed },
          { type: 'coordinatorContact', on: followedUp, kind: 'followUp', channel: 'telephone' },
          { type: 'planDrawnUp', on: planned, elements: ELEMENTS, aim: 'retraining' },
          { type: 'treatingDoctorConsentGiven', on: planned },
          { type: 'treatingDoctorInformed', on: doctorInformed },
          { type: 'retrainingApproved', on: approved },
          { type: 'coordinatorContact', on: interviewed, kind: 'followUp', channel: 'mail' },
          { type: 'planReviewed', on: reviewed },
          { type: 'codexRequested', on: codexAsked, by: 'employer' },
          { type: 'codexPlanSigned', on: codexSigned },
          { type: 'codexEnded', on: codexEnded, definitivelyUnfit: true },
          { type: 'coordinatorContact', on: phoned, kind: 'other', channel: 'telephone' },
          { type: 'planReviewed', on: reviewedAgain },
          { type: 'retrainingStarted', on: retraining },
          { type: 'coordinatorContact', on: calledAgain, kind: 'other', channel: 'telephone' },
          { type: 'medicalExam', on: examined },
          { type: 'coordinatorContact', on: interviewedAgain, kind: 'followUp', channel: 'physical' },
          { type: 'planReviewed', on: reviewedLast },
          { type: 'coordinatorContact', on: mailed, kind: 'other', channel: 'mail' },
          { type: 'zivEnded', on: ended },
          { type: 'resultsEvaluated', on: evaluated },
        ],
      }
    },
    [day('2023-01-01'), 58],
    count,
    random,
  )
