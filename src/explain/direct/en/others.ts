import type { DirectTexts } from '../direct-texts.js'

/** @internal */
export const othersEn: DirectTexts['others'] = {
  'questionnaire.send': 'The medical adviser sends you a questionnaire.',
  'questionnaire.withholdingNotice':
    'The medical adviser explains to you why you receive no questionnaire. You may contact the return-to-work coordinator yourself.',
  'questionnaire.support': 'The return-to-work coordinator contacts you and helps you with the questionnaire.',
  'estimate.first': 'The medical adviser makes a first estimate of what work you are able to do.',
  'exam.questionnaireImpossible':
    'You could not complete the questionnaire. The medical adviser therefore invites you to a medical examination.',
  'exam.questionnaireImpossible/teamMembers2024':
    'You could not complete the questionnaire. The medical adviser therefore invites you to an in-person appointment.',
  'exam.category1': 'The medical adviser examines you again if you are still incapable of work after six months.',
  'exam.category3': 'The medical adviser examines you again.',
  'referral.make': 'The medical adviser refers you to the return-to-work coordinator.',
  'refusal.notify':
    'The medical adviser tells you that your request for a ZIV reintegration trajectory has been refused.',
  'contact.arrange': 'The return-to-work coordinator makes an appointment with you for a first meeting.',
  'contact.first': 'You have a first meeting with the return-to-work coordinator.',
  'consent.ask': 'At the first meeting, the return-to-work coordinator asks for your written consent to use your data.',
  'contact.register': 'The return-to-work coordinator notes in your file what was agreed.',
  'doctor.inform': 'The return-to-work coordinator tells the medical adviser of your request.',
  'permission.request':
    'The return-to-work coordinator asks the medical adviser whether your return-to-work trajectory may start.',
  'permission.decide': 'The medical adviser decides whether your return-to-work trajectory may start.',
  'contact.afterRefusal':
    'The medical adviser gave no permission. The return-to-work coordinator discusses this with you.',
  'ziv.informOccupationalPhysician':
    'The return-to-work coordinator tells the occupational physician that your ZIV reintegration trajectory has started.',
  'ziv.followUpInterview': 'You have a follow-up interview with the return-to-work coordinator.',
  'ziv.retrainingApproval':
    'The High Commission of the Medical Council for Invalidity is asked to approve your vocational retraining.',
  'ziv.resumptionProposal': 'The medical adviser receives a proposal about your return to work.',
  'ziv.informTreatingDoctor': 'The medical adviser informs your own doctor of your reintegration plan.',
  'ziv.review': 'The return-to-work coordinator reviews with you how your reintegration plan is going.',
  'ziv.evaluate': 'The return-to-work coordinator looks at what your trajectory has achieved.',
  'evaluation.contact': 'You see the medical adviser or the team in person about your incapacity for work.',
  'absence.newDate': 'You were not at the appointment. Your insurer sets a new date by registered letter.',
  'exam.endPresumed': 'The medical adviser examines whether you are still incapable of work.',
  'estimate.again': 'After the meeting, the medical adviser estimates again what work you are able to do.',
  'category2.validate': 'The medical adviser checks the estimate that a member of the team made.',
  'codexPlan.answer': 'The medical adviser gives an answer on your Codex reintegration plan.',
  'regional.letter': 'Your insurer asks you by letter to register with the competent employment service.',
  'regional.secondLetter':
    'Your insurer sends you a second letter, by registered post, with a new period in which to register.',
  'consequence.notify': 'Your insurer tells you by registered letter what it decides about your benefit.',
}
