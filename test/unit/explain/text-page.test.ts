import { type Evaluation, explain, whatWouldChange } from 'terug-naar-werk'
import { describe, expect, it } from 'vitest'
import { day } from '../../support/days.js'
import { employee, evaluated } from '../../support/evaluated.js'
import { evaluatedOn } from '../../support/short-cases.js'
import { partsOf, rowsOf } from '../../support/text-table.js'

/** The headings of an explanation, each with the number of its sentences. */
const headings = (evaluation: Evaluation, key: string, changes = NONE) =>
  explain(evaluation, key, { language: 'en', audience: 'advisingDoctor', changes })
    .text.split(/\n(?! {2}–)/)
    .map((part) => `${part.split(':')[0]} ${Math.max(1, part.split('\n').length - 1)}`)
    .join('; ')

const NONE: ReturnType<typeof whatWouldChange> = []

/** The headings of a step of which something is to be told beside its days, by the number of its counts and sources. */
const explained = (counts: number, sources = 'Basis 1') =>
  `What 1; Who 1; When 1; Status 1; Explanation 1; Trigger 1; How the days were counted ${counts}; ${sources}; Terms 1`

describe('an explanation is read under headings', () => {
  it.each(
    rowsOf(`
      a step that is barred
        2023-04-25 | estimate.first | 2023-04-20 permittedWorkStarted | ${explained(2)}
      a step that lapsed
        2023-06-01 | exam.category3
        2023-04-20 capacityEstimated (category 3); 2023-05-20 capacityEstimated (category 4) | ${explained(2)}
      a step that was done late
        2023-06-01 | estimate.first | 2023-05-20 capacityEstimated (category 2)
        What 1; Who 1; When 1; Status 1; Trigger 1; How the days were counted 2; Basis 1; Terms 1
      a step that waits for a decision
        2023-04-20 | estimate.first | – | ${explained(2)}
      a step that waits for a fact
        2023-05-02 | contact.register | 2023-04-26 coordinatorContact (kind first, channel physical) | ${explained(1)}
      a step under a law that was not read in full
        2026-03-06 | estimate.first | – | ${explained(2, 'Basis 1; Caution 1')}
      a step that rests on a page or a brochure
        2023-06-01 | referral.make
        2023-04-20 capacityEstimated (category 2); 2023-05-20 capacityEstimated (category 4)
        What 1; Who 1; When 1; Status 1; Trigger 1; How the days were counted 1; Basis 2; Terms 1
      the legal presumption
        2023-06-02 | presumption | 2023-06-01 planDrawnUp (elements none)
        What 1; When 1; Trigger 1; How the days were counted 2; Basis 1; Terms 1
      a step whose text was not read, named once
        2026-03-10 | codexRequested | start: 2025-09-01; 2026-01-05 codexRequested (by employer)
        What 1; When 1; Explanation 2; Trigger 1; Basis 1; Caution 1; Terms 1
      an exclusion that is over
        2023-06-10 | permittedWork | 2023-04-03 permittedWorkStarted; 2023-05-31 permittedWorkEnded
        What 1; When 1; Explanation 2; Trigger 1; Basis 1; Terms 1
      an exclusion without an end
        2023-04-10 | medicalGround | 2023-03-20 questionnaireWithheld (ground coma)
        What 1; When 1; Explanation 2; Trigger 1; Basis 1; Terms 1
      a consequence of an absence, with the rate by another reading
        2026-02-02 | absence.exam#2
        start: 2025-09-01; 2025-12-08 questionnaireImpossible (examIndicated yes);
        2025-12-10 unjustifiedAbsence (at exam, plannedOn 2025-12-10);
        2026-01-14 unjustifiedAbsence (at exam, plannedOn 2026-01-14)
        What 1; When 1; Explanation 4; Basis 2; Other readings of the sources 1; Terms 1
      a consequence of no registration
        2026-08-03 | registration
        start: 2025-12-01; contract: no; scheme: unemployed; 2026-04-06 capacityEstimated (category 4);
        2026-06-02 referredToRegionalService; 2026-06-03 registrationLetterSent (lastDay 2026-06-17);
        2026-06-29 registrationLetterSent (lastDay 2026-07-13)
        What 1; When 1; Explanation 3; Basis 2; Caution 1; Terms 1
      a step that was done too early
        2023-06-01 | estimate.first | 2023-04-10 capacityEstimated (category 2) | ${explained(2)}
      a step with another reading
        2023-06-01 | estimate.first | start: 2022-10-31; 2023-02-01 capacityEstimated (category 2)
        What 1; Who 1; When 1; Status 1; Trigger 1; How the days were counted 2; Basis 1; Other readings of the sources 1; Terms 1
      a step that does not exist
        2023-02-01 | ziv.evaluate | – | Explanation 1; Terms 1
      a name that no step bears
        2023-02-01 | estimate.second | – | Explanation 1
    `),
  )('%s', (_, asOf, key, facts, expected) => {
    expect(headings(evaluatedOn(asOf, partsOf(facts)), key)).toBe(expected)
  })

  it.each(
    rowsOf(`
      three counts of the first day, each after the other
        2023-04-20 | exam.questionnaireImpossible | 2023-04-20 questionnaireImpossible (examIndicated yes)
        First day: the finding that the questionnaire could not be completed and that an examination is indicated: 20 April 2023. 3 months after the start of the incapacity for work (16 January 2023) is 16 April 2023. The 4th month begins then. The later of 20 April 2023 and 16 April 2023 is 20 April 2023.
        Last day: 4 months after the start of the incapacity for work (16 January 2023) is 16 May 2023. The 4th month ends on the day before, 15 May 2023.
      a last day that moved
        2023-04-20 | questionnaire.return | start: 2023-01-01; rolls over: yes; 2023-04-16 questionnaireSent (route A)
        First day: the sending of the questionnaire: 16 April 2023.
        Last day: 2 weeks (14 days) after the sending of the questionnaire (16 April 2023) is 30 April 2023. 30 April 2023 is a Sunday;
        by the option chosen, the last day moves to 2 May 2023.
      a last day that had passed, which the window says
        2023-09-20 | exam.category3 | 2023-08-16 capacityEstimated (category 3)
        First day: the placement in category 3: 16 August 2023.
        Last day: 7 months after the start of the incapacity for work (16 January 2023) is 16 August 2023. The 7th month ends on the day before, 15 August 2023.
    `),
  )('a line for the first day and one for the last: %s', (_, asOf, key, facts, ...lines) => {
    const { text } = explain(evaluatedOn(asOf, partsOf(facts)), key, { language: 'en', audience: 'advisingDoctor' })
    const [, counting = ''] = text.split('How the days were counted:\n')
    expect(counting.split('\nBasis')[0]?.split('\n')).toEqual(lines.map((line) => `  – ${line}`))
  })

  it.each(['estimate.first', 'presumption'])('what may not be told of %s', (key) => {
    const { text } = explain(evaluated('2023-04-20'), key, { language: 'en', audience: 'employer' })
    expect(text).toBe('We may not tell you anything about this (professional secrecy).')
  })

  it('what would change it', () => {
    const work = { type: 'permittedWorkStarted', on: '2023-03-20' }
    const changes = whatWouldChange(employee([work]), 'estimate.first', { asOf: day('2023-04-20') })
    expect(headings(evaluated('2023-04-20', work), 'estimate.first', changes)).toContain(
      'What would lead to another outcome 2',
    )
  })
})

