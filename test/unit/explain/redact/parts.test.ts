import { type Evaluation, redact } from 'terug-naar-werk'
import { expect, it } from 'vitest'
import { audiences } from '../../../../src/law/confidentiality.js'
import { evaluatedOn } from '../../../support/short-cases.js'
import { partsOf, rowsOf } from '../../../support/text-table.js'

const namesOf = ({ findings, needs, judgements, consequences }: Evaluation): readonly string[] => [
  ...findings.map(({ code }) => code),
  ...needs.map(({ fact }) => fact),
  ...judgements.map(({ question }) => question),
  ...consequences.map(({ kind }) => kind),
]

const DOCTOR_AND_INSURED = ['advisingDoctor', 'insured']
const AND_COORDINATOR = ['advisingDoctor', 'coordinator', 'insured']

it.each(
  rowsOf(`
    a plan without its elements
      planIncomplete | 2023-07-01 | 2023-06-01 planDrawnUp (elements goals, aim retraining) | coordinator too
    a request for CODEX that passed by the coordinator, which tells of category 4
      directReferral | 2023-06-01
      2023-04-20 capacityEstimated (category 4); 2023-04-25 referred; 2023-05-02 codexRequested (by insured)
      doctor and insured
    a channel that the coordinator chose
      channel | 2023-06-01 | 2023-04-26 coordinatorContact (kind first, channel mail) | coordinator too
    a late estimate
      late | 2023-06-01 | 2023-05-20 capacityEstimated (category 2) | doctor and insured
    a late return of the questionnaire
      late | 2023-04-13 | 2023-03-27 questionnaireSent (route A); 2023-04-12 questionnaireReceived (complete yes)
      coordinator too
    a referral whose category is missing
      capacityEstimated.category | 2023-05-02 | 2023-04-25 referred | doctor and insured
    a first contact whose outcome is missing
      coordinatorContact.outcome | 2023-05-02 | 2023-04-26 coordinatorContact (kind first, channel physical)
      coordinator too
    an examination that was never held
      examNotHeld | 2023-09-01 | 2023-04-20 capacityEstimated (category 1); 2023-08-02 capacityEstimated (category 2)
      doctor and insured
    an estimate to be made
      estimate | 2023-04-20 | – | doctor and insured
    a new estimate after an examination
      reevaluation | 2023-06-01 | 2023-04-20 capacityEstimated (category 3); 2023-05-20 medicalExam | doctor and insured
    an outcome to be agreed
      outcome | 2023-05-02 | 2023-04-26 coordinatorContact (kind first, channel physical) | coordinator too
    a permission to be decided
      permission | 2023-05-02 | 2023-05-02 permissionRequested | coordinator too
    a reduction of the benefit
      reduction | 2023-06-01
      2023-04-20 questionnaireImpossible (examIndicated yes); 2023-05-02 unjustifiedAbsence (at exam, plannedOn 2023-05-02);
      2023-05-20 unjustifiedAbsence (at exam, plannedOn 2023-05-20) | doctor and insured
  `),
)('who is told of %s', (_, name, asOf, facts, told) => {
  const evaluation = evaluatedOn(asOf, partsOf(facts))
  expect(audiences.filter((audience) => namesOf(redact(evaluation, audience)).includes(name))).toEqual(
    told === 'coordinator too' ? AND_COORDINATOR : DOCTOR_AND_INSURED,
  )
})
