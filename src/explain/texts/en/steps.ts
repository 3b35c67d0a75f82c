import type { StepTexts } from '../texts.js'

/** @internal */
export const stepsEn: StepTexts = {
  steps: {
    'questionnaire.send': 'The advising doctor sends the questionnaire to the insured person.',
    'questionnaire.withholdingNotice':
      'The advising doctor explains to the insured person why no questionnaire is sent, gives the contact details of the Return-to-Work coordinator, and says that the insured person may contact the coordinator.',
    'questionnaire.return': 'The insured person returns the questionnaire, properly completed, to the advising doctor.',
    'questionnaire.support':
      'The Return-to-Work coordinator contacts the insured person and helps to complete the questionnaire where needed. A staff member of the insurance body may do so too, under the responsibility of the coordinator.',
    'estimate.first': 'The advising doctor makes a first estimate {capacities}.',
    'exam.questionnaireImpossible':
      'The advising doctor invites the insured person, who could not complete the questionnaire even with help, to a medical examination.',
    'exam.category1':
      'The advising doctor re-examines the insured person placed in category 1 if the incapacity for work continues after six months.',
    'exam.category3': 'The advising doctor re-examines the insured person placed in category 3.',
    'referral.make':
      'The advising doctor refers the insured person placed in category 4 to the Return-to-Work coordinator.',
    'refusal.notify':
      'The advising doctor notifies the insured person that the request for a ZIV reintegration trajectory has been refused.',
    'contact.arrange':
      'The Return-to-Work coordinator makes an appointment with the insured person for the first contact.',
    'contact.first':
      'The Return-to-Work coordinator has the first contact with the insured person, explains the role of the coordinator and discusses the first step.',
    'consent.ask':
      'At the first contact the Return-to-Work coordinator expressly asks the insured person for written consent to the processing of the data in the return-to-work file; the electronic form is allowed.',
    'contact.register':
      'The Return-to-Work coordinator records the first contact and the agreed actions in the return-to-work file.',
    'doctor.inform': 'The Return-to-Work coordinator informs the advising doctor of the request of the insured person.',
    'permission.request':
      'The Return-to-Work coordinator reports on the first contact to the advising doctor and asks for permission to start a Return-to-Work trajectory.',
    'permission.decide': 'The advising doctor decides whether a Return-to-Work trajectory may start.',
    'contact.afterRefusal':
      'The Return-to-Work coordinator has a new contact with the insured person to discuss the estimate on which the advising doctor refused permission, and records that contact.',
    'ziv.informOccupationalPhysician':
      'The Return-to-Work coordinator tells the prevention adviser-occupational physician that the ZIV reintegration trajectory has started.',
    'ziv.followUpInterview':
      'The Return-to-Work coordinator holds the first follow-up interview with the insured person.',
    'ziv.retrainingApproval':
      'For the vocational retraining, the approval of the High Commission of the Medical Council for Invalidity is requested.',
    'ziv.resumptionProposal':
      'At the end of the guidance, the advising doctor receives a proposal to resume work, for approval.',
    'ziv.informTreatingDoctor':
      'The advising doctor communicates the findings and the reintegration plan to the treating doctor.',
    'ziv.review':
      'The Return-to-Work coordinator reviews the reintegration plan every three months, unless the file justifies another frequency or time.',
    'ziv.evaluate':
      'The Return-to-Work coordinator evaluates what the Return-to-Work trajectory has achieved and records it in the return-to-work file.',
    'evaluation.contact':
      'The advising doctor sees the insured person in person by the end of the fourth month to evaluate the incapacity for work.',
    'regional.start':
      'The insured person may start a trajectory themselves by registering with the competent employment service (VDAB, Actiris, Forem or ADG), depending on where they live.',
    'regional.register':
      'The insured person registers with the competent employment service (VDAB, Actiris, Forem or ADG), depending on where they live.',
    'absence.newDate':
      'The insurance body sets a new date after the unjustified absence and warns the insured person by registered letter.',
    'exam.endPresumed':
      'The advising doctor examines the insured person whose incapacity for work, a team member presumes, is ending.',
    'estimate.again': 'After the contact the advising doctor makes a new estimate {capacities}.',
    'category2.validate':
      'The advising doctor validates the category 2 given by a team member, or gives another category.',
    'codexPlan.answer':
      'The advising doctor answers the copy of the Codex reintegration plan. Without an answer the plan does not end the incapacity for work, and the work for which it provides counts as allowed.',
    'regional.letter':
      'The insurance body asks the insured person by letter to register with the competent service of the Region or Community.',
    'regional.proof': 'The insured person gives the insurance body the proof of registration.',
    'regional.secondLetter':
      'The insurance body sends a second letter, registered, with a new period in which to register.',
    'consequence.notify':
      'The insurance body informs the insured person of the decision on the benefit by registered letter.',
  },
  stepVersions: {
    'exam.questionnaireImpossible/teamMembers2024':
      'The advising doctor invites the insured person, who could not complete the questionnaire even with help, to an appointment in person.',
    'evaluation.contact#7':
      'The advising doctor sees the insured person in person in the seventh month to evaluate the incapacity for work.',
    'evaluation.contact#11':
      'The advising doctor sees the insured person in person in the eleventh month to evaluate the incapacity for work.',
    'evaluation.contact#i':
      'The advising doctor sees the insured person in person in the second-to-last month of the recognised period of invalidity to evaluate the incapacity for work.',
  },
  capacities: {
    remainingCapacities: 'of the remaining capacities',
    workPotential: 'of the work potential',
  },
  bearers: {
    insured: 'the insured person',
    advisingDoctor: 'the advising doctor',
    coordinator: 'the Return-to-Work coordinator',
    insurer: 'the insurance body',
    parties: 'the parties together',
  },
  teamMember: 'a member of the multidisciplinary team may do this too',
  power: 'this is a possibility, not a duty',
}
