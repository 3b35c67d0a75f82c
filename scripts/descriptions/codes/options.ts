import type { AgendaReason, Scheme } from 'terug-naar-werk'
import type { Channel, MedicalGround } from 'terug-naar-werk/law'
import type { CodeList } from './code-list.js'

export const schemes: CodeList<Scheme> = {
  heading: 'Schemes',
  where: 'In `scheme` of a dossier.',
  meanings: {
    employee: 'insured as an employee',
    unemployed: 'insured as an unemployed person',
    selfEmployed: 'insured as a self-employed person',
  },
}

export const channels: CodeList<Channel> = {
  heading: 'Channels of a contact',
  where: 'In `channel` of `supportContact` and `coordinatorContact`.',
  meanings: { physical: 'in person', video: 'by video', telephone: 'by telephone', mail: 'by mail' },
}

export const medicalGrounds: CodeList<MedicalGround> = {
  heading: 'Medical reasons to withhold the questionnaire',
  where: 'In `ground` of `questionnaireWithheld` (A2-2). No result shows it.',
  meanings: {
    seriousOncologicalPathology: 'a serious cancer',
    organTransplant: 'a transplant of heart, lung, liver, kidney or bowel',
    limbAmputation: 'the amputation of one or both arms or legs, the whole limb',
    acquiredParalysis: 'an acquired paralysis or paresis of two or four limbs, or of one side',
    dementia: 'dementia',
    korsakoffSyndrome: 'the syndrome of Korsakoff',
    coma: 'coma',
    neurodegenerativeDisorder: 'a neurodegenerative disorder, such as ALS or the disease of Parkinson',
    acquiredBilateralVisualImpairment: 'an acquired severe visual impairment of both eyes',
    decompensatedLiverCirrhosis: 'a decompensated cirrhosis of the liver',
    terminalKidneyFailure: 'terminal kidney failure',
    severePolytrauma: 'a severe polytrauma',
    severeBurns: 'severe burns',
  },
}

export const agendaReasons: CodeList<AgendaReason> = {
  heading: 'Why a step is on an agenda',
  where: 'In `reason` of a step of `agendaOf`.',
  commented: { file: 'src/evaluation/planning/agenda.ts', type: 'AgendaReason' },
  meanings: {
    overdue: 'its last day had passed on `asOf`',
    open: 'it could be done on `asOf`',
    opens: 'it was listed on `asOf` and opens later',
    arises: 'it is triggered later, because another step is not done or because a law comes into force',
  },
}
