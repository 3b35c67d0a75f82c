import { type Dossier, type Evaluation, evaluate } from 'terug-naar-werk'
import { addDays, type Day } from 'terug-naar-werk/calendar'
import { caseOf } from '../../../test/support/case-tables.js'
import { day } from '../../../test/support/days.js'
import { exampleCases } from '../../../test/support/example-cases.js'
import { partsOf, rowsOf } from '../../../test/support/text-table.js'

/** A case on a day. */
export interface SentenceCase {
  readonly name: string
  readonly dossier: Dossier
  readonly asOf: Day
  readonly evaluation: Evaluation
}

const on = (name: string, dossier: Dossier, asOf: Day): SentenceCase => ({
  name,
  dossier,
  asOf,
  evaluation: evaluate(dossier, { asOf }),
})

/** What the example dossiers do not show: consequences, letters, later law, presumptions, notices. */
const cases = rowsOf(`
  permitted work that is over | 2023-06-02 | 2023-04-24 permittedWorkStarted; 2023-05-31 permittedWorkEnded
  a certificate that ran out | 2023-06-02 | certified until: 2023-04-30; 2023-03-27 questionnaireSent (route A)
  not recognised | 2023-04-03 | recognised: no
  a request that is arranged | 2023-05-12 | 2023-05-02 contactRequested;
    2023-05-09 coordinatorContact (kind first, channel physical)
  a request that is open | 2023-05-12 | 2023-05-02 contactRequested
  category 3 after its last day | 2023-09-01 | 2023-08-20 capacityEstimated (category 3)
  a month with two ends | 2023-02-10 | start: 2022-10-31; contract: yes
  posted in time, received late | 2023-04-20 | 2023-03-27 questionnaireSent (route A);
    2023-04-12 questionnaireReceived (complete yes, postedOn 2023-04-09)
  questionnaire open | 2023-04-03 | 2023-03-27 questionnaireSent (route A)
  a contact held too early | 2023-06-02 | 2023-04-20 capacityEstimated (category 4); 2023-04-21 referred;
    2023-05-09 coordinatorContact (kind first, channel telephone, outcome none)
  a trajectory on own request without permission | 2023-06-02 | 2023-05-02 contactRequested;
    2023-05-09 coordinatorContact (kind first, channel physical, outcome zivWanted); 2023-05-20 zivStarted (situation B)
  a plan that is not complete | 2023-07-02 | 2023-05-02 zivStarted (situation B);
    2023-05-16 planDrawnUp (elements goals, aim retraining)
  a second absence | 2023-06-20 | 2023-04-20 capacityEstimated (category 4); 2023-04-21 referred;
    2023-05-09 unjustifiedAbsence (at firstContact, plannedOn 2023-05-09);
    2023-06-06 unjustifiedAbsence (at firstContact, plannedOn 2023-06-06)
  an absence under the decree of 2026 | 2026-05-20 | start: 2025-12-01; 2026-03-20 capacityEstimated (category 4);
    2026-03-25 referred; 2026-04-07 unjustifiedAbsence (at firstContact, plannedOn 2026-04-07);
    2026-05-05 unjustifiedAbsence (at firstContact, plannedOn 2026-05-05)
  not registered after two letters | 2026-09-10 | start: 2026-01-12; contract: no; 2026-05-04 capacityEstimated (category 4);
    2026-06-08 referredToRegionalService; 2026-06-15 registrationLetterSent (lastDay 2026-06-29);
    2026-07-10 registrationLetterSent (lastDay 2026-07-24)
  a letter to register | 2026-06-20 | start: 2026-01-12; contract: no; 2026-05-04 capacityEstimated (category 4);
    2026-06-08 referredToRegionalService; 2026-06-15 registrationLetterSent (lastDay 2026-06-29)
  the physical contacts of 2024 | 2024-08-20 | start: 2024-01-15; 2024-05-06 physicalContact (by teamMember);
    2024-05-06 capacityEstimated (category 1, by teamMember)
  a stay in hospital | 2024-05-02 | start: 2024-01-15; 2024-04-22 hospitalStayStarted
  a presumption that runs | 2023-07-02 | 2023-05-02 zivStarted (situation B); 2023-06-01 planDrawnUp (elements goals)
  a presumption that is over | 2024-02-02 | 2023-05-02 zivStarted (situation B); 2023-06-01 planDrawnUp (elements goals);
    2023-07-10 workResumed
  a presumption of CODEX | 2023-07-02 | 2023-05-02 codexRequested (by employer); 2023-06-12 codexPlanSigned
  after the repeal | 2026-02-02 | start: 2025-09-01; 2026-01-12 zivStarted (situation B)
  the self-employed | 2023-05-20 | scheme: selfEmployed; contract: no
  the self-employed later | 2026-08-20 | scheme: selfEmployed; contract: no; start: 2026-03-02
  a plan of CODEX to answer | 2024-05-20 | start: 2024-01-08; 2024-03-01 codexRequested (by employer); 2024-05-06 codexPlanReceived
  maternity protection | 2023-04-20 | 2023-04-03 maternityProtectionStarted
  an end of the incapacity presumed | 2024-06-20 | start: 2024-01-15; 2024-05-06 physicalContact (by teamMember);
    2024-05-06 endOfIncapacityPresumed
  under the law of 2026 | 2026-05-20 | start: 2026-01-12
`).map(([name = '', asOf = '', facts = '–']) =>
  on(name, caseOf(['start: 2023-01-16', ...partsOf(facts)]).dossier, day(asOf)),
)

/** The examples on their day, before it and after it, and the cases above. */
export const sentenceCases: readonly SentenceCase[] = [
  ...cases,
  ...[0, -40, 70].flatMap((days) =>
    exampleCases.map(({ name, dossier, asOf }) => on(name, dossier, addDays(asOf, days))),
  ),
]
