import { expect, it } from 'vitest'
import { insuredPageOn } from '../../../../support/insured-page.js'
import { partsOf, rowsOf } from '../../../../support/text-table.js'

it.each(
  rowsOf(`
    of a presumption that runs until when at the latest
      2023-07-02 | presumption | 2023-05-02 zivStarted (situation B); 2023-06-01 planDrawnUp (elements goals)
      Legal presumption (ZIV).
      Your ZIV reintegration trajectory brings a legal presumption of incapacity for work. From 1 June 2023 to 30 November 2023 at the latest you remain recognised as incapable of work. So the trajectory does not put your benefit at risk.
      What now? You do not have to do anything yourself.
      If you have questions, your insurer's return-to-work coordinator will help you.
      Source: RIZIV/INAMI circular V.I. 2022/383, point VI.
    of a presumption whose end is known until when, on its last day
      2023-07-03 | presumption | 2023-05-02 zivStarted (situation B); 2023-06-01 planDrawnUp (elements goals); 2023-07-03 zivEnded
      Legal presumption (ZIV).
      Your ZIV reintegration trajectory brings a legal presumption of incapacity for work. From 1 June 2023 up to and including 3 July 2023 you remain recognised as incapable of work. So the trajectory does not put your benefit at risk.
      What now? You do not have to do anything yourself.
      If you have questions, your insurer's return-to-work coordinator will help you.
      Source: RIZIV/INAMI circular V.I. 2022/383, point VI.
    of a presumption that is over from when until when
      2023-08-02 | presumption | 2023-06-01 planDrawnUp (elements goals); 2023-07-03 workResumed
      Legal presumption (ZIV).
      Your ZIV reintegration trajectory brings a legal presumption of incapacity for work. From 1 June 2023 up to and including 2 July 2023 you remained recognised as incapable of work.
      If you have questions, your insurer's return-to-work coordinator will help you.
      Source: RIZIV/INAMI circular V.I. 2022/383, point VI.
    of a presumption by the plan of CODEX
      2023-09-01 | presumption | 2023-05-02 codexRequested (by employer); 2023-08-31 codexPlanSigned
      Legal presumption (Codex).
      The Codex reintegration plan that you signed brings a legal presumption of incapacity for work. From 31 August 2023 to 29 February 2024 at the latest you remain recognised as incapable of work. So the trajectory does not put your benefit at risk.
      What now? You do not have to do anything yourself.
      If you have questions, your insurer's return-to-work coordinator will help you.
      Source: RIZIV/INAMI circular V.I. 2022/383, point VI.
    of an exclusion that runs since when, and what does not take place
      2023-05-05 | permittedWork | 2023-03-20 permittedWorkStarted
      You work with the medical adviser's permission. This has been so since 20 March 2023. While this is so, the following does not take place: sending of the questionnaire, first estimate, examination or contact in place of the questionnaire and first meeting.
      What now? You do not have to do anything yourself.
      If you have questions, your insurer's return-to-work coordinator will help you.
      Source: RIZIV/INAMI circular V.I. 2022/383, point 3.1, step 2.
    on the last day of an exclusion that it still runs
      2023-03-28 | permittedWork | 2023-03-20 permittedWorkStarted; 2023-03-28 permittedWorkEnded
      You work with the medical adviser's permission. This is so from 20 March 2023 up to and including 28 March 2023. While this is so, the following does not take place: sending of the questionnaire, first estimate, examination or contact in place of the questionnaire and first meeting.
      What now? You do not have to do anything yourself.
      If you have questions, your insurer's return-to-work coordinator will help you.
      Source: RIZIV/INAMI circular V.I. 2022/383, point 3.1, step 2.
    of an exclusion that is over from when until when
      2023-04-24 | permittedWork | 2023-03-20 permittedWorkStarted; 2023-03-28 permittedWorkEnded
      You worked with the medical adviser's permission. This was so from 20 March 2023 up to and including 28 March 2023.
      If you have questions, your insurer's return-to-work coordinator will help you.
      Source: RIZIV/INAMI circular V.I. 2022/383, point 3.1, step 2.
    of an exclusion what may be left out
      2023-03-01 | certifiedEnd | certified until: 2023-03-10
      Your certificate ends before the questionnaire would be sent. This is so from 16 January 2023 up to and including 10 March 2023. While this is so, the following may be left out: sending of the questionnaire.
      What now? You do not have to do anything yourself.
      If you have questions, your insurer's return-to-work coordinator will help you.
      Source: RIZIV/INAMI circular V.I. 2022/383, point 3.1, step 1.
    of an exclusion what is suspended
      2023-05-05 | codexDuringZiv | 2023-04-26 zivStarted (situation B); 2023-05-02 codexRequested (by employer)
      Your employer has requested a Codex reintegration trajectory. This has been so since 2 May 2023. While this is so, the following is suspended: first follow-up interview, approval of the vocational retraining, proposal to resume work, message to the treating doctor and review of the reintegration plan.
      What now? You do not have to do anything yourself.
      If you have questions, your insurer's return-to-work coordinator will help you.
      Source: RIZIV/INAMI circular V.I. 2022/383, point 4.1.
    of a consequence from when, how much, why, and what ends it
      2023-06-20 | absence.firstContact#2 | 2023-04-20 capacityEstimated (category 4); 2023-04-21 referred; 2023-05-09 unjustifiedAbsence (at firstContact, plannedOn 2023-05-09); 2023-06-06 unjustifiedAbsence (at firstContact, plannedOn 2023-06-06)
      From 6 June 2023, your benefit is 2.5 % lower. The reason: on 6 June 2023 you were absent without a valid reason from the first meeting with the return-to-work coordinator.
      What now? Contact the return-to-work coordinator as soon as you can to set a new date. If you had a valid reason, tell your insurer.
      Source: law of 25 September 2022; royal decree of 3 July 1996, article 215octiesdecies.
    of a missing registration that one can still register
      2026-09-10 | registration | start: 2026-01-12; contract: no; 2026-05-04 capacityEstimated (category 4); 2026-06-08 referredToRegionalService; 2026-06-15 registrationLetterSent (lastDay 2026-06-29); 2026-07-10 registrationLetterSent (lastDay 2026-07-24)
      From 25 July 2026, your benefit is 10 % lower. The reason: you had not registered in time with the competent employment service.
      What now? Register as soon as you can. If you had a valid reason, tell your insurer.
      Source: royal decree of 6 April 2026.
      Caution: the rules changed recently, and not every text is included here. Ask your insurer to confirm this.
    of a consequence that is over nothing to do
      2026-09-10 | registration | start: 2026-01-12; contract: no; 2026-05-04 capacityEstimated (category 4); 2026-06-08 referredToRegionalService; 2026-06-15 registrationLetterSent (lastDay 2026-06-29); 2026-07-10 registrationLetterSent (lastDay 2026-07-24); 2026-08-20 regionalServiceRegistered (service VDAB)
      From 25 July 2026 up to and including 19 August 2026, your benefit was 10 % lower. The reason: you had not registered in time with the competent employment service.
      Source: royal decree of 6 April 2026.
      Caution: the rules changed recently, and not every text is included here. Ask your insurer to confirm this.
    a caution where a text was not read that may change it
      2026-02-02 | codexRequested | start: 2025-09-01; 2026-01-05 codexRequested (by employer)
      A Codex reintegration trajectory has been requested with your employer. This has been so since 5 January 2026. While this is so, the following does not take place: sending of the questionnaire, first estimate, examination or contact in place of the questionnaire and new estimate.
      What now? You do not have to do anything yourself.
      Source: RIZIV/INAMI circular V.I. 2022/383, point 3.1, step 2; royal decree of 15 January 2024, articles 22 and 24.
      Caution: the rules changed recently, and not every text is included here. Ask your insurer to confirm this.
    one caution where other texts of that day were not read either
      2026-04-02 | codexRequested | start: 2025-09-01; 2026-01-05 codexRequested (by employer)
      A Codex reintegration trajectory has been requested with your employer. This has been so since 5 January 2026. While this is so, the following does not take place: sending of the questionnaire, first estimate, examination or contact in place of the questionnaire and new estimate.
      What now? You do not have to do anything yourself.
      Source: RIZIV/INAMI circular V.I. 2022/383, point 3.1, step 2; royal decree of 15 January 2024, articles 22 and 24.
      Caution: the rules changed recently, and not every text is included here. Ask your insurer to confirm this.
    the first and the last of three texts that it rests on
      2026-05-20 | absence.firstContact#2 | start: 2025-12-01; 2026-03-20 capacityEstimated (category 4); 2026-03-25 referred; 2026-04-07 unjustifiedAbsence (at firstContact, plannedOn 2026-04-07); 2026-05-05 unjustifiedAbsence (at firstContact, plannedOn 2026-05-05)
      From 5 May 2026, your benefit is 10 % lower. The reason: on 5 May 2026 you were absent without a valid reason from the first meeting with the return-to-work coordinator.
      What now? Contact the return-to-work coordinator as soon as you can to set a new date. If you had a valid reason, tell your insurer.
      Source: law of 25 September 2022; royal decree of 23 January 2026, articles 7 and 12.
      Caution: the rules changed recently, and not every text is included here. Ask your insurer to confirm this.
    two decrees of different days
      2024-06-21 | contact.first | scheme: selfEmployed; contract: no; start: 2024-01-15; 2024-05-06 capacityEstimated (category 4); 2024-05-20 referred
      First meeting.
      You have a first meeting with the return-to-work coordinator. This has to happen in the period from 20 May 2024 up to and including 14 July 2024. It has not happened yet.
      What now? Go to the appointment. If you cannot come, say so beforehand and say why.
      If you have questions, your insurer's return-to-work coordinator will help you.
      Why 14 July? The sixth month of your incapacity for work, which began on 15 January 2024, ends then.
      Source: royal decree of 20 July 1971, article 25/5; royal decree of 18 January 2024.
  `),
)('the insured person reads %s', (_, asOf = '', key = '', facts = '', ...lines) => {
  expect(insuredPageOn(asOf, key, partsOf(facts))).toEqual(lines)
})
