import { dayMonthYear } from '../written-day.js'
import { englishOrdinal } from './english-ordinal.js'
import { cited, joined } from './joined.js'
import { monthNames } from './month-names.js'
import { partsEn } from './parts/en.js'
import type { Texts, WrittenMonths } from './texts.js'

const months = (count: number): string => (count === 1 ? '1 month' : `${count} months`)

const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`)

const weeks = (count: number): string => (count === 1 ? '1 week' : `${count} weeks`)

const conventions = {
  quantieme: 'up to the eve of the same day of the month',
  sameDate: 'from date to date',
} as const

/** What takes the place of a day that does not exist. */
const replacing = { quantieme: 'the first day of the next month', sameDate: 'the last day of the month' } as const

const other = { quantieme: 'sameDate', sameDate: 'quantieme' } as const

const list = (items: readonly string[], last = 'and'): string => joined(items, last)

const inMonths: Texts['inMonths'] = (counted) => {
  const { count, convention, anchor, since, begins, missing, arrived, result } = counted
  const { monthOfIncapacity: month } = counted
  const term = month === undefined ? 'the period' : `the ${englishOrdinal(month)} month`
  const after =
    begins === undefined
      ? `${months(counted.months)} after ${anchor} (${since})`
      : `the count begins on the day after ${anchor} (${since}), ${begins}. ${months(counted.months)} later`
  const landing =
    missing === undefined
      ? `${after} is ${arrived}.`
      : `${after} would be ${missing}. There is no such day. Counted ${conventions[convention]}, ${replacing[convention]} takes its place: ${arrived}.`
  const consequence = {
    monthsLater: month === undefined ? '' : ` The ${englishOrdinal(month)} month begins then.`,
    eveOfMonths: ` On the day before, ${term} ends: ${result}.`,
    withinMonths:
      convention === 'quantieme' ? ` On the day before, the period ends: ${result}.` : ' The first day does not count.',
  }[count]
  return landing + consequence + differing(counted, term)
}

/** What the other convention gives, and why. */
const differing = ({ count, convention, otherwise }: WrittenMonths, term: string): string => {
  if (otherwise === undefined) return ''
  const { begins, arrived, result } = otherwise
  const way = other[convention]
  const gives = {
    monthsLater: `${replacing[way]} would take its place: ${arrived}`,
    eveOfMonths: `${replacing[way]} would take its place, ${arrived}, and ${term} would end on ${result}`,
    withinMonths:
      begins === undefined
        ? `${term} would end on ${result}`
        : `${term} would begin only on the day after, ${begins}, and end on ${result}`,
  }[count]
  return ` Counted ${conventions[way]}, ${gives}.`
}

const freeDays = { saturday: 'a Saturday', sunday: 'a Sunday', holiday: 'a public holiday' } as const

/** @internal */
export const en: Texts = {
  typeset: (text) => text,
  colon: ':',
  semicolon: '; ',
  headings: {
    what: 'What',
    who: 'Who',
    when: 'When',
    state: 'Status',
    trigger: 'Trigger',
    counting: 'How the days were counted',
    source: 'Basis',
    caution: 'Caution',
    because: 'Explanation',
    readings: 'Other readings of the sources',
    changes: 'What would lead to another outcome',
    terms: 'Terms',
  },
  day: (day) => dayMonthYear(day, monthNames.en),
  missingDay: (day) => dayMonthYear(day, monthNames.en),
  list,

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
      'The advising doctor examines the insured person placed in category 1 again if the incapacity for work still continues after six months.',
    'exam.category3': 'The advising doctor examines the insured person placed in category 3 again.',
    'referral.make':
      'The advising doctor refers the insured person placed in category 4 to the Return-to-Work coordinator.',
    'refusal.notify':
      'The advising doctor notifies the insured person that the request for a ZIV reintegration trajectory is refused.',
    'contact.arrange':
      'The Return-to-Work coordinator makes an appointment with the insured person for the first contact.',
    'contact.first':
      'The Return-to-Work coordinator has the first contact with the insured person, explains the role of the coordinator and discusses the first step.',
    'consent.ask':
      'At the first contact the Return-to-Work coordinator expressly asks the insured person for written consent to the processing of the data in the return-to-work file; electronic consent will do.',
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
      'The Return-to-Work coordinator follows up the reintegration plan every three months, unless the file justifies another frequency or time.',
    'ziv.evaluate':
      'The Return-to-Work coordinator evaluates what the Return-to-Work trajectory has achieved and records it in the return-to-work file.',
    'evaluation.contact':
      'The advising doctor sees the insured person in person by the end of the fourth month to evaluate the incapacity for work.',
    'regional.start':
      'The insured person may start a trajectory by registering with the competent employment service (VDAB, Actiris, Forem or ADG), depending on where they live.',
    'regional.register':
      'The insured person registers with the competent employment service (VDAB, Actiris, Forem or ADG), depending on where they live.',
    'absence.newDate':
      'The insurance body sets a new date after the unjustified absence and warns the insured person by registered letter.',
    'exam.endPresumed':
      'The advising doctor examines the insured person of whom a team member presumes that the incapacity for work ends.',
    'estimate.again': 'After the contact the advising doctor makes a new estimate {capacities}.',
    'category2.validate':
      'The advising doctor validates category 2 that a team member gave, or gives another category.',
    'codexPlan.answer':
      'The advising doctor answers the copy of the Codex reintegration plan. Without an answer the plan does not end the incapacity for work, and the work in it counts as allowed.',
    'regional.letter':
      'The insurance body asks the insured person by letter to register with the competent service of the Region or Community.',
    'regional.proof': 'The insured person gives the insurance body the proof of registration.',
    'regional.secondLetter': 'The insurance body sends a second letter, registered, with a new period to register in.',
    'consequence.notify': 'The insurance body notifies the decision on the benefit by registered letter.',
  },
  stepVersions: {
    'exam.questionnaireImpossible/teamMembers2024':
      'The advising doctor invites the insured person, who could not complete the questionnaire even with help, to an appointment in person.',
    'evaluation.contact#7':
      'The advising doctor sees the insured person in person in the seventh month to evaluate the incapacity for work.',
    'evaluation.contact#11':
      'The advising doctor sees the insured person in person in the eleventh month to evaluate the incapacity for work.',
    'evaluation.contact#i':
      'The advising doctor sees the insured person in person in the last month but one of the recognised period of invalidity to evaluate the incapacity for work.',
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
  window: (from, until) =>
    until === null ? `from ${from}; the text states no last day` : `from ${from} up to and including ${until}`,
  oneDay: (day) => `on ${day}`,
  states: {
    upcoming: 'not yet due',
    open: 'to be done',
    overdue: 'overdue',
    fulfilled: 'done in time',
    fulfilledLate: 'done late',
    barred: 'barred',
    suspended: 'suspended',
    done: 'done',
    possible: 'possible',
    lapsed: 'lapsed',
  },
  stateOn: (asOf, state) => `${state} (as of ${asOf})`,
  doneOn: (state, day) => `${state} on ${day}`,

  presumptions: {
    codex:
      'Legal presumption of incapacity for work from the signing of the Codex reintegration plan with the employer.',
    ziv: 'Legal presumption of incapacity for work from the drawing up of the ZIV reintegration plan.',
    fund: 'Legal presumption of incapacity for work during the services that the Return-to-Work fund pays.',
  },
  presumptionEnds: {
    maximum: 'the maximum of six months has been reached',
    resumption: 'work is resumed on {next}',
    paidWork: 'paid work starts on {next}',
    retraining: 'the vocational retraining starts on {next}',
    zivEnded: 'the ZIV reintegration trajectory ends on that day',
    voucher: 'the period of a voucher of the Return-to-Work fund starts on {next}',
    servicesEnded: 'the services that the fund pays end on that day',
    incapacityEnded: 'the incapacity for work ends on that day',
  },
  presumptionEnd: (end, maxUntil) =>
    end === null
      ? 'it can be neither extended nor suspended'
      : `it ends because ${end}; last possible day: ${maxUntil}`,
  presumedAtMost: (from, maxUntil) => `from ${from} to ${maxUntil} at the latest (six months, the maximum)`,

  names: {
    incapacityStart: 'the start of the incapacity for work',
    incapacityEnded: 'the end of the incapacity for work',
    certificateRunOut: 'the expiry of the certificate of incapacity for work',
    certificateReceived: 'a certificate of incapacity',
    recognitionDecided: 'the decision on the recognition of the incapacity',
    incapacityStartCorrected: 'the correction of the start of the incapacity',
    incapacityResumed: 'the relapse',
    contractStarted: 'the start of an employment contract',
    contractEnded: 'the end of an employment contract (last day)',
    questionnaireNotReceived: 'the end of the period without receipt of the properly completed questionnaire',
    questionnaireSent: 'the sending of the questionnaire',
    questionnaireSentOnRouteA: 'the sending of the questionnaire',
    questionnaireSentOnRouteB: 'the sending of the questionnaire after the insured person asked for a contact',
    questionnaireWithheld: 'the decision to send no questionnaire',
    withholdingNoticeSent: 'the communication explaining why no questionnaire is sent',
    questionnaireReceived: 'the receipt of the questionnaire',
    questionnaireCompletedOnRouteB: 'the receipt of the properly completed questionnaire',
    questionnaireUpdateNotNeeded: 'the finding that the questionnaire needs no update',
    supportContact: 'the contact to help with the questionnaire',
    questionnaireImpossible: 'the finding that the questionnaire could not be completed',
    examNotExcluded: 'the finding that the questionnaire could not be completed and that an examination is indicated',
    medicalExam: 'the medical examination',
    capacityEstimated: 'an estimate by the advising doctor',
    placedInCategory1: 'the placement in category 1',
    placedInCategory3: 'the placement in category 3',
    category4AtOnce: 'the placement in category 4 at the first estimate',
    category4AfterFirst1: 'the placement in category 4, after category 1 at the first estimate',
    category4AfterOther: 'the placement in category 4 at a new estimate',
    referred: 'the referral to the coordinator',
    referredAtOnce: 'the referral, after placement in category 4 at the first estimate',
    referredLater: 'the referral after a later placement in category 4',
    contactRequested: 'the request of the insured person for a contact with the coordinator',
    advisingDoctorInformed: 'the message to the advising doctor',
    coordinatorContact: 'a contact with the coordinator',
    firstContact: 'the first contact',
    firstContactBeforeConsent: 'the first contact, without earlier consent',
    trajectoryWantedOnRouteB: 'the first contact at the request of the insured person',
    consentGiven: 'the consent of the insured person to the processing of the data',
    permissionRequested: 'the request to the advising doctor for permission',
    permissionGranted: 'the permission of the advising doctor to start a trajectory',
    permissionRefused: 'the refusal of permission by the advising doctor',
    zivRequestRefused: 'the refusal of a ZIV reintegration trajectory',
    refusalNotified: 'the notification of the refusal',
    permittedWorkStarted: 'the start of permitted work',
    permittedWorkEnded: 'the end of permitted work (last day)',
    codexRequested: 'the request for a Codex reintegration trajectory',
    codexBesideZiv:
      'the request of the employer for a Codex reintegration trajectory beside the ZIV reintegration trajectory',
    codexPlanSigned: 'the signing of the Codex reintegration plan by the insured person',
    codexEnded: 'the end of the Codex reintegration trajectory',
    codexEndedUnfit:
      'the definitive end of the Codex reintegration trajectory of an insured person definitively unfit for the agreed work',
    zivStarted: 'the start of the ZIV reintegration trajectory',
    zivStartedBesideContract: 'the start of the ZIV reintegration trajectory beside an employment contract',
    zivRestarted: 'the restart of the ZIV reintegration trajectory',
    occupationalPhysicianInformed: 'the message to the prevention adviser-occupational physician',
    planDrawnUp: 'the drawing up of the ZIV reintegration plan',
    retrainingPlanned: 'the drawing up of a ZIV reintegration plan that aims at vocational retraining',
    employmentPlanned: 'the drawing up of a ZIV reintegration plan that aims at guidance to employment',
    retrainingApproved: 'the approval of the vocational retraining',
    resumptionProposed: 'the proposal to resume work',
    treatingDoctorInformed: 'the communication to the treating doctor',
    planReviewed: 'the follow-up of the reintegration plan',
    resultsEvaluated: 'the evaluation of the results',
    paidWorkStarted: 'the start of paid work',
    retrainingStarted: 'the start of the vocational retraining',
    zivEnded: 'the end of the ZIV reintegration trajectory',
    workResumed: 'the resumption of work',
    unjustifiedAbsence: 'an unjustified absence',
    firstAbsenceAtExam: 'the first unjustified absence at a medical examination',
    firstAbsenceAtContact: 'the first unjustified absence at the first contact',
    absenceContact: 'the contact of the insured person for a new date',
    regionalServiceRegistered: 'the registration with the competent employment service',
    invalidityRecognised: 'the recognition as an invalid',
    maternityProtectionStarted: 'the start of maternity protection',
    maternityProtectionEnded: 'the end of maternity protection (last day)',
    hospitalStayStarted: 'the admission to hospital',
    hospitalStayEnded: 'the end of the stay in hospital (last day)',
    gravityNoted: 'the note in the file of the gravity of the condition',
    physicalContact: 'an appointment in person with the advising doctor or a member of the multidisciplinary team',
    evaluationOnFile: 'the evaluation on the file alone',
    endOfIncapacityPresumed: 'the presumption by a team member that the incapacity for work ends',
    categoryValidated: 'the validation of the category by the advising doctor',
    codexPlanReceived: 'the receipt of the copy of the Codex reintegration plan',
    codexPlanAnswered: 'the answer of the advising doctor to the copy of the Codex reintegration plan',
    fundVoucherStarted: 'the start of the period of the voucher of the Return-to-Work fund',
    fundServicesEnded: 'the end of the services that the Return-to-Work fund pays (last day)',
    treatingDoctorConsentGiven: 'the consent of the insured person to inform the treating doctor',
    newDateSet: 'the letter of the insurance body that sets a new date',
    contactHeld: 'the contact that took place after the absence',
    consequenceNotified: 'the notification of the decision on the benefit',
    referredToRegionalService: 'the referral to the competent service of the Region or Community',
    registrationLetterSent: 'the letter that asks to register',
    registrationProofReceived: 'the receipt of the proof of registration',
    deemedPositive: 'the silence, which counts as agreement',
    barredOnLastDay: 'the exclusion on the last day',
    registrationNotProven: 'the end of the period without registration or proof',
    estimateBarred: 'the end of the fourth month without an estimate, which was barred',
    presumption: 'the legal presumption of incapacity for work',
    category4AfterFirst2: 'the placement in category 4, after category 2 at the first estimate',
    category2ByTeamMember: 'the placement in category 2 by a team member',
    planWithConsent:
      'the ZIV reintegration plan for which the insured person has consented that the treating doctor is informed',
    month7CaseBegins: 'the category that asks for a contact in the seventh month',
    registrationLetterDue: 'the referral to the service, or the contact, in category 4',
    consequenceFollows: 'a consequence for the benefit',
  },
  named: (name, on) => `${name}, on ${on}`,

  after: (name) => name,
  anchors: {
    incapacityStart: 'the start of the incapacity for work',
    trigger: 'the trigger',
    posted: 'the posting or handing over by the insured person',
    planned: 'the day originally planned',
    request: 'the request of the insured person',
    previousContact: 'the previous contact',
    declaration: 'the declaration of engagement',
    stated: 'the last day that the document itself states',
  },
  ends: { from: 'First day', until: 'Last day', both: 'First and last day' },
  anchorItself: (anchor, day) => `${anchor}: ${day}.`,
  daysLater: (count, anchor, since, result) =>
    count % 7 === 0
      ? `${weeks(count / 7)} (${days(count)}) after ${anchor} (${since}) is ${result}.`
      : `${days(count)} after ${anchor} (${since}) is ${result}.`,
  inMonths,
  dayBefore: (of, result) => `the day before ${of} is ${result}.`,
  monthsBefore: (count, anchor, since, result) =>
    `${months(count)} before the day after ${anchor} (${since}) is ${result}.`,
  dayAfter: (of, result) => `the day after ${of} is ${result}.`,
  latest: (options, result) => `the later of ${list(options)} is ${result}.`,
  followed: (reading) => `the sources do not decide this; the answer followed here: ${reading}.`,
  notKnown: (anchor) => `the day of ${anchor} is not known; the period therefore runs from another day.`,
  rollOver: (of, why, result) => `${of} is ${freeDays[why]}; by the option chosen, the last day moves to ${result}.`,
  closed: (of, result) => `by ${result} at the latest; that day had already passed when the step came up on ${of}.`,

  sources: {
    C383: 'circular V.I. 2022/383 – 407/22',
    RIZIV22: 'RIZIV page of 22 June 2022',
    RIZIVABC: 'RIZIV page on routes A, B and C',
    SOL: 'Solidaris brochure',
    CM: 'CM page',
    law: 'law on compulsory insurance for health care and benefits, coordinated on 14 July 1994',
    act: 'law',
    royalDecree: 'royal decree',
    statement: 'official statements',
    inference: 'inference from the texts',
  },
  dated: (source, day) => `${source} of ${day}`,
  point: (point) => `point ${point}`,
  preamble: 'preamble',
  step: (step) => `step ${step}`,
  row: (row) => `row ${row}`,
  article: (article) => `article ${article.replace(' §', ', § ')}`,
  articles: (articles) => `articles ${cited(articles, 'to', 'and')}`,
  paragraph: (paragraph) => `paragraph ${paragraph}`,
  bases: {
    statement: 'This rests on a page or a brochure, not on a text of law.',
    analogy:
      'No text says this, or all of it, of the self-employed; it follows by analogy from the circular for employees.',
  },
  coverages: {
    before: 'The circular did not apply yet on this day.',
    confirmed: 'Every text for this day was read.',
    partial: 'Not every text for this day was read; the notices say which.',
  },

  reforms: {
    changes: (title) => `This is not law. The rule stands here as an invented reform states it: “${title}”.`,
    applied: (title) => `An invented reform that is not law was applied: “${title}”.`,
    notGiven: (title) =>
      `An invented reform that is not law was applied: “${title}”. How it changes this rule is not told here.`,
  },

  grounds: {
    certifiedEnd: 'the certificate of incapacity for work ends before the day on which the questionnaire would be sent',
    medicalGround: 'the advising doctor sends no questionnaire, for a well-founded medical reason',
    codexRequested: 'a Codex reintegration trajectory has been requested',
    permittedWork: 'the insured person performs permitted work',
    ownTrajectory:
      'a Return-to-Work trajectory requested by the insured person has already started, with the permission of the advising doctor',
    codexDuringZiv:
      'the employer has asked for a Codex reintegration trajectory beside the ZIV reintegration trajectory',
    gravityNoted: 'the gravity of the condition is noted in the file',
    hospitalStay: 'the insured person is in hospital',
    presumedIncapable: 'the insured person is legally presumed incapable of work',
    pensionAge: 'the incapacity for work started shortly before the legal pension age, or after it',
  },
  exclusion: (ground, from, until) =>
    until === null ? `${ground} (since ${from})` : `${ground} (from ${from} up to and including ${until})`,
  lapse: (name, on) => `lapsed because of ${name} (${on})`,
  decision: (by, question) => `for ${by} to decide: ${question}`,
  questions: {
    medicalWithholding: 'is there a well-founded medical reason to send no questionnaire?',
    estimate: 'in which category is the insured person placed?',
    reevaluation: 'in which category is the insured person placed after the examination?',
    questionnaireOnRequest: 'is a new or updated questionnaire needed?',
    outcome: 'what follows from the first contact?',
    permission: 'is a Return-to-Work trajectory compatible with the general state of health?',
    afterRefusal: 'are the actions adapted, or does the trajectory end?',
    restart: 'does the suspended ZIV reintegration trajectory go on?',
    whatNow: 'how does the file go on, now that no step is awaited?',
    maternityProtection: 'do the open steps wait while maternity protection runs?',
  },
  fact: (fact) => `missing fact: ${fact}`,
  facts: {
    'certificateReceived, incapacityEnded or incapacityResumed':
      'a new certificate, the end of the incapacity, or a relapse',
    'capacityEstimated.category': 'the category of the first estimate',
    'questionnaireSent or questionnaireUpdateNotNeeded': 'whether a questionnaire was sent, or was not needed',
    'coordinatorContact.outcome': 'the outcome of the first contact',
    coordinatorContact: 'the date of the previous contact',
    incapacityEnded: 'whether the incapacity for work ended with the resumption of work',
    questionnaireImpossible:
      'whether the examination was the one that takes the place of a questionnaire that could not be completed',
    'planDrawnUp.aim': 'whether the reintegration plan aims at vocational retraining or at guidance to employment',
    zivStarted: 'the start of the ZIV reintegration trajectory',
    'zivStarted.situation': 'the situation (A, B, C or D) in which the ZIV reintegration trajectory started',
    referred: 'whether the first contact followed a referral',
    newDateSet: 'the letter that set a new date after the first absence',
    treatingDoctorConsentGiven: 'the consent of the insured person that the treating doctor is informed',
    retrainingApproved: 'whether the High Commission has approved the vocational retraining',
  },
  findings: {
    late: 'done after the last day',
    early: 'done before the first day',
    startCorrected: 'late by the corrected start of the incapacity, but in time by the start that was known then',
    whileBarred: 'done while it was barred',
    channel: 'done through a channel that the table of the circular does not allow, or not with certainty',
    consentNotAsked: 'no consent was recorded at the first contact',
    planIncomplete: 'the reintegration plan lacks at least one of the four required elements',
    occupationalPhysicianNotInformed:
      'the reintegration plan exists, but the prevention adviser-occupational physician has not been informed yet',
    reviewMissed: 'a review of the plan was not held before a later one',
    examNotHeld: 'the compulsory medical examination was not held before the new estimate',
    directReferral:
      'after the placement in category 4, a Codex reintegration trajectory was requested before any contact with the coordinator',
    withoutPermission:
      'the trajectory at the request of the insured person was started without the permission of the advising doctor',
    otherSituation: 'the facts do not match the situation in which the ZIV reintegration trajectory was started',
    retrainingNotApproved: 'the vocational retraining started without a recorded approval',
    wrongPerson: 'a team member did what it was now for the advising doctor to do',
    withoutConsent: 'the treating doctor was informed without a recorded consent of the insured person',
  },
  found: (finding, on) => `found on ${on}: ${finding}`,

  absences: {
    status: (status) => `No obligation was established here: ${status}.`,
    contract: (employmentContract) =>
      `This applies only to insured persons ${employmentContract ? 'with' : 'without'} an employment contract.`,
    law: (from) => `For this case the rule applies only from ${from}.`,
    repealed: (since) => `Since ${since} this no longer arises: the provision is no longer in force.`,
    notConcerned: 'This does not apply in this scheme, or not to an incapacity for work that began on this day.',
    later: (from) => `This comes up only from ${from}.`,
    notTriggered: (names) => `This step does not arise in this case. What would trigger it: ${names.join('; or ')}.`,
  },
  statuses: {
    notCovered: 'the law in force on this day is not, or not fully, encoded',
    outOfScope: 'no Return-to-Work trajectory is open to this scheme on this day yet',
    notRecognised: 'the incapacity for work is not recognised',
    notStarted: 'the incapacity for work has not started yet',
    incapacityEnded: 'the incapacity for work has ended',
    workResumed: 'the insured person has fully resumed work; the end of the incapacity was not reported',
    certificateRunOut: 'the last certified or recognised day has passed and nothing further is known',
    permittedWork: 'the insured person performs permitted work',
    awaitingQuestionnaire: 'no questionnaire has been sent yet',
    questionnaireWithheld: 'the advising doctor has decided to send no questionnaire',
    questionnaireSent: 'the questionnaire was sent and is not back yet',
    awaitingEstimate: 'the estimate of the advising doctor is awaited',
    category1: 'the insured person is placed in category 1',
    category2: 'the insured person is placed in category 2',
    category3: 'the insured person is placed in category 3',
    awaitingReferral: 'the insured person is placed in category 4 and awaits the referral',
    contactRequested: 'the insured person has asked for a contact with the coordinator',
    awaitingFirstContact: 'the first contact is awaited',
    firstContactHeld: 'the first contact has been held',
    withOccupationalPhysician: 'the insured person goes on with the prevention adviser-occupational physician',
    noTrajectory: 'the insured person wants no trajectory, or it has ended',
    awaitingPermission: 'the permission of the advising doctor is awaited',
    permissionGranted: 'the advising doctor has given permission',
    permissionRefused: 'the advising doctor has refused permission',
    zivRunning: 'a ZIV reintegration trajectory is running',
    zivSuspended: 'the ZIV reintegration trajectory is suspended',
    zivEnded: 'the ZIV reintegration trajectory has ended',
    codexRunning: 'a Codex reintegration trajectory was requested and has not ended',
    codexEnded: 'the Codex reintegration trajectory has ended',
    awaitingEvaluation: 'a contact that evaluates the incapacity for work is awaited, or the new estimate after it',
    nothingAwaited: 'no step that leads to a trajectory is awaited',
    notDisclosed: 'where the case stands is not disclosed',
  },

  readings: {
    'RD-1:twoWeeks': 'the questionnaire must be back within two weeks',
    'RD-1:oneWeek': 'the insurer asks for the questionnaire within a week (a request, not a legal deadline)',
    'RD-2:receipt': 'receipt by the advising doctor is decisive',
    'RD-2:posting': 'posting by the insured person is decisive',
    'RD-3:receipt': 'the month runs from the receipt of the questionnaire',
    'RD-3:handingOver': 'the month runs from the handing over by the insured person',
    'RD-3:sending': 'the month runs from the sending by the insured person',
    'RD-4:request': 'the month runs from the request of the insured person',
    'RD-4:decision': 'the month runs from the finding that no update is needed',
    'RD-5:sixthMonth': 'during the sixth month of incapacity for work at the latest',
    'RD-5:monthAfterReferral': 'within one month of the referral',
    'RD-6:byRule': 'each period by its own count',
    'RD-6:quantieme': `every month counted ${conventions.quantieme}`,
    'RD-6:sameDate': `every month counted ${conventions.sameDate}`,
    'RD-10:decree': 'the rate of the decree, 2.5 %',
    'RD-10:lawRates': 'the rates of the law from 1 January 2026',
    'RD-11:plan': 'the presumption starts on the day of the plan',
    'RD-11:declaration': 'the presumption starts on the day of the declaration of engagement',
    'RD-12:ended': 'the incapacity for work ends with the certificate',
    'RD-12:stillIncapable': 'the incapacity for work goes on after the certificate',
    'RD-13:runOn': 'the months run on during maternity protection',
    'RD-13:standStill': 'the months stand still during maternity protection',
    'RD-14:goesOn': 'permitted work does not end the presumption',
    'RD-14:endsPresumption': 'permitted work ends the presumption',
  },
  reading: (reading, heldBy, gives) => `${reading} (${heldBy}): ${gives}`,
  heldBy: (sources) => `${sources.length === 1 ? 'source' : 'sources'}: ${list(sources)}`,
  heldByNone: 'no source says so expressly',
  suppositions: {
    day: (day) => `on ${day}, if nothing else changes`,
    event: (name, on) => `if this too had taken place on ${on}: ${name}`,
    withoutEvent: (name, on) => `if this had not taken place on ${on}: ${name}`,
    reading: (reading) => `by this reading: ${reading}`,
    contract: (employmentContract) => `${employmentContract ? 'with' : 'without'} an employment contract`,
    recognised: 'if the incapacity for work were recognised',
    notEnded: 'if the incapacity for work had not ended',
    notCertified: 'if the certificate of incapacity for work stated no last day',
  },
  change: (suppositions, state, window) => `${suppositions.join('; ')}: the step is then ${state} (${window}).`,

  parts: partsEn,

  unofficial: () => 'There is no official English text; the Dutch and French texts are authentic.',
  notDisclosed: 'We may not tell you anything about this (professional secrecy).',
  unknownKey: 'Nothing bears this name.',
}
