import type { Audience, Confidentiality, ReformEffect, RollOver, Saturday } from 'terug-naar-werk'
import type { ChannelBasis, ContactMoment } from 'terug-naar-werk/law'
import type { ChannelVerdict, RequirementState, TeamTask } from 'terug-naar-werk/rules'
import type { CodeList } from './code-list.js'

export const audiences: CodeList<Audience> = {
  heading: 'Audiences',
  where:
    'In the option `audience` of `explain` and `letterOf`, and in `redact`, `issuesFor`, `nextChangeFor`, `agendaFor` and `receiptFor`.',
  meanings: {
    advisingDoctor: 'the advising doctor, who may know everything',
    coordinator: 'the coordinator, who may know all but medical facts',
    insured: 'the insured, who may know everything',
    employer: 'the employer, who may know only what concerns the contract',
  },
}

export const confidentialities: CodeList<Confidentiality> = {
  heading: 'How confidential a fact is',
  where: 'In `confidentiality` of a record of the rulebook.',
  commented: { file: 'src/law/confidentiality.ts', type: 'Confidentiality' },
  meanings: {
    medical: 'it depends on the state of health, or shows something of it',
    trajectory: 'it is part of the return to work',
    contract: 'it concerns the employment contract',
  },
}

export const saturdays: CodeList<Saturday> = {
  heading: 'Whether Saturday is a working day',
  where: 'In the option `saturday` of `evaluate`, for `rollOver` only.',
  commented: { file: 'src/evaluation/options.ts', type: 'Saturday' },
  meanings: { working: 'it is a working day', free: 'it is none' },
}

export const rollOvers: CodeList<RollOver> = {
  heading: 'Last days that are no working days',
  where: 'In the option `rollOver` of `evaluate`.',
  commented: { file: 'src/evaluation/options.ts', type: 'RollOver' },
  meanings: {
    none: 'a last day stays where it is',
    nextWorkingDay: 'the last day of an act moves to the next working day',
  },
}

export const contactMoments: CodeList<ContactMoment> = {
  heading: 'Rows of the table of channels',
  where: 'In the option `channels`, and in `allowedChannels` and `isChannelAllowed`.',
  commented: { file: 'src/law/channel-matrix.ts', type: 'ContactMoment' },
  meanings: {
    questionnaireNotReceived: 'the contact when the questionnaire was not received in time',
    firstContact: 'the first contact, on either route',
    afterRefusal: 'the contact that discusses the estimate after a refusal',
    followUpInterview: 'the follow-up interview of a ZIV trajectory',
    other: 'any other contact with the coordinator',
  },
}

export const channelBases: CodeList<ChannelBasis> = {
  heading: 'Basis of a row of the table of channels',
  where: 'In `basis` of a row.',
  commented: { file: 'src/law/channel-matrix.ts', type: 'ChannelBasis' },
  meanings: {
    source: 'the circular states it',
    inferred: 'it is inferred',
    confirmed: 'the caller gave it',
  },
}

export const channelVerdicts: CodeList<ChannelVerdict> = {
  heading: 'Whether a channel is allowed',
  where: 'The result of `channelVerdict`.',
  commented: { file: 'src/rules/channels.ts', type: 'ChannelVerdict' },
  meanings: {
    allowed: 'the channel stands in the row',
    doubtful: 'the channel does not stand in the row, and the row is only inferred',
    forbidden: 'the channel does not stand in the row',
  },
}

export const requirementStates: CodeList<RequirementState> = {
  heading: 'States of a requirement for the coordinator',
  where: 'In the result of `coordinatorQualification`.',
  commented: { file: 'src/rules/coordinator.ts', type: 'RequirementState' },
  meanings: {
    met: 'the facts meet it',
    notMet: 'the facts do not meet it',
    pending: 'it is not due yet',
    unknown: 'it cannot be known from these facts',
  },
}

export const teamTasks: CodeList<TeamTask> = {
  heading: 'Tasks of the multidisciplinary team',
  where: 'In `mayPerform` (COO-7).',
  commented: { file: 'src/rules/team-task.ts', type: 'TeamTask' },
  meanings: {
    preparatoryContact: 'a contact that prepares the evaluation of the incapacity',
    invalidityExtensionContact: 'a contact on the extension of the invalidity',
    interimContact: 'a contact between two evaluations',
    reintegrationTask: 'any task of reintegration',
  },
}

export const reformEffects: CodeList<ReformEffect> = {
  heading: 'What a reform does to an explained step',
  where: 'In the step `reform` of an explanation, as `effect`.',
  commented: { file: 'src/explain/explanation.ts', type: 'ReformEffect' },
  meanings: {
    changes: 'the rule stands as the reform states it, or ends by it',
    applied: 'the evaluation applied the reform; that it changes this rule is not said',
    notGiven: 'it changes this rule, or may do so; this explanation was made without it and does not say how',
  },
}
