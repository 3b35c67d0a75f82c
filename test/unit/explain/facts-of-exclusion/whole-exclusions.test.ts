import { expect, it } from 'vitest'
import { partsOf, rowsOf } from '../../../support/text-table.js'
import { toldOn } from '../../../support/told-on.js'

it.each(
  rowsOf(`
    that no early end is known
      2023-02-10 | certifiedEnd | –
      absent: This arises only where a certificate, or an end that is known beforehand, lies before the day on which the questionnaire would be sent. This case does not show that.
    that the person is not near the pension age
      2024-06-20 | pensionAge | start: 2024-05-06
      absent: This arises only where the incapacity for work began in the period of 6 months that ends with the month in which the legal pension age is reached, or later. This case does not show that.
    that no presumption started
      2024-06-20 | presumedIncapable | start: 2024-05-06
      absent: This does not arise in this case. What would trigger it: the signing of the Codex reintegration plan by the insured person; or the start of the ZIV reintegration trajectory; or the start of the period of the voucher of the Return-to-Work fund.
    what would note the severity
      2024-09-20 | gravityNoted | start: 2024-05-06
      absent: This does not arise in this case. What would trigger it: the note in the file of the severity of the condition.
    the start of the incapacity, near the pension age
      2024-06-20 | pensionAge | start: 2024-05-06; pension age: 2024-06-01
      exclusion: Exclusion: near the pension age.
      period: from 6 May 2024; no last day is known
      effect: While it lasts, the following does not take place: sending of the questionnaire, first estimate and contact to evaluate the incapacity for work.
      trigger: the start of the incapacity for work, on 6 May 2024
      source: royal decree of 14 April 2024
    a presumption, which starts and ends by itself
      2024-06-10 | presumedIncapable | start: 2024-01-15; 2024-06-03 zivStarted (situation B); 2024-06-24 planDrawnUp (elements none)
      exclusion: Exclusion: presumed incapable of work.
      period: from 3 June 2024 up to and including 2 December 2024
      effect: While it lasts, the following does not take place: contact to evaluate the incapacity for work.
      source: royal decree of 15 January 2024, articles 23 to 27
    a suspension, and what ends it
      2023-05-05 | codexDuringZiv | 2023-04-26 zivStarted (situation B); 2023-05-02 codexRequested (by employer)
      exclusion: Suspension: Codex reintegration trajectory during a ZIV one.
      period: from 2 May 2023; no last day is known
      effect: While it lasts, the following is suspended: first follow-up interview, approval of the vocational retraining, proposal to resume work, message to the treating doctor and review of the reintegration plan.
      endsWith: What ends it: the definitive end of the Codex reintegration trajectory of an insured person definitively unfit for the agreed work; the restart of the ZIV reintegration trajectory or the end of the ZIV reintegration trajectory.
      source: circular V.I. 2022/383 – 407/22, point 4.1
  `),
)('of an exclusion the doctor reads %s', (_, asOf = '', key = '', facts = '', ...texts) => {
  expect(toldOn(asOf, key, partsOf(facts))).toEqual(texts)
})
