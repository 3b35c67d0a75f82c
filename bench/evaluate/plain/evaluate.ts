import type { Dossier, DossierStatus, Evaluation, Obligation } from 'terug-naar-werk'
import type { DossierCase } from '../dossiers/draw.js'
import { askConsent, firstContact, regionalService, registerContact } from './contact.js'
import { examInCategory3, firstEstimate, referral } from './estimate.js'
import { exclusions } from './exclusions.js'
import { all, type CaseFile, openFile } from './file.js'
import { findings } from './findings.js'
import { lastingLongest, presumptions } from './presumption.js'
import { returnQuestionnaire, sendQuestionnaire, supportWithQuestionnaire } from './questionnaire.js'
import { obligationOf } from './step.js'
import { dutiesOfPlan, results, reviews, startOfZiv } from './ziv.js'

const RULES = [
  sendQuestionnaire,
  returnQuestionnaire,
  supportWithQuestionnaire,
  firstEstimate,
  examInCategory3,
  referral,
  firstContact,
  askConsent,
  registerContact,
  startOfZiv,
  dutiesOfPlan,
  reviews,
  results,
  regionalService,
]

/**
 * The rules of the two dossiers as a team without this package would write them: a function a rule,
 * date-fns for the days, `filter` and `find` for the events. It knows no rule that these dossiers
 * do not need.
 */
export const plainEvaluation = ({ dossier, asOf }: DossierCase): Evaluation => {
  const file = openFile(dossier, asOf)
  const found = presumptions(file)
  const obligations = RULES.flatMap((rule) => rule(file)).map(obligationOf)
  return {
    ...(dossier.id !== undefined && { id: dossier.id }),
    asOf,
    case: caseOf(dossier),
    law: law(dossier.incapacity.start),
    status: status(file),
    findings: findings(file, obligations),
    obligations: obligations.sort(byLastDay),
    exclusions: exclusions(file),
    presumption: lastingLongest(found),
    presumptions: found,
    consequences: [],
    needs: [],
    judgements: [],
  }
}

const caseOf = ({ scheme, employmentContract, incapacity }: Dossier): Evaluation['case'] => ({
  scheme,
  employmentContract,
  incapacityStart: incapacity.start,
})

/** The law of 2022 and 2023, of which no notice has anything to say. */
const law = (start: string): Evaluation['law'] => ({
  version: start >= '2023-01-01' ? '2023-01-01' : '2022-09-01',
  coverage: 'confirmed',
  notices: [],
})

const status = (file: CaseFile): DossierStatus => {
  if (all(file, 'zivEnded').length > 0) return 'zivEnded'
  const sent = all(file, 'coordinatorContact').some(({ outcome }) => outcome === 'occupationalPhysician')
  return sent ? 'withOccupationalPhysician' : 'firstContactHeld'
}

const byLastDay = (one: Obligation, other: Obligation): number =>
  compared(one.window.until ?? '9999', other.window.until ?? '9999') ||
  compared(one.window.from, other.window.from) ||
  compared(one.key, other.key)

const compared = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
