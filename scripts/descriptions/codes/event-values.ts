import type {
  AbsencePlace,
  Category,
  CodexEnding,
  CodexRequester,
  ConsentForm,
  ContactKind,
  ContactOutcome,
  DoctorOrTeam,
  HeldContact,
  PlanAim,
  PlanElement,
  RegionalService,
  Route,
  SupportGiver,
  ZivSituation,
} from 'terug-naar-werk'
import type { CodeList, CommentedType } from './code-list.js'

const inEvent = (type: string): CommentedType => ({ file: 'src/dossier/event-values.ts', type })

const route: CodeList<Route> = {
  heading: 'Routes',
  where: 'In `route` of `questionnaireSent`.',
  commented: inEvent('Route'),
  meanings: { A: 'at the initiative of the insurer', B: 'at the request of the insured' },
}

const category: CodeList<Category> = {
  heading: 'Categories',
  where: 'In `category` of `capacityEstimated` (A5-1).',
  commented: inEvent('Category'),
  meanings: {
    1: 'the insured will presumably take up the agreed work or other work by the end of the sixth month',
    2: 'resuming work seems impossible for medical reasons',
    3: 'resuming work is not at issue yet: diagnosis or treatment come first',
    4: 'resuming work seems possible after adaptation or guidance',
  },
}

const zivSituation: CodeList<ZivSituation> = {
  heading: 'Situations of a ZIV trajectory',
  where: 'In `situation` of `zivStarted` (Z1-A to Z1-D).',
  commented: inEvent('ZivSituation'),
  meanings: {
    A: 'there is no employment contract',
    B: 'there is a contract, and the insured was not referred to the occupational physician',
    C: 'there is a contract, and after the visit to the occupational physician no CODEX trajectory is asked for',
    D: 'a CODEX trajectory has ended definitively',
  },
}

const supportGiver: CodeList<SupportGiver> = {
  heading: 'Who helps with the questionnaire',
  where: 'In `by` of `supportContact` (A3-2, A3-3).',
  commented: inEvent('SupportGiver'),
  meanings: {
    coordinator: 'the coordinator',
    staff: 'a staff member of the insurer, under the responsibility of the coordinator',
  },
}

const contactKind: CodeList<ContactKind> = {
  heading: 'Kinds of contact with the coordinator',
  where: 'In `kind` of `coordinatorContact`.',
  commented: inEvent('ContactKind'),
  meanings: {
    first: 'the first contact (A7-1, A7-2, B4-1)',
    afterRefusal: 'the contact that discusses the estimate after permission was refused (B6-1)',
    followUp: 'a follow-up interview of a ZIV trajectory (Z2-1, Z2-2)',
    other: 'any other contact',
  },
}

/** Options of a decision name them too. */
export const contactOutcomes: CodeList<ContactOutcome> = {
  heading: 'Outcomes of a contact with the coordinator',
  where: 'In `outcome` of `coordinatorContact` (A7-7, B6-2).',
  commented: inEvent('ContactOutcome'),
  meanings: {
    occupationalPhysician: 'the insured goes to the occupational physician, informally or for a CODEX trajectory',
    zivWanted: 'the insured wants a ZIV trajectory',
    none: 'the insured wants no trajectory',
    actionsAdapted: 'after a refusal, the actions are adapted and submitted again',
    ended: 'after a refusal, the trajectory ends',
  },
}

const consentForm: CodeList<ConsentForm> = {
  heading: 'Forms of consent',
  where: 'In `form` of `consentGiven` (A7-5).',
  commented: inEvent('ConsentForm'),
  meanings: { written: 'on paper', electronic: 'by electronic means' },
}

const codexRequester: CodeList<CodexRequester> = {
  heading: 'Who asks for a CODEX trajectory',
  where: 'In `by` of `codexRequested`.',
  commented: inEvent('CodexRequester'),
  meanings: { employer: 'the employer', insured: 'the insured', treatingDoctor: 'the treating doctor' },
}

const planElement: CodeList<PlanElement> = {
  heading: 'Elements of a reintegration plan',
  where: 'In `elements` of `planDrawnUp`: what a plan holds at least (Z2-3).',
  commented: inEvent('PlanElement'),
  meanings: {
    goals: 'the goals',
    endResult: 'the intended end result',
    concreteAction: 'a concrete action',
    nextAppointment: 'a concrete appointment for the next follow-up interview',
  },
}

const planAim: CodeList<PlanAim> = {
  heading: 'Aims of a reintegration plan',
  where: 'In `aim` of `planDrawnUp`.',
  commented: inEvent('PlanAim'),
  meanings: { retraining: 'vocational retraining (Z2-5)', employment: 'guidance to employment (Z2-6)' },
}

const absencePlace: CodeList<AbsencePlace> = {
  heading: 'Where the insured was absent',
  where: 'In `at` of `unjustifiedAbsence`, `absenceContact` and `newDateSet` (SA, LT-6, LT-18, LT-20).',
  commented: inEvent('AbsencePlace'),
  meanings: {
    exam: 'the examination or the physical contact of A4-3, after a questionnaire that could not be completed',
    firstContact: 'the first contact with the coordinator',
    occupationalPhysician: 'the examination by the prevention adviser-occupational physician',
    regionalAdviser: 'the contact with the adviser of the regional service',
    combinedContact: 'the contact of the fourth month that serves for evaluation and estimate at once',
  },
}

const regionalService: CodeList<RegionalService> = {
  heading: 'Employment services',
  where: 'In `service` of `regionalServiceRegistered` (C-1, LT-7).',
  commented: inEvent('RegionalService'),
  meanings: {
    VDAB: 'the service of the Flemish Region',
    Actiris: 'the service of the Brussels-Capital Region',
    Forem: 'the service of the Walloon Region',
    ADG: 'the service of the German-speaking Community',
  },
}

const doctorOrTeam: CodeList<DoctorOrTeam> = {
  heading: 'Doctor or team',
  where: 'In `by` of `physicalContact` and `capacityEstimated` (LT-3).',
  commented: inEvent('DoctorOrTeam'),
  meanings: { advisingDoctor: 'the advising doctor', teamMember: 'a member of the multidisciplinary team' },
}

const codexEnding: CodeList<CodexEnding> = {
  heading: 'Ends of a CODEX trajectory',
  where: 'In `ground` of `codexEnded`: the five ends of the codex, article I.4-76 §1 (LT-10).',
  commented: inEvent('CodexEnding'),
  meanings: {
    noAnswer: 'three invitations went unanswered',
    decisionC: 'the occupational physician decided that no reintegration is possible for the time being',
    reasonedReport: 'the employer handed over a report that gives reasons for not making a plan',
    planRefused: 'the employer handed over the plan that the worker refused',
    planAccepted: 'the employer handed over the plan that the worker accepted',
  },
}

const heldContact: CodeList<HeldContact> = {
  heading: 'Contacts held after an absence',
  where: 'In `at` of `contactHeld` (LT-6, LT-20).',
  commented: inEvent('HeldContact'),
  meanings: {
    occupationalPhysician: 'the examination by the prevention adviser-occupational physician',
    occupationalPhysicianSpecial: 'the contact of the codex, article I.4-82/1 §2',
    regionalAdviser: 'the contact with the adviser of the regional service',
  },
}

/** The words that the fields of events may hold, in the order of the trajectory. */
export const eventValues: readonly CodeList[] = [
  codexRequester,
  codexEnding,
  route,
  supportGiver,
  doctorOrTeam,
  category,
  contactKind,
  contactOutcomes,
  consentForm,
  zivSituation,
  planElement,
  planAim,
  absencePlace,
  heldContact,
  regionalService,
]
