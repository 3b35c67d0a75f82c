import { expect, it } from 'vitest'
import { insuredPageOn } from '../../../../support/insured-page.js'
import { partsOf, rowsOf } from '../../../../support/text-table.js'

it.each(
  rowsOf(`
    the day on which it has to happen, that it is not time, and that there is nothing to do
      2023-03-19 | questionnaire.send | –
      Sending of the questionnaire.
      The medical adviser sends you a questionnaire. This has to happen on 27 March 2023. It is not time for this yet.
      What now? You do not have to do anything yourself.
      If you have questions, your insurer's return-to-work coordinator will help you.
      Why 27 March? The period ends ten weeks after the start of your incapacity for work (16 January 2023).
      Source: RIZIV/INAMI circular V.I. 2022/383, point 3.1, step 2.
    that the day has passed, and whom to ask
      2023-05-12 | consent.ask | 2023-05-02 contactRequested; 2023-05-09 coordinatorContact (kind first, channel physical)
      Request for consent to the processing of data.
      At the first meeting, the return-to-work coordinator asks for your written consent to use your data. This should have happened on 9 May 2023. It has not happened yet.
      What now? You may ask your insurer when this will happen.
      If you have questions, your insurer's return-to-work coordinator will help you.
      Source: RIZIV/INAMI circular V.I. 2022/383, point 3.1, step 7; law of 14 July 1994, article 100, § 1/2, paragraph 2.
    on the last day that it is not overdue
      2023-05-15 | estimate.first | –
      First estimate.
      The medical adviser makes a first estimate of what work you are able to do. This has to happen in the period from 16 April 2023 up to and including 15 May 2023. It has not happened yet.
      What now? You do not have to do anything yourself.
      If you have questions, your insurer's return-to-work coordinator will help you.
      Why 15 May? The fourth month of your incapacity for work, which began on 16 January 2023, ends then.
      Source: RIZIV/INAMI circular V.I. 2022/383, point 3.1, step 4.
    on the day after it that it should have happened
      2023-05-16 | estimate.first | –
      First estimate.
      The medical adviser makes a first estimate of what work you are able to do. This should have happened in the period from 16 April 2023 up to and including 15 May 2023. It has not happened yet.
      What now? You may ask your insurer when this will happen.
      If you have questions, your insurer's return-to-work coordinator will help you.
      Why 15 May? The fourth month of your incapacity for work, which began on 16 January 2023, ends then.
      Source: RIZIV/INAMI circular V.I. 2022/383, point 3.1, step 4.
    that it happened, without the days on which it had to
      2023-05-12 | questionnaire.send | 2023-03-27 questionnaireSent (route A)
      Sending of the questionnaire.
      The medical adviser sends you a questionnaire. This happened on 27 March 2023.
      Source: RIZIV/INAMI circular V.I. 2022/383, point 3.1, step 2.
    that it happened after the last day, and why that day
      2023-07-20 | questionnaire.send | 2023-04-02 questionnaireSent (route A)
      Sending of the questionnaire.
      The medical adviser sends you a questionnaire. This should have happened on 27 March 2023. It happened on 2 April 2023, after the last day.
      Why 27 March? The period ends ten weeks after the start of your incapacity for work (16 January 2023).
      Source: RIZIV/INAMI circular V.I. 2022/383, point 3.1, step 2.
    that it happened, where no last day is stated
      2023-05-12 | doctor.inform | 2023-05-02 contactRequested; 2023-05-09 advisingDoctorInformed
      Message to the medical adviser.
      The return-to-work coordinator tells the medical adviser of your request. This happened on 9 May 2023.
      Source: RIZIV/INAMI circular V.I. 2022/383, point 3.2, step 1.
    by when it happened at the latest, where no more is known
      2023-05-12 | contact.arrange | 2023-05-02 contactRequested; 2023-05-09 coordinatorContact (kind first, channel physical)
      Appointment for the first meeting.
      The return-to-work coordinator makes an appointment with you for a first meeting. This happened by 9 May 2023 at the latest.
      Source: RIZIV/INAMI circular V.I. 2022/383, point 3.2, step 1.
    that it came up after its last day
      2023-09-01 | exam.category3 | 2023-08-20 capacityEstimated (category 3)
      Medical examination in category 3.
      The medical adviser examines you again. This should have happened by 15 August 2023, but came up only on 20 August 2023. It has not happened yet.
      What now? You may ask your insurer when this will happen.
      If you have questions, your insurer's return-to-work coordinator will help you.
      Why 15 August? The seventh month of your incapacity for work, which began on 16 January 2023, ends then.
      Source: RIZIV/INAMI circular V.I. 2022/383, point 3.1, step 5.
    to go to an appointment, where the rules name no last day
      2023-09-01 | exam.category1 | 2023-04-20 capacityEstimated (category 1)
      Medical examination in category 1.
      The medical adviser examines you again if you are still incapable of work after six months. This has to happen from 16 July 2023 on; the rules name no last day. It has not happened yet.
      What now? Go to the appointment. If you cannot come, say so beforehand and say why.
      If you have questions, your insurer's return-to-work coordinator will help you.
      Source: RIZIV/INAMI circular V.I. 2022/383, point 3.1, step 5.
    to go to the examination in place of the questionnaire
      2023-04-28 | exam.questionnaireImpossible | 2023-03-27 questionnaireSent (route A); 2023-04-20 questionnaireImpossible (examIndicated yes)
      Examination or contact in place of the questionnaire.
      You could not complete the questionnaire. The medical adviser therefore invites you to a medical examination. This has to happen in the period from 20 April 2023 up to and including 15 May 2023. It has not happened yet.
      What now? Go to the appointment. If you cannot come, say so beforehand and say why.
      If you have questions, your insurer's return-to-work coordinator will help you.
      Why 15 May? The fourth month of your incapacity for work, which began on 16 January 2023, ends then.
      Source: RIZIV/INAMI circular V.I. 2022/383, point 3.1, step 4.
    the same as a contact from 2024 on, and that it is overdue
      2024-07-01 | exam.questionnaireImpossible | start: 2024-01-15; 2024-04-01 questionnaireSent (route A); 2024-04-20 questionnaireImpossible (examIndicated yes)
      Examination or contact in place of the questionnaire.
      You could not complete the questionnaire. The medical adviser therefore invites you to an in-person appointment. This should have happened in the period from 20 April 2024 up to and including 14 May 2024. It has not happened yet.
      What now? You may ask your insurer when this will happen.
      If you have questions, your insurer's return-to-work coordinator will help you.
      Why 14 May? The fourth month of your incapacity for work, which began on 15 January 2024, ends then.
      Source: RIZIV/INAMI circular V.I. 2022/383, point 3.1, step 4; royal decree of 15 January 2024, articles 24 and 28.
    to go to the first meeting
      2023-03-01 | contact.first | 2023-02-01 contactRequested; 2023-01-20 questionnaireSent (route B); 2023-02-20 questionnaireReceived (complete yes)
      First meeting.
      You have a first meeting with the return-to-work coordinator. This has to happen in the period from 20 February 2023 up to and including 20 March 2023. It has not happened yet.
      What now? Go to the appointment. If you cannot come, say so beforehand and say why.
      If you have questions, your insurer's return-to-work coordinator will help you.
      Why 20 March? The period ends one month after the receipt of the properly completed questionnaire (20 February 2023).
      Source: RIZIV/INAMI circular V.I. 2022/383, point 3.2, step 4.
    to go to the contact after a refusal
      2023-05-22 | contact.afterRefusal | 2023-04-26 coordinatorContact (kind first, channel physical); 2023-05-02 permissionRequested; 2023-05-20 permissionRefused
      Contact after the refusal.
      The medical adviser gave no permission. The return-to-work coordinator discusses this with you. This has to happen in the period from 20 May 2023 up to and including 26 May 2023. It has not happened yet.
      What now? Go to the appointment. If you cannot come, say so beforehand and say why.
      If you have questions, your insurer's return-to-work coordinator will help you.
      Why 26 May? The period ends one month after the previous contact (26 April 2023).
      Source: RIZIV/INAMI circular V.I. 2022/383, point 3.2, step 6.
    to go to the follow-up interview
      2023-06-02 | ziv.followUpInterview | 2023-05-20 zivStarted (situation B)
      First follow-up interview.
      You have a follow-up interview with the return-to-work coordinator. This has to happen in the period from 20 May 2023 up to and including 20 June 2023. It has not happened yet.
      What now? Go to the appointment. If you cannot come, say so beforehand and say why.
      If you have questions, your insurer's return-to-work coordinator will help you.
      Why 20 June? The period ends one month after the start of the ZIV reintegration trajectory (20 May 2023).
      Source: RIZIV/INAMI circular V.I. 2022/383, point 4.1.
    to go to the examination in category 3
      2023-05-02 | exam.category3 | 2023-04-20 capacityEstimated (category 3)
      Medical examination in category 3.
      The medical adviser examines you again. This has to happen in the period from 20 April 2023 up to and including 15 August 2023. It has not happened yet.
      What now? Go to the appointment. If you cannot come, say so beforehand and say why.
      If you have questions, your insurer's return-to-work coordinator will help you.
      Why 15 August? The seventh month of your incapacity for work, which began on 16 January 2023, ends then.
      Source: RIZIV/INAMI circular V.I. 2022/383, point 3.1, step 5.
    to go to the contact of the fourth month
      2024-06-01 | evaluation.contact#4 | start: 2024-05-06
      Contact to evaluate your incapacity for work.
      You see the medical adviser or the team in person about your incapacity for work. This has to happen in the period from 6 May 2024 up to and including 5 September 2024. It has not happened yet.
      What now? Go to the appointment. If you cannot come, say so beforehand and say why.
      If you have questions, your insurer's return-to-work coordinator will help you.
      Why 5 September? The fourth month of your incapacity for work, which began on 6 May 2024, ends then.
      Source: royal decree of 15 January 2024, articles 23 to 27.
    to go to the examination where an end is presumed
      2024-05-20 | exam.endPresumed | start: 2024-01-15; 2024-05-06 physicalContact (by teamMember); 2024-05-06 endOfIncapacityPresumed
      Examination where an end is presumed.
      The medical adviser examines whether you are still incapable of work. This has to happen in the period from 6 May 2024 up to and including 6 June 2024. It has not happened yet.
      What now? Go to the appointment. If you cannot come, say so beforehand and say why.
      If you have questions, your insurer's return-to-work coordinator will help you.
      Why 6 June? The period ends one month after a team member's presumption of an end to your incapacity for work (6 May 2024).
      Source: royal decree of 15 January 2024, articles 23 to 27.
    nothing to do for a step among the professionals
      2023-05-10 | permission.decide | 2023-04-26 coordinatorContact (kind first, channel physical); 2023-05-02 permissionRequested
      Decision on the permission.
      The medical adviser decides whether your return-to-work trajectory may start. This has to happen from 2 May 2023 on; the rules name no last day. It has not happened yet.
      What now? You do not have to do anything yourself.
      If you have questions, your insurer's return-to-work coordinator will help you.
      Source: RIZIV/INAMI circular V.I. 2022/383, point 3.2, step 5.
    what stops it for now, all of it
      2023-04-20 | estimate.first | 2023-03-20 permittedWorkStarted; 2023-04-10 codexRequested (by employer)
      First estimate.
      The medical adviser makes a first estimate of what work you are able to do. This does not take place for now. The reason: a Codex reintegration trajectory has been requested with your employer and you work with the medical adviser's permission.
      Source: RIZIV/INAMI circular V.I. 2022/383, point 3.1, step 4.
    that it is suspended, and why
      2023-05-05 | ziv.followUpInterview | 2023-04-26 zivStarted (situation B); 2023-05-02 codexRequested (by employer)
      First follow-up interview.
      You have a follow-up interview with the return-to-work coordinator. This is suspended for now. The reason: your employer has requested a Codex reintegration trajectory.
      Source: RIZIV/INAMI circular V.I. 2022/383, point 4.1.
    that what stopped it on its last day is over
      2023-06-02 | estimate.first | 2023-04-24 permittedWorkStarted; 2023-05-31 permittedWorkEnded
      First estimate.
      The medical adviser makes a first estimate of what work you are able to do. This is no longer needed. The reason: you worked with the medical adviser's permission.
      Source: RIZIV/INAMI circular V.I. 2022/383, point 3.1, step 4.
    what made it lapse, and whom to ask where something was found
      2023-09-01 | exam.category1 | 2023-04-20 capacityEstimated (category 1); 2023-08-02 capacityEstimated (category 2)
      Medical examination in category 1.
      The medical adviser examines you again if you are still incapable of work after six months. This is no longer needed. The reason: an estimate by the medical adviser.
      If you have questions, your insurer's return-to-work coordinator will help you.
      Source: RIZIV/INAMI circular V.I. 2022/383, point 3.1, step 5.
    whom to ask where it was done too early
      2023-06-02 | estimate.first | 2023-04-10 capacityEstimated (category 2)
      First estimate.
      The medical adviser makes a first estimate of what work you are able to do. This happened on 10 April 2023.
      If you have questions, your insurer's return-to-work coordinator will help you.
      Source: RIZIV/INAMI circular V.I. 2022/383, point 3.1, step 4.
    what to do where the certificate has run out
      2023-06-02 | estimate.first | certified until: 2023-04-30
      First estimate.
      The medical adviser makes a first estimate of what work you are able to do. This is no longer needed. The reason: the expiry of the certificate of incapacity for work.
      What now? Your certificate or your recognition has run out. If you are still incapable of work, send your insurer a new certificate.
      Source: RIZIV/INAMI circular V.I. 2022/383, point 3.1, step 4.
    that not every text is included, and then whom to ask only once
      2026-03-20 | estimate.first | start: 2025-12-01
      First estimate.
      The medical adviser makes a first estimate of what work you are able to do. This has to happen in the period from 1 March 2026 up to and including 31 March 2026. It has not happened yet.
      What now? You do not have to do anything yourself.
      Why 31 March? The fourth month of your incapacity for work, which began on 1 December 2025, ends then.
      Source: RIZIV/INAMI circular V.I. 2022/383, point 3.1, step 4; royal decree of 15 January 2024, articles 24 and 28.
      Caution: the rules changed recently, and not every text is included here. Ask your insurer to confirm this.
    that it is not time to go to an appointment
      2026-02-02 | evaluation.contact#11 | start: 2025-09-01; 2026-01-12 zivStarted (situation B)
      Contact to evaluate your incapacity for work.
      You see the medical adviser or the team in person about your incapacity for work. This has to happen in the period from 1 July 2026 up to and including 31 July 2026. It is not time for this yet.
      What now? You do not have to do anything yourself.
      If you have questions, your insurer's return-to-work coordinator will help you.
      Why 31 July? The eleventh month of your incapacity for work, which began on 1 September 2025, ends then.
      Source: royal decree of 15 January 2024, articles 23 to 27.
  `),
)('of a step of someone else the insured person reads %s', (_, asOf = '', key = '', facts = '', ...lines) => {
  expect(insuredPageOn(asOf, key, partsOf(facts))).toEqual(lines)
})
