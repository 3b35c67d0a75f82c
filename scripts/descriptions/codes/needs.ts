import type { NeedFact } from 'terug-naar-werk'
import { rulebook } from 'terug-naar-werk/rulebook'
import type { CodeList } from './code-list.js'
import { normsOf } from './norms-of.js'

export const needs: CodeList<NeedFact> = {
  heading: 'Missing facts',
  where: 'In `needs[].fact`; each names the event or the field that would tell it.',
  commented: { file: 'src/rules/needs.ts', type: 'NeedFact' },
  meanings: {
    'certificateReceived, incapacityEnded or incapacityResumed':
      'the last day recognised or certified has passed: was it prolonged, did the incapacity end, or was there a relapse?',
    'capacityEstimated.category': 'the insured was referred, and no estimate says in which category',
    'questionnaireSent or questionnaireUpdateNotNeeded':
      'the insured asked for a contact, and nothing says whether a questionnaire is sent',
    'coordinatorContact.outcome': 'the first contact was held, and nothing says what followed from it',
    coordinatorContact: 'permission was refused, and no contact is known from which the next one would be counted',
    incapacityEnded: 'work was resumed in full, and nothing says whether the incapacity has ended',
    'planDrawnUp.aim': 'nothing says what the plan aims at',
    zivStarted: 'a plan was drawn up, and no start of a ZIV trajectory is known',
    'zivStarted.situation': 'a ZIV trajectory started beside a contract, and nothing says in which situation',
    questionnaireImpossible: 'an examination was missed, and nothing says that it was the one of norm A4-3',
    referred: 'a first contact was missed, and nothing says whether it followed a referral or a request',
    newDateSet: 'a second absence is known, and no letter that set a new date after the first',
    treatingDoctorConsentGiven:
      'a plan was drawn up, and nothing says whether the insured lets the treating doctor know',
    retrainingApproved: 'retraining started, and nothing says whether it was approved',
  },
  from: normsOf(rulebook.needs, 'fact'),
}
