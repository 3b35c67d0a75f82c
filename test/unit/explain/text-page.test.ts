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
