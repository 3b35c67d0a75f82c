import { expect, it } from 'vitest'
import { partsOf, rowsOf } from '../../../support/text-table.js'
import { toldOn } from '../../../support/told-on.js'

it.each(
  rowsOf(`
    a step on the last day of what bars it
      2023-04-28 | estimate.first | 2023-04-20 permittedWorkStarted; 2023-04-28 permittedWorkEnded
      what: The advising doctor makes a first estimate of the remaining capacities.
      who: the advising doctor
      window: from 16 April 2023 up to and including 15 May 2023
      state: barred (as of 28 April 2023)
      bar: the insured person performs permitted work (from 20 April 2023 up to and including 28 April 2023)
      trigger: the start of the incapacity for work, on 16 January 2023
      counted: First day: 3 months after the start of the incapacity for work (16 January 2023) is 16 April 2023. The 4th month begins then.
      counted: Last day: 4 months after the start of the incapacity for work (16 January 2023) is 16 May 2023. The 4th month ends on the day before, 15 May 2023.
      source: circular V.I. 2022/383 – 407/22, point 3.1, step 4
    a step that is suspended
      2023-05-05 | ziv.followUpInterview | 2023-04-26 zivStarted (situation B); 2023-05-02 codexRequested (by employer)
      what: The Return-to-Work coordinator holds the first follow-up interview with the insured person.
      who: the Return-to-Work coordinator
      window: from 26 April 2023 up to and including 26 May 2023
      state: suspended (as of 5 May 2023)
      bar: the employer has asked for a Codex reintegration trajectory alongside the ZIV reintegration trajectory (since 2 May 2023)
      trigger: the start of the ZIV reintegration trajectory, on 26 April 2023
      counted: First day: the start of the ZIV reintegration trajectory: 26 April 2023.
      counted: Last day: 1 month after the start of the ZIV reintegration trajectory (26 April 2023) is 26 May 2023. The starting day is not counted.
      source: circular V.I. 2022/383 – 407/22, points 4.1 and 4.2
    a step that lapsed early
      2023-09-01 | exam.category1 | 2023-04-20 capacityEstimated (category 1); 2023-08-02 capacityEstimated (category 2)
      what: The advising doctor re-examines the insured person placed in category 1 if the incapacity for work continues after six months.
      who: the advising doctor
      window: from 16 July 2023; the text states no last day
      state: lapsed (as of 1 September 2023)
      lapse: because of an estimate by the advising doctor, on 2 August 2023
      finding: found on 2 August 2023: the compulsory medical examination was not held before the new estimate
      trigger: the placement in category 1, on 20 April 2023
      counted: First day: 6 months after the start of the incapacity for work (16 January 2023) is 16 July 2023. The 7th month begins then.
      source: circular V.I. 2022/383 – 407/22, point 3.1, step 5
    a step before its first day, with a nearer last day by another answer
      2023-01-20 | estimate.first | start: 2022-10-31
      what: The advising doctor makes a first estimate of the remaining capacities.
      who: the advising doctor
      window: from 31 January 2023 up to and including 28 February 2023
      state: not yet due (as of 20 January 2023)
      trigger: the start of the incapacity for work, on 31 October 2022
      counted: First day: 3 months after the start of the incapacity for work (31 October 2022) is 31 January 2023. The 4th month begins then.
      counted: Last day: 4 months after the start of the incapacity for work (31 October 2022) would be 31 February 2023. There is no such day. Counted up to the day before the same day of the month, the first day of the next month takes its place: 1 March 2023. The 4th month ends on the day before, 28 February 2023. Counted from date to date, the last day of the month would take its place, 28 February 2023, and the 4th month would end on 27 February 2023.
      source: circular V.I. 2022/383 – 407/22, point 3.1, step 4
      reading: every month counted from date to date (no source says so expressly): from 31 January 2023 up to and including 27 February 2023; to be safe, keep to 27 February 2023
    a step on its way, with a nearer last day by another answer
      2023-02-10 | estimate.first | start: 2022-10-31
      what: The advising doctor makes a first estimate of the remaining capacities.
      who: the advising doctor
      window: from 31 January 2023 up to and including 28 February 2023
      state: to be done (as of 10 February 2023)
      waitsForDecision: for the advising doctor to decide: in which category is the insured person placed?
      trigger: the start of the incapacity for work, on 31 October 2022
      counted: First day: 3 months after the start of the incapacity for work (31 October 2022) is 31 January 2023. The 4th month begins then.
      counted: Last day: 4 months after the start of the incapacity for work (31 October 2022) would be 31 February 2023. There is no such day. Counted up to the day before the same day of the month, the first day of the next month takes its place: 1 March 2023. The 4th month ends on the day before, 28 February 2023. Counted from date to date, the last day of the month would take its place, 28 February 2023, and the 4th month would end on 27 February 2023.
      source: circular V.I. 2022/383 – 407/22, point 3.1, step 4
      reading: every month counted from date to date (no source says so expressly): from 31 January 2023 up to and including 27 February 2023; to be safe, keep to 27 February 2023
    an overdue step, whose last day is over by each answer
      2023-03-10 | estimate.first | start: 2022-10-31
      what: The advising doctor makes a first estimate of the remaining capacities.
      who: the advising doctor
      window: from 31 January 2023 up to and including 28 February 2023
      state: overdue (as of 10 March 2023)
      waitsForDecision: for the advising doctor to decide: in which category is the insured person placed?
      trigger: the start of the incapacity for work, on 31 October 2022
      counted: First day: 3 months after the start of the incapacity for work (31 October 2022) is 31 January 2023. The 4th month begins then.
      counted: Last day: 4 months after the start of the incapacity for work (31 October 2022) would be 31 February 2023. There is no such day. Counted up to the day before the same day of the month, the first day of the next month takes its place: 1 March 2023. The 4th month ends on the day before, 28 February 2023. Counted from date to date, the last day of the month would take its place, 28 February 2023, and the 4th month would end on 27 February 2023.
      source: circular V.I. 2022/383 – 407/22, point 3.1, step 4
      reading: every month counted from date to date (no source says so expressly): from 31 January 2023 up to and including 27 February 2023
    a step with a week by one source
      2023-04-01 | questionnaire.return | settled readings: yes; 2023-03-27 questionnaireSent (route A)
      what: The insured person returns the questionnaire, properly completed, to the advising doctor.
      who: the insured person
      window: from 27 March 2023 up to and including 10 April 2023
      state: to be done (as of 1 April 2023)
      trigger: the sending of the questionnaire, on 27 March 2023
      counted: First day: the sending of the questionnaire: 27 March 2023.
      counted: Last day: 2 weeks (14 days) after the sending of the questionnaire (27 March 2023) is 10 April 2023.
      source: circular V.I. 2022/383 – 407/22, point 3.1, step 3
      reading: the insurer asks for the questionnaire within a week; that is a request and not a legal deadline (source: CM page): from 27 March 2023 up to and including 3 April 2023; to be safe, keep to 3 April 2023
    a presumption on its last day
      2024-02-29 | presumption | 2023-05-02 codexRequested (by employer); 2023-08-31 codexPlanSigned
      presumption: Legal presumption of incapacity for work from the signing of the Codex reintegration plan with the employer.
      presumed: from 31 August 2023 to 29 February 2024 at the latest (six months, the maximum); it can be neither extended nor suspended
      trigger: the signing of the Codex reintegration plan by the insured person, on 31 August 2023
      counted: First day: the signing of the Codex reintegration plan by the insured person: 31 August 2023.
      counted: Last possible day: 6 months after the signing of the Codex reintegration plan by the insured person (31 August 2023) would be 31 February 2024. There is no such day. Counted up to the day before the same day of the month, the first day of the next month takes its place: 1 March 2024. The period ends on the day before, 29 February 2024. Counted from date to date, the last day of the month would take its place, 29 February 2024, and the period would end on 28 February 2024.
      source: circular V.I. 2022/383 – 407/22, point VI
      reading: every month counted from date to date (no source says so expressly): from 31 August 2023 up to and including 28 February 2024
    the nearest of several last days
      2023-03-01 | contact.first | settled readings: yes; 2023-02-01 contactRequested; 2023-02-06 questionnaireSent (route B); 2023-02-20 questionnaireReceived (complete yes, postedOn 2023-02-17)
      what: The Return-to-Work coordinator has the first contact with the insured person, explains the role of the coordinator and discusses the first step.
      who: the Return-to-Work coordinator
      window: from 20 February 2023 up to and including 20 March 2023
      state: to be done (as of 1 March 2023)
      trigger: the receipt of the properly completed questionnaire, on 20 February 2023
      counted: First day: the receipt of the properly completed questionnaire: 20 February 2023.
      counted: Last day: 1 month after the receipt of the properly completed questionnaire (20 February 2023) is 20 March 2023. The starting day is not counted.
      source: circular V.I. 2022/383 – 407/22, point 3.2, step 4
      reading: the month runs from the day on which the insured person hands the questionnaire over (source: RIZIV page of 22 June 2022): from 20 February 2023 up to and including 17 March 2023; to be safe, keep to 17 March 2023
      reading: the month runs from the day on which the insured person sends the questionnaire (source: Solidaris brochure): from 20 February 2023 up to and including 17 March 2023
    a presumption by the law that governs its day
      2024-06-10 | presumption | start: 2024-01-15; 2024-06-03 zivStarted (situation B); 2024-06-24 planDrawnUp (elements none)
      presumption: Legal presumption of incapacity for work linked to a ZIV reintegration trajectory.
      presumed: from 3 June 2024 to 2 December 2024 at the latest (six months, the maximum); it can be neither extended nor suspended
      trigger: the start of the ZIV reintegration trajectory, on 3 June 2024
      counted: First day: the start of the ZIV reintegration trajectory: 3 June 2024.
      counted: Last possible day: 6 months after the start of the ZIV reintegration trajectory (3 June 2024) is 3 December 2024. The period ends on the day before, 2 December 2024.
      source: circular V.I. 2022/383 – 407/22, point VI; royal decree of 3 July 1996, article 239, § 1/1
  `),
)('the doctor reads of %s', (_, asOf = '', key = '', facts = '', ...texts) => {
  expect(toldOn(asOf, key, partsOf(facts))).toEqual(texts)
})
