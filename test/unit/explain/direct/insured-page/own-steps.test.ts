import { expect, it } from 'vitest'
import { insuredPageOn } from '../../../../support/insured-page.js'
import { partsOf, rowsOf } from '../../../../support/text-table.js'

it.each(
  rowsOf(`
    what to send back, by when, whom to ask and why that day
      2023-04-03 | questionnaire.return | 2023-03-27 questionnaireSent (route A)
      Returning the questionnaire.
      You must complete the questionnaire and return it to your insurer's medical adviser by 10 April 2023. It has not arrived yet.
      What now? Complete it and send it back on time.
      If you need help, ask the return-to-work coordinator.
      Why 10 April? It was sent on 27 March 2023 and you have two weeks.
      Source: RIZIV/INAMI circular V.I. 2022/383, point 3.1, step 3.
    on the last day that there is still time
      2023-04-10 | questionnaire.return | 2023-03-27 questionnaireSent (route A)
      Returning the questionnaire.
      You must complete the questionnaire and return it to your insurer's medical adviser by 10 April 2023. It has not arrived yet.
      What now? Complete it and send it back on time.
      If you need help, ask the return-to-work coordinator.
      Why 10 April? It was sent on 27 March 2023 and you have two weeks.
      Source: RIZIV/INAMI circular V.I. 2022/383, point 3.1, step 3.
    on the day after it that the day has passed
      2023-04-11 | questionnaire.return | 2023-03-27 questionnaireSent (route A)
      Returning the questionnaire.
      You had to complete the questionnaire and return it to your insurer's medical adviser by 10 April 2023. It has not arrived yet.
      What now? Send it back as soon as you can.
      If you need help, the return-to-work coordinator will contact you.
      Why 10 April? It was sent on 27 March 2023 and you had two weeks.
      Source: RIZIV/INAMI circular V.I. 2022/383, point 3.1, step 3.
    that it arrived, but not complete
      2023-04-06 | questionnaire.return | 2023-03-27 questionnaireSent (route A); 2023-04-05 questionnaireReceived (complete no)
      Returning the questionnaire.
      You must complete the questionnaire and return it to your insurer's medical adviser by 10 April 2023. It arrived on 5 April 2023, but it was not complete.
      What now? Complete it and send it back on time.
      If you need help, ask the return-to-work coordinator.
      Why 10 April? It was sent on 27 March 2023 and you have two weeks.
      Source: RIZIV/INAMI circular V.I. 2022/383, point 3.1, step 3.
    that it arrived, and then not why a day was the last
      2023-04-20 | questionnaire.return | 2023-03-27 questionnaireSent (route A); 2023-04-03 questionnaireReceived (complete yes)
      Returning the questionnaire.
      You had to complete the questionnaire and return it to your insurer's medical adviser by 10 April 2023. It arrived on 3 April 2023.
      Source: RIZIV/INAMI circular V.I. 2022/383, point 3.1, step 3.
    that it arrived late, and why that day was the last
      2023-04-20 | questionnaire.return | 2023-03-27 questionnaireSent (route A); 2023-04-12 questionnaireReceived (complete yes)
      Returning the questionnaire.
      You had to complete the questionnaire and return it to your insurer's medical adviser by 10 April 2023. It arrived on 12 April 2023, after the last day.
      Why 10 April? It was sent on 27 March 2023 and you had two weeks.
      Source: RIZIV/INAMI circular V.I. 2022/383, point 3.1, step 3.
    that it may have been in time, where it was posted in time and arrived late
      2023-04-20 | questionnaire.return | 2023-03-27 questionnaireSent (route A); 2023-04-12 questionnaireReceived (complete yes, postedOn 2023-04-09)
      Returning the questionnaire.
      You had to complete the questionnaire and return it to your insurer's medical adviser by 10 April 2023. It arrived on 12 April 2023, after the last day.
      Why 10 April? It was sent on 27 March 2023 and you had two weeks.
      Source: RIZIV/INAMI circular V.I. 2022/383, point 3.1, step 3.
      Good to know: We look at the day on which the questionnaire reaches the medical adviser. The rules do not say clearly whether that day counts or the day on which you sent it. You sent it on 9 April 2023: counted that way, you are in time.
    nothing of the day of posting where it was late as well
      2023-04-20 | questionnaire.return | 2023-03-27 questionnaireSent (route A); 2023-04-14 questionnaireReceived (complete yes, postedOn 2023-04-12)
      Returning the questionnaire.
      You had to complete the questionnaire and return it to your insurer's medical adviser by 10 April 2023. It arrived on 14 April 2023, after the last day.
      Why 10 April? It was sent on 27 March 2023 and you had two weeks.
      Source: RIZIV/INAMI circular V.I. 2022/383, point 3.1, step 3.
    nothing of the day of posting where it arrived in time
      2023-04-20 | questionnaire.return | 2023-03-27 questionnaireSent (route A); 2023-04-07 questionnaireReceived (complete yes, postedOn 2023-04-05)
      Returning the questionnaire.
      You had to complete the questionnaire and return it to your insurer's medical adviser by 10 April 2023. It arrived on 7 April 2023.
      Source: RIZIV/INAMI circular V.I. 2022/383, point 3.1, step 3.
    that it was done on the day of posting, where that day was chosen to count
      2023-04-20 | questionnaire.return | reading: RD-2 posting; 2023-03-27 questionnaireSent (route A); 2023-04-12 questionnaireReceived (complete yes, postedOn 2023-04-09)
      Returning the questionnaire.
      You had to complete the questionnaire and return it to your insurer's medical adviser by 10 April 2023. This happened on 9 April 2023.
      Source: RIZIV/INAMI circular V.I. 2022/383, point 3.1, step 3.
    that a request to send it back within a week does not bind
      2023-04-03 | questionnaire.return | settled readings: yes; 2023-03-27 questionnaireSent (route A)
      Returning the questionnaire.
      You must complete the questionnaire and return it to your insurer's medical adviser by 10 April 2023. It has not arrived yet.
      What now? Complete it and send it back on time.
      If you need help, ask the return-to-work coordinator.
      Why 10 April? It was sent on 27 March 2023 and you have two weeks.
      Source: RIZIV/INAMI circular V.I. 2022/383, point 3.1, step 3.
      Good to know: Some insurers ask for the questionnaire back within a week. That is a request, not an obligation: you have two weeks.
    nothing of that week once the two weeks are over
      2023-04-20 | questionnaire.return | settled readings: yes; 2023-03-27 questionnaireSent (route A)
      Returning the questionnaire.
      You had to complete the questionnaire and return it to your insurer's medical adviser by 10 April 2023. It has not arrived yet.
      What now? Send it back as soon as you can.
      If you need help, the return-to-work coordinator will contact you.
      Why 10 April? It was sent on 27 March 2023 and you had two weeks.
      Source: RIZIV/INAMI circular V.I. 2022/383, point 3.1, step 3.
    nothing of that week once it arrived, in time by both
      2023-04-20 | questionnaire.return | settled readings: yes; 2023-03-27 questionnaireSent (route A); 2023-04-07 questionnaireReceived (complete yes, postedOn 2023-04-05)
      Returning the questionnaire.
      You had to complete the questionnaire and return it to your insurer's medical adviser by 10 April 2023. It arrived on 7 April 2023.
      Source: RIZIV/INAMI circular V.I. 2022/383, point 3.1, step 3.
    that the last day moved, where it was chosen to move
      2023-04-20 | questionnaire.return | start: 2023-01-01; rolls over: yes; 2023-04-16 questionnaireSent (route A)
      Returning the questionnaire.
      You must complete the questionnaire and return it to your insurer's medical adviser by 2 May 2023. It has not arrived yet.
      What now? Complete it and send it back on time.
      If you need help, ask the return-to-work coordinator.
      Why 2 May? It was sent on 16 April 2023 and you have two weeks. That day is not a working day, so 2 May 2023 counts.
      Source: RIZIV/INAMI circular V.I. 2022/383, point 3.1, step 3.
    what made it lapse, and then nothing to do
      2023-04-28 | questionnaire.return | 2023-03-27 questionnaireSent (route A); 2023-04-20 questionnaireImpossible (examIndicated yes)
      Returning the questionnaire.
      You had to complete the questionnaire and return it to your insurer's medical adviser by 10 April 2023. This is no longer needed. The reason: the finding that the questionnaire could not be completed.
      Source: RIZIV/INAMI circular V.I. 2022/383, point 3.1, step 3.
    what to do where the certificate has run out
      2023-06-02 | questionnaire.return | certified until: 2023-04-30; 2023-03-27 questionnaireSent (route A)
      Returning the questionnaire.
      You had to complete the questionnaire and return it to your insurer's medical adviser by 10 April 2023. This is no longer needed. The reason: the expiry of the certificate of incapacity for work.
      What now? Your certificate or your recognition has run out. If you are still incapable of work, send your insurer a new certificate.
      Source: RIZIV/INAMI circular V.I. 2022/383, point 3.1, step 3.
    what they may do and need not do
      2024-02-01 | regional.start | –
      Starting a trajectory yourself.
      You can start a trajectory yourself by registering with the competent employment service (VDAB, Actiris, Forem or ADG, depending on where you live). You do not have to. We have no record of your registration.
      What now? It is your choice.
      If you have questions, the return-to-work coordinator will help you.
      Source: RIZIV page on routes A, B and C.
    that this is no longer possible
      2024-02-02 | regional.start | 2023-07-10 workResumed
      Starting a trajectory yourself.
      You could start a trajectory yourself by registering with the competent employment service (VDAB, Actiris, Forem or ADG, depending on where you live). You did not have to. This is no longer possible. The reason: the resumption of work.
      Source: RIZIV page on routes A, B and C.
    by when they must register
      2026-06-20 | regional.register | start: 2026-01-12; contract: no; 2026-05-04 capacityEstimated (category 4); 2026-06-08 referredToRegionalService; 2026-06-15 registrationLetterSent (lastDay 2026-06-29)
      Registering with the employment service.
      You must register with the competent employment service (VDAB, Actiris, Forem or ADG, depending on where you live) by 29 June 2026. We have no record of your registration yet.
      What now? Register on time.
      If you need help, ask the return-to-work coordinator.
      Source: law of 19 December 2025, article 2; royal decree of 6 April 2026.
      Caution: the rules changed recently, and not every text is included here. Ask your insurer to confirm this.
    that they have registered
      2026-07-02 | regional.register | start: 2026-01-12; contract: no; 2026-05-04 capacityEstimated (category 4); 2026-06-08 referredToRegionalService; 2026-06-15 registrationLetterSent (lastDay 2026-06-29); 2026-06-22 regionalServiceRegistered (service VDAB)
      Registering with the employment service.
      You had to register with the competent employment service (VDAB, Actiris, Forem or ADG, depending on where you live) by 29 June 2026. You registered on 22 June 2026.
      Source: law of 19 December 2025, article 2; royal decree of 6 April 2026.
      Caution: the rules changed recently, and not every text is included here. Ask your insurer to confirm this.
    that it arrived, before the last day too
      2023-04-05 | questionnaire.return | 2023-03-27 questionnaireSent (route A); 2023-04-03 questionnaireReceived (complete yes)
      Returning the questionnaire.
      You had to complete the questionnaire and return it to your insurer's medical adviser by 10 April 2023. It arrived on 3 April 2023.
      Source: RIZIV/INAMI circular V.I. 2022/383, point 3.1, step 3.
  `),
)('of their own step the insured person reads %s', (_, asOf = '', key = '', facts = '', ...lines) => {
  expect(insuredPageOn(asOf, key, partsOf(facts))).toEqual(lines)
})
