import type {
  ConsequenceCause,
  ConsequenceEnd,
  ConsequenceKind,
  PresumptionEnd,
  PresumptionKind,
} from 'terug-naar-werk'
import { rulebook } from 'terug-naar-werk/rulebook'
import { versionsOf } from '../../../src/explain/version-on.js'
import type { CodeList } from './code-list.js'
import { normsOf } from './norms-of.js'

export const presumptionKinds: CodeList<PresumptionKind> = {
  heading: 'Kinds of presumption',
  where: 'In `presumption.kind`.',
  commented: { file: 'src/rules/presumption.ts', type: 'PresumptionKind' },
  meanings: {
    codex: 'the presumption of a CODEX trajectory, with the employer',
    ziv: 'the presumption of a ZIV trajectory',
    fund: 'the presumption during services that the Return-to-Work fund pays',
  },
  from: normsOf(rulebook.presumptions.flatMap(versionsOf), 'kind'),
}

export const presumptionEnds: CodeList<PresumptionEnd> = {
  heading: 'Ends of a presumption',
  where: 'In `presumption.endedBy`.',
  commented: { file: 'src/rules/presumption.ts', type: 'PresumptionEnd' },
  meanings: {
    maximum: 'its six months have passed',
    resumption: 'work is resumed with the employer; it ends on the day before',
    paidWork: 'paid work begins; it ends on the day before',
    retraining: 'the approved vocational retraining begins; it ends on the day before',
    zivEnded: 'the ZIV trajectory ends; it ends on that day',
    voucher: 'the period of a voucher of the fund begins; it ends on the day before',
    servicesEnded: 'the services that the fund pays end; it ends on that day',
    incapacityEnded: 'the incapacity ends; it ends on that day',
  },
}

export const consequenceKinds: CodeList<ConsequenceKind> = {
  heading: 'Kinds of consequence',
  where: 'In `consequences[].kind`.',
  commented: { file: 'src/rules/consequences.ts', type: 'ConsequenceKind' },
  meanings: { reduction: 'a part of the benefit is withheld', suppression: 'all of the benefit is withheld' },
  from: normsOf(rulebook.consequences.flatMap(versionsOf), 'kind'),
}

export const consequenceCauses: CodeList<ConsequenceCause> = {
  heading: 'Causes of a consequence',
  where: 'In `consequences[].cause`.',
  commented: { file: 'src/evaluation/result/consequence.ts', type: 'ConsequenceCause' },
  meanings: {
    absence: 'an unjustified absence at the place that `at` names',
    notRegistered: 'no registration with the regional service in the term of the second letter',
  },
}

export const consequenceEnds: CodeList<ConsequenceEnd> = {
  heading: 'Ends of a consequence',
  where: 'In `until` of the step `consequenceEnd` of an explanation.',
  commented: { file: 'src/explain/part-facts.ts', type: 'ConsequenceEnd' },
  meanings: {
    newDateAsked: 'the insured makes contact for a new date; it ends on that day',
    held: 'the contact is held; it ends on the day before',
    registered: 'the insured registers with the regional service; it ends on the day before',
  },
}
