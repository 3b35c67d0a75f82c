import { englishOrdinal } from '../texts/english-ordinal.js'
import type { DirectTexts } from './direct-texts.js'

const SERVICES = 'the competent employment service (VDAB, Actiris, Forem or ADG, depending on where you live)'

const by = (until: string | null): string => (until === null ? '' : ` by ${until}`)

const late = (isLate: boolean): string => (isLate ? ', after the last day' : '')

/** One to thirteen in words, as in running text. */
const NUMBERS = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
]

const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
]

const inWords = (count: number): string => NUMBERS[count - 1] ?? String(count)

const span = (from: string, until: string | null): string =>
  until === null ? `From ${from}` : `From ${from} up to and including ${until}`

/** @internal */
export const en: DirectTexts = {
  own: {
    'questionnaire.return': {
      title: 'Returning the questionnaire',
      must: (until) =>
        `You must complete the questionnaire and return it to your insurer's medical adviser${by(until)}.`,
      had: (until) =>
        `You had to complete the questionnaire and return it to your insurer's medical adviser${by(until)}.`,
      missing: 'It has not arrived yet.',
      done: (day, isLate) => `It arrived on ${day}${late(isLate)}.`,
      now: 'Complete it and send it back on time.',
      nowLate: 'Send it back as soon as you can.',
      help: 'If you need help, ask the return-to-work coordinator.',
      helpLate: 'If you need help, the return-to-work coordinator will contact you.',
      why: (since, period, past) => `It was sent on ${since} and you ${past ? 'had' : 'have'} ${period}.`,
    },
    'regional.start': {
      title: 'Starting a trajectory yourself',
      must: () => `You can start a trajectory yourself by registering with ${SERVICES}. You do not have to.`,
      had: () => `You could start a trajectory yourself by registering with ${SERVICES}. You did not have to.`,
      missing: 'We have no record of your registration.',
      done: (day) => `You have been registered since ${day}.`,
      now: 'It is your choice.',
      nowLate: 'It is your choice.',
      help: 'If you have questions, the return-to-work coordinator will help you.',
      helpLate: 'If you have questions, the return-to-work coordinator will help you.',
    },
    'regional.register': {
      title: 'Registering with the employment service',
      must: (until) => `You must register with ${SERVICES}${by(until)}.`,
      had: (until) => `You had to register with ${SERVICES}${by(until)}.`,
      missing: 'We have no record of your registration yet.',
      done: (day, isLate) => `You registered on ${day}${late(isLate)}.`,
      now: 'Register on time.',
      nowLate: 'Register as soon as you can.',
      help: 'If you need help, ask the return-to-work coordinator.',
      helpLate: 'If you need help, ask the return-to-work coordinator.',
    },
    'regional.proof': {
      title: 'Handing in the proof of registration',
      must: (until) => `You must give your insurer the proof of your registration${by(until)}.`,
      had: (until) => `You had to give your insurer the proof of your registration${by(until)}.`,
      missing: 'It has not arrived yet.',
      done: (day, isLate) => `It arrived on ${day}${late(isLate)}.`,
      now: 'Hand it in on time.',
      nowLate: 'Hand it in as soon as you can.',
      help: 'If you need help, ask your insurer.',
      helpLate: 'If you need help, ask your insurer.',
    },
  },
  others: {
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
    'consent.ask':
      'At the first meeting, the return-to-work coordinator asks for your written consent to use your data.',
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
  },
  standing: {
    upcoming: 'It is not time for this yet.',
    open: 'It has not happened yet.',
    overdue: 'It has not happened yet.',
    possible: 'It has not happened yet.',
    suspended: 'This is suspended for now.',
    barred: 'This does not take place for now.',
    lapsed: 'This is no longer needed.',
    gone: 'This is no longer possible.',
  },
  done: (day, isLate) => `${isLate ? 'It' : 'This'} happened on ${day}${late(isLate)}.`,
  doneByThen: (day) => `This happened by ${day} at the latest.`,
  when: (from, until, past) => {
    if (until === null) return `This ${past ? 'had' : 'has'} to happen from ${from} on; the rules name no last day.`
    return `This ${past ? 'should have happened' : 'has to happen'} in the period from ${from} up to and including ${until}.`
  },
  onDay: (day, past) => `This ${past ? 'should have happened' : 'has to happen'} on ${day}.`,
  tooLate: (until, cameUpOn) => `This should have happened by ${until}, but came up only on ${cameUpOn}.`,
  certificateRunOut:
    'Your certificate or your recognition has run out. If you are still incapable of work, send your insurer a new certificate.',
  whatNow: 'What now?',
  now: {
    nothing: 'You do not have to do anything yourself.',
    attend: 'Go to the appointment. If you cannot come, say so beforehand and say why.',
    overdue: 'You may ask your insurer when this will happen.',
  },
  help: "If you have questions, your insurer's return-to-work coordinator will help you.",
  why: (day) => `Why ${day}?`,
  periodEnds: (period, after, since) => `The period ends ${period} after ${after} (${since}).`,
  monthOfIncapacity: (month, since) =>
    `The ${ORDINALS[month - 1] ?? englishOrdinal(month)} month of your incapacity for work, which began on ${since}, ends then.`,
  period: {
    months: (months) => `${inWords(months)} ${months === 1 ? 'month' : 'months'}`,
    weeks: (weeks) => `${inWords(weeks)} ${weeks === 1 ? 'week' : 'weeks'}`,
    days: (days) => `${inWords(days)} ${days === 1 ? 'day' : 'days'}`,
  },
  moved: (day) => `That day is not a working day, so ${day} counts.`,
  source: 'Source',
  sources: { C383: 'RIZIV/INAMI circular V.I. 2022/383', law: 'law of 14 July 1994' },
  you: 'you',
  address: [
    ['is the insured person placed', 'are you placed'],
    ['the insured person contacts', 'you contact'],
    ['asks to register', 'asks you to register'],
    ['the incapacity', 'your incapacity'],
    ['prevention adviser-occupational physician', 'occupational physician'],
    ['advising doctor', 'medical adviser'],
    ['first contact', 'first meeting'],
    ['at the request of the insured person', 'at your request'],
    ['the request of the insured person', 'your request'],
    ['the insured person asked', 'you asked'],
    ['the insured person has consented', 'you have consented'],
    [' of an insured person definitively unfit for the agreed work', ''],
    [' of the insured person', ''],
    ['by the insured person', 'by you'],
  ],
  caution:
    'Caution: the rules changed recently, and not every text is included here. Ask your insurer to confirm this.',
  goodToKnow: 'Good to know',
  aWeek:
    'Some insurers ask for the questionnaire back within a week. That is a request, not an obligation: you have two weeks.',
  byPosting: (day, inTime) =>
    `We look at the day on which the questionnaire reaches the medical adviser. The rules do not say clearly whether that day counts or the day on which you sent it. You sent it on ${day}: counted that way, you are ${inTime ? 'in time' : 'late'}.`,
  decimal: '.',
  notNow: 'This does not concern you for now.',
  contract: (employmentContract) =>
    `This applies only to people ${employmentContract ? 'with' : 'without'} an employment contract.`,

  grounds: {
    present: {
      certifiedEnd: 'your certificate ends before the questionnaire would be sent',
      medicalGround: 'the medical adviser decided for a medical reason not to send you a questionnaire',
      codexRequested: 'a Codex reintegration trajectory has been requested with your employer',
      permittedWork: "you work with the medical adviser's permission",
      ownTrajectory: 'the trajectory that you asked for yourself has already started',
      codexDuringZiv: 'your employer has requested a Codex reintegration trajectory',
      gravityNoted: 'your file notes that your condition is serious',
      hospitalStay: 'you are in hospital',
      presumedIncapable: 'the law considers you incapable of work',
      pensionAge: 'your incapacity for work began shortly before the legal pension age, or after it',
    },
    past: {
      certifiedEnd: 'your certificate ended before the questionnaire would be sent',
      medicalGround: 'the medical adviser had decided for a medical reason not to send you a questionnaire',
      codexRequested: 'a Codex reintegration trajectory had been requested with your employer',
      permittedWork: "you worked with the medical adviser's permission",
      ownTrajectory: 'the trajectory that you asked for yourself had already started',
      codexDuringZiv: 'your employer had requested a Codex reintegration trajectory',
      gravityNoted: 'your file noted that your condition was serious',
      hospitalStay: 'you were in hospital',
      presumedIncapable: 'the law considered you incapable of work',
      pensionAge: 'your incapacity for work began shortly before the legal pension age, or after it',
    },
  },
  because: (grounds) => `The reason: ${grounds}.`,
  lapsedBy: (name) => `The reason: ${name}.`,
  barred: (steps) => `While this is so, the following does not take place: ${steps}.`,
  since: (from, until, over) =>
    until === null
      ? `This has been so since ${from}.`
      : `This ${over ? 'was' : 'is'} so from ${from} up to and including ${until}.`,

  presumptions: {
    codex: 'The Codex reintegration plan that you signed brings a legal presumption of incapacity for work.',
    ziv: 'Your ZIV reintegration trajectory brings a legal presumption of incapacity for work.',
    fund: 'The services that the Return-to-Work fund pays for you bring a legal presumption of incapacity for work.',
  },
  protects: (from, until, { atMost, over }) =>
    over
      ? `From ${from} up to and including ${until} you remained recognised as incapable of work.`
      : `From ${from} ${atMost ? `to ${until} at the latest` : `up to and including ${until}`} you remain recognised as incapable of work. So the trajectory does not put your benefit at risk.`,
  consequence: {
    reduction: ({ from, until, over, percentage }) =>
      `${span(from, until)}, your benefit ${over ? 'was' : 'is'} ${percentage} % lower.`,
    suppression: ({ from, until, over }) => `${span(from, until)}, you ${over ? 'received' : 'receive'} no benefit.`,
  },
  missed: (place, plannedOn) => `The reason: on ${plannedOn} you were absent without a valid reason from ${place}.`,
  places: {
    exam: 'the medical examination',
    firstContact: 'the first meeting with the return-to-work coordinator',
    occupationalPhysician: 'the appointment with the occupational physician',
    regionalAdviser: 'the appointment with the employment service',
    combinedContact: 'the combined contact of the fourth month',
  },
  notRegistered: 'The reason: you had not registered in time with the competent employment service.',
  consequenceHelp: {
    newDateAsked: (person) => `Contact ${person} as soon as you can to set a new date.`,
    held: () => 'Contact your insurer as soon as you can, and go to the new appointment.',
    registered: () => 'Register as soon as you can.',
  },
  validReason: 'If you had a valid reason, tell your insurer.',
  persons: {
    exam: 'the medical adviser or a member of the team',
    firstContact: 'the return-to-work coordinator',
    occupationalPhysician: 'the medical adviser',
    regionalAdviser: 'your insurer',
    combinedContact: 'the medical adviser or a member of the team',
  },
  employer: {
    requested: (day) => `A Codex reintegration trajectory was requested on ${day}.`,
    none: 'We know of no Codex reintegration trajectory.',
    more: 'We may not tell you anything more (professional secrecy).',
  },
}
