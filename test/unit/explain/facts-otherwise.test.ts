import { expect, it } from 'vitest'
import { partsOf, rowsOf } from '../../support/text-table.js'
import { toldOn } from '../../support/told-on.js'

it.each(
  rowsOf(`
    a consequence by another answer, by its key
      2026-02-10 | absence.exam#2 | start: 2022-10-03; 2023-01-09 questionnaireImpossible (examIndicated yes); 2026-01-12 unjustifiedAbsence (at exam, plannedOn 2026-01-12); 2026-02-09 unjustifiedAbsence (at exam, plannedOn 2026-02-09)
      absent: For this case the rule applies only from 1 March 2026.
      rateReading: the rates of the law from 1 January 2026 (source: law of 19 December 2025, article 7): no benefit; from 9 February 2026; no last day is known
    the same by the place of the absence
      2026-02-10 | absence.exam | start: 2022-10-03; 2023-01-09 questionnaireImpossible (examIndicated yes); 2026-01-12 unjustifiedAbsence (at exam, plannedOn 2026-01-12); 2026-02-09 unjustifiedAbsence (at exam, plannedOn 2026-02-09)
      absent: For this case the rule applies only from 1 March 2026.
      rateReading: the rates of the law from 1 January 2026 (source: law of 19 December 2025, article 7): no benefit; from 9 February 2026; no last day is known
    not at another place
      2026-02-10 | absence.firstContact | start: 2022-10-03; 2023-01-09 questionnaireImpossible (examIndicated yes); 2026-01-12 unjustifiedAbsence (at exam, plannedOn 2026-01-12); 2026-02-09 unjustifiedAbsence (at exam, plannedOn 2026-02-09)
      absent: For this case the rule applies only from 1 March 2026.
    not by another number
      2026-02-10 | absence.exam#3 | start: 2022-10-03; 2023-01-09 questionnaireImpossible (examIndicated yes); 2026-01-12 unjustifiedAbsence (at exam, plannedOn 2026-01-12); 2026-02-09 unjustifiedAbsence (at exam, plannedOn 2026-02-09)
      absent: For this case the rule applies only from 1 March 2026.
    a presumption by another answer, by its key
      2023-07-11 | presumption.codex | certified until: 2023-06-30; 2023-05-08 codexRequested (by employer); 2023-07-10 codexPlanSigned
      absent: This does not arise in this case. What would trigger it: the signing of the Codex reintegration plan by the insured person.
      reading: the incapacity for work goes on after the certificate (no source says so expressly): from 10 July 2023 up to and including 9 January 2024
    the same as any presumption
      2023-07-11 | presumption | certified until: 2023-06-30; 2023-05-08 codexRequested (by employer); 2023-07-10 codexPlanSigned
      absent: This does not arise in this case. What would trigger it: the signing of the Codex reintegration plan by the insured person; or the drawing up of the ZIV reintegration plan.
      reading: the incapacity for work goes on after the certificate (no source says so expressly): from 10 July 2023 up to and including 9 January 2024
    not as another presumption
      2023-07-11 | presumption.ziv | certified until: 2023-06-30; 2023-05-08 codexRequested (by employer); 2023-07-10 codexPlanSigned
      absent: This does not arise in this case. What would trigger it: the drawing up of the ZIV reintegration plan.
  `),
)('what only another answer gives: %s', (_, asOf = '', key = '', facts = '', ...texts) => {
  expect(toldOn(asOf, key, partsOf(facts))).toEqual(texts)
})