describe('the advising doctor reads on a page', () => {
  it.each(
    rowsOf(`
      of an exclusion that is over, what it was, when, what it stopped, what ended it
        2026-02-02 | permittedWork | start: 2025-09-01; 2025-11-03 permittedWorkStarted; 2025-11-28 permittedWorkEnded
        What: Exclusion: permitted work.
        When: from 3 November 2025 up to and including 28 November 2025; this is over
        Explanation:
        – During that time, the following did not take place: sending of the questionnaire, first estimate, examination or contact in place of the questionnaire, first contact and new estimate.
        – What ended it: the end of permitted work (last day).
        Trigger: the start of permitted work, on 3 November 2025
        Basis: circular V.I. 2022/383 – 407/22, point 3.1, steps 2, 4 and 7; royal decree of 15 January 2024, articles 23 to 27
        Terms: There is no official English text; the Dutch and French texts are authentic.
      of an exclusion a text that was not read, and not beside it that texts were not read
        2026-04-02 | codexRequested | start: 2025-09-01; 2026-01-05 codexRequested (by employer)
        What: Exclusion: Codex reintegration trajectory requested.
        When: from 5 January 2026; no last day is known
        Explanation:
        – While it lasts, the following does not take place: sending of the questionnaire, first estimate, examination or contact in place of the questionnaire and new estimate.
        – What ends it: the end of the Codex reintegration trajectory.
        Trigger: the request for a Codex reintegration trajectory, on 5 January 2026
        Basis: circular V.I. 2022/383 – 407/22, point 3.1, steps 2 and 4; royal decree of 15 January 2024, articles 22 and 23 to 27
        Caution: The royal decree of 17 December 2025 on the codex was not read. It governs CODEX trajectories that are asked for from 1 January 2026. What is said here may therefore be different.
        Terms: There is no official English text; the Dutch and French texts are authentic.
      of an exclusion that no text ends it
        2026-02-02 | gravityNoted | start: 2025-09-01; 2025-11-29 gravityNoted
        What: Exclusion: severity of the condition noted.
        When: from 29 November 2025; no last day is known
        Explanation:
        – While it lasts, the following does not take place: contact to evaluate the incapacity for work.
        – No text says when it ends.
        Trigger: the note in the file of the severity of the condition, on 29 November 2025
        Basis: royal decree of 15 January 2024, articles 23 to 27
        Terms: There is no official English text; the Dutch and French texts are authentic.
      of a consequence why, what ends it, since when the rule is so, and how others read it
        2026-02-02 | absence.exam#2 | start: 2025-09-01; 2025-12-08 questionnaireImpossible (examIndicated yes); 2025-12-10 unjustifiedAbsence (at exam, plannedOn 2025-12-10); 2026-01-14 unjustifiedAbsence (at exam, plannedOn 2026-01-14)
        What: The daily benefit is reduced by 2.5 %.
        When: from 14 January 2026; no last day is known
        Explanation:
        – 2nd unjustified absence: medical examination; appointment planned for 14 January 2026. Absences count in the order of the planned days.
        – The consequence lasts up to and including the day on which the insured person contacts the advising doctor or a member of the multidisciplinary team for a new date. Where the contact takes place earlier, it ends on the day before. It also ends with a third absence (on the day before) and with the incapacity for work.
        – There is no consequence during maternity protection.
        – missing fact: the letter that set a new date after the first absence
        Basis:
        – This version of the rule has applied since 1 January 2023.
        – law of 25 September 2022, article 4; royal decree of 3 July 1996, article 215octiesdecies
        Other readings of the sources: the rates of the law from 1 January 2026 (source: law of 19 December 2025, article 7): no benefit
        Terms: There is no official English text; the Dutch and French texts are authentic.
      of a missing registration what is missing
        2026-08-03 | registration | scheme: unemployed; contract: no; start: 2025-12-01; 2026-04-06 capacityEstimated (category 4); 2026-06-02 referredToRegionalService; 2026-06-03 registrationLetterSent (lastDay 2026-06-17); 2026-06-29 registrationLetterSent (lastDay 2026-07-13)
        What: The daily benefit is reduced by 10 %.
        When: from 14 July 2026; no last day is known
        Explanation:
        – There was no registration with the competent service in the period of the second letter.
        – The consequence lasts until the day before the registration. It also ends with the incapacity for work.
        – There is no consequence during maternity protection.
        Basis:
        – This version of the rule has applied since 1 June 2026.
        – royal decree of 6 April 2026
        Caution: Not every text in force on 3 August 2026 was read.
        Terms: There is no official English text; the Dutch and French texts are authentic.
      of a step that came up after its last day, that day once
        2023-09-20 | exam.category3 | 2023-08-16 capacityEstimated (category 3)
        What: The advising doctor re-examines the insured person placed in category 3.
        Who: the advising doctor
        When: by 15 August 2023 at the latest; that day had already passed when the step came up on 16 August 2023
        Status: overdue (as of 20 September 2023)
        Trigger: the placement in category 3, on 16 August 2023
        How the days were counted:
        – First day: the placement in category 3: 16 August 2023.
        – Last day: 7 months after the start of the incapacity for work (16 January 2023) is 16 August 2023. The 7th month ends on the day before, 15 August 2023.
        Basis: circular V.I. 2022/383 – 407/22, point 3.1, step 5
        Terms: There is no official English text; the Dutch and French texts are authentic.
      of a step a count that goes on with the same day, in one line
        2023-09-20 | ziv.review#2 | 2023-05-16 planDrawnUp (elements goals)
        What: The Return-to-Work coordinator reviews the reintegration plan every three months, unless the file justifies another frequency or time.
        Who: the Return-to-Work coordinator
        When: from 17 August 2023 up to and including 16 November 2023
        Status: to be done (as of 20 September 2023)
        Trigger: the drawing up of the ZIV reintegration plan, on 16 May 2023
        How the days were counted:
        – First day: 3 months after the drawing up of the ZIV reintegration plan (16 May 2023) is 16 August 2023. The starting day is not counted. The day after 16 August 2023 is 17 August 2023.
        – Last day: 6 months after the drawing up of the ZIV reintegration plan (16 May 2023) is 16 November 2023. The starting day is not counted.
        Basis: circular V.I. 2022/383 – 407/22, point 4.3
        Terms: There is no official English text; the Dutch and French texts are authentic.
      of a step what others read, and whom to keep to
        2023-02-01 | estimate.first | start: 2022-10-31
        What: The advising doctor makes a first estimate of the remaining capacities.
        Who: the advising doctor
        When: from 31 January 2023 up to and including 28 February 2023
        Status: to be done (as of 1 February 2023)
        Explanation: for the advising doctor to decide: in which category is the insured person placed?
        Trigger: the start of the incapacity for work, on 31 October 2022
        How the days were counted:
        – First day: 3 months after the start of the incapacity for work (31 October 2022) is 31 January 2023. The 4th month begins then.
        – Last day: 4 months after the start of the incapacity for work (31 October 2022) would be 31 February 2023. There is no such day. Counted up to the day before the same day of the month, the first day of the next month takes its place: 1 March 2023. The 4th month ends on the day before, 28 February 2023. Counted from date to date, the last day of the month would take its place, 28 February 2023, and the 4th month would end on 27 February 2023.
        Basis: circular V.I. 2022/383 – 407/22, point 3.1, step 4
        Other readings of the sources: every month counted from date to date (no source says so expressly): from 31 January 2023 up to and including 27 February 2023; to be safe, keep to 27 February 2023
        Terms: There is no official English text; the Dutch and French texts are authentic.
    `),
  )('%s', (_, asOf = '', key = '', facts = '', ...lines) => {
    const { text } = explain(evaluatedOn(asOf, partsOf(facts)), key, { language: 'en', audience: 'advisingDoctor' })
    expect(text.split('\n')).toEqual(lines.map((line) => (line.startsWith('–') ? `  ${line}` : line)))
  })
})
