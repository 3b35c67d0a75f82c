import { type Evaluation, evaluate, explain, whatWouldChange } from 'terug-naar-werk'
import { describe, expect, it } from 'vitest'
import { day } from '../../support/days.js'
import { employee, evaluated, written } from '../../support/evaluated.js'
import { evaluatedOn } from '../../support/short-cases.js'
import { partsOf, rowsOf } from '../../support/text-table.js'

const sentences = (evaluation: Evaluation, key: string, kind: string): readonly string[] =>
  explain(evaluation, key, { language: 'en', audience: 'advisingDoctor' })
    .steps.filter((step) => step.kind === kind)
    .map(({ text }) => text)

/** A basis is cited in the same way wherever it stands: here beside that of another step. */
const basedOn = (norm: string) => written(evaluated('2023-03-27'), '["A2-1"', `["A2-1","${norm}"`)

describe('a sentence says', () => {
  it.each(
    rowsOf(`
      that others may do it too
        2024-07-02 | evaluation.contact#4 | who | start: 2024-05-06
        the advising doctor; a member of the multidisciplinary team may do this too
      that it is no duty
        2024-02-01 | regional.start | who | – | the insured person; this is a possibility, not a duty
      in what way it is done since a later text
        2024-09-02 | exam.questionnaireImpossible | what
        start: 2024-05-06; 2024-08-20 questionnaireImpossible (examIndicated yes)
        The advising doctor invites the insured person, who could not complete the questionnaire even with help, to an appointment in person.
      in what way it was done before
        2023-04-20 | exam.questionnaireImpossible | what | 2023-04-20 questionnaireImpossible (examIndicated yes)
        The advising doctor invites the insured person, who could not complete the questionnaire even with help, to a medical examination.
      in which month it is done
        2024-09-02 | evaluation.contact#7 | what | start: 2024-05-06; 2024-08-20 capacityEstimated (category 1)
        The advising doctor sees the insured person in person in the seventh month to evaluate the incapacity for work.
      that a possibility stands open
        2024-02-01 | regional.start | state | – | possible (as of 1 February 2024)
      that a possibility lapsed
        2024-02-01 | regional.start | state | ended on: 2024-01-25 | lapsed (as of 1 February 2024)
      on which single day there was an exclusion
        2023-04-10 | permittedWork | period | 2023-04-03 permittedWorkStarted; 2023-04-03 permittedWorkEnded
        on 3 April 2023
      when it was done
        2023-04-20 | questionnaire.send | state | 2023-03-27 questionnaireSent (route A)
        done in time on 27 March 2023 (as of 20 April 2023)
      which presumption it is
        2023-06-02 | presumption | presumption | 2023-06-01 planDrawnUp (elements goals)
        Legal presumption of incapacity for work linked to a ZIV reintegration trajectory.
      until when it is presumed
        2023-06-02 | presumption | presumed | 2023-06-01 planDrawnUp (elements goals)
        from 1 June 2023 to 30 November 2023 at the latest (six months, the maximum); it can be neither extended nor suspended
      what ended it
        2023-08-02 | presumption | presumed | 2023-06-01 planDrawnUp (elements goals); 2023-07-03 workResumed
        from 1 June 2023 up to and including 2 July 2023; it ended because paid work started on 3 July 2023;
        last possible day: 30 November 2023
      that it rests on a page or a brochure
        2023-06-01 | referral.make | basis
        2023-04-20 capacityEstimated (category 2); 2023-05-20 capacityEstimated (category 4)
        This rests on a page or a brochure, not on a text of law.
      how well the law is known
        2026-03-06 | evaluation.contact#4 | coverage | start: 2026-01-05
        Not every text in force on 6 March 2026 was read.
      from when until when it was barred
        2023-04-20 | questionnaire.send | bar | 2023-03-20 permittedWorkStarted; 2023-03-28 permittedWorkEnded
        the insured person performed permitted work (from 20 March 2023 up to and including 28 March 2023)
      what bars it, since when
        2023-04-20 | estimate.first | bar | 2023-03-20 permittedWorkStarted
        the insured person performs permitted work (since 20 March 2023)
      and the norm that says so, where it is another one than that of the step
        2024-08-01 | estimate.first | bar | 2023-04-20 codexRequested (by employer)
        a Codex reintegration trajectory has been requested (since 20 April 2023);
        royal decree of 15 January 2024, articles 22 and 24
      that it lapsed by a bar that is over
        2023-06-02 | estimate.first | lapse | 2023-04-24 permittedWorkStarted; 2023-05-31 permittedWorkEnded
        on the last day of the period (15 May 2023) the step was barred
      until when it was done, where only the contact is known
        2023-05-12 | contact.arrange | state | 2023-05-02 contactRequested; 2023-05-09 coordinatorContact (kind first, channel physical)
        done by 9 May 2023 at the latest, the day of the first contact (as of 12 May 2023)
      by when, where the last day had passed before the step came up
        2023-09-01 | exam.category3 | window | 2023-08-20 capacityEstimated (category 3)
        by 15 August 2023 at the latest; that day had already passed when the step came up on 20 August 2023
      which fact it waits for
        2023-03-01 | contact.first | waitsForFact
        2023-02-01 contactRequested; 2023-02-20 questionnaireReceived (complete yes)
        missing fact: whether a questionnaire was sent, or was not needed
      which decision it waits for
        2023-04-20 | estimate.first | waitsForDecision | –
        for the advising doctor to decide: in which category is the insured person placed?
      the later of two days
        2023-04-20 | exam.questionnaireImpossible | counted | 2023-04-20 questionnaireImpossible (examIndicated yes)
        First day: the finding that the questionnaire could not be completed and that an examination is indicated: 20 April 2023.
        First day: 3 months after the start of the incapacity for work (16 January 2023) is 16 April 2023. The 4th month begins then.
        First day: the later of 20 April 2023 and 16 April 2023 is 20 April 2023.
        Last day: 4 months after the start of the incapacity for work (16 January 2023) is 16 May 2023. The 4th month ends on the day before, 15 May 2023.
      the next working day
        2023-04-20 | questionnaire.return | counted
        start: 2023-01-01; rolls over: yes; 2023-04-16 questionnaireSent (route A)
        First day: the sending of the questionnaire: 16 April 2023.
        Last day: 2 weeks (14 days) after the sending of the questionnaire (16 April 2023) is 30 April 2023.
        Last day: 30 April 2023 is a Sunday;
        by the option chosen, the last day moves to 2 May 2023.
      the reading that the evaluation was made with
        2023-04-01 | questionnaire.return | counted | reading: RD-1 oneWeek; 2023-03-27 questionnaireSent (route A)
        First day: the sending of the questionnaire: 27 March 2023.
        Last day: the sources do not decide this;
        the answer followed here: the insurer asks for the questionnaire within a week; that is a request and not a legal deadline.
        Last day: 1 week (7 days) after the sending of the questionnaire (27 March 2023) is 3 April 2023.
      what made it lapse
        2023-06-01 | exam.category3 | lapse
        2023-04-20 capacityEstimated (category 3); 2023-05-20 capacityEstimated (category 4)
        because of an estimate by the advising doctor, on 20 May 2023
      what was found
        2023-06-01 | estimate.first | finding | 2023-04-10 capacityEstimated (category 2)
        found on 10 April 2023: done before the first day
      who holds another reading, and what it gives
        2023-04-20 | questionnaire.return | reading
        2023-03-27 questionnaireSent (route A); 2023-04-12 questionnaireReceived (complete yes, postedOn 2023-04-09)
        posting by the insured person is decisive (source: circular V.I. 2022/383 – 407/22, point 3.1, step 3): from 27 March 2023 up to and including 10 April 2023; done in time on 9 April 2023
      that nobody holds another reading
        2023-02-01 | estimate.first | reading | start: 2022-10-31
        every month counted from date to date (no source says so expressly): from 31 January 2023 up to and including 27 February 2023; to be safe, keep to 27 February 2023
      which month of the incapacity it is
        2023-04-20 | estimate.first | counted | –
        First day: 3 months after the start of the incapacity for work (16 January 2023) is 16 April 2023. The 4th month begins then.
        Last day: 4 months after the start of the incapacity for work (16 January 2023) is 16 May 2023. The 4th month ends on the day before, 15 May 2023.
      a month of something else
        2023-06-02 | presumption | counted | 2023-06-01 planDrawnUp (elements goals)
        First day: the drawing up of the ZIV reintegration plan: 1 June 2023.
        Last possible day: 6 months after the drawing up of the ZIV reintegration plan (1 June 2023) is 1 December 2023. The period ends on the day before, 30 November 2023.
      what follows a term
        2023-09-20 | ziv.review#2 | counted | 2023-05-16 planDrawnUp (elements goals)
        First day: 3 months after the drawing up of the ZIV reintegration plan (16 May 2023) is 16 August 2023. The starting day is not counted.
        First day: the day after 16 August 2023 is 17 August 2023.
        Last day: 6 months after the drawing up of the ZIV reintegration plan (16 May 2023) is 16 November 2023. The starting day is not counted.
      that it came up too late
        2023-09-20 | exam.category3 | counted | 2023-08-16 capacityEstimated (category 3)
        First day: the placement in category 3: 16 August 2023.
        First day: by 15 August 2023 at the latest;
        that day had already passed when the step came up on 16 August 2023.
        Last day: 7 months after the start of the incapacity for work (16 January 2023) is 16 August 2023. The 7th month ends on the day before, 15 August 2023.
      an article and a paragraph of the law
        2023-05-02 | consent.ask | source | 2023-04-26 coordinatorContact (kind first, channel physical)
        circular V.I. 2022/383 – 407/22, point 3.1, step 7;
        law on compulsory insurance for health care and benefits, coordinated on 14 July 1994, article 100, § 1/2, paragraph 2
      several articles of a later law
        2024-05-06 | estimate.first | source | start: 2024-01-08
        circular V.I. 2022/383 – 407/22, point 3.1, step 4; royal decree of 15 January 2024, articles 24 and 28
    `),
  )('%s', (_, asOf, key, kind, facts, ...texts) => {
    expect(sentences(evaluatedOn(asOf, partsOf(facts)), key, kind)).toEqual(texts)
  })

  it.each([
    ['the preamble of the circular', 'SCO-6', 'preamble'],
    ['a row of its table', 'CH-1', 'point V, row 1'],
  ])('%s', (_, norm, text) => {
    const [sources] = sentences(basedOn(norm), 'questionnaire.send', 'source')
    expect(sources).toBe(`circular V.I. 2022/383 – 407/22, point 3.1, step 2 and ${text}`)
  })

  it('what another contract would change', () => {
    const dossier = employee([{ type: 'referredToRegionalService', on: '2026-01-20' }], {
      incapacity: { start: '2025-09-01' },
    })
    const options = { asOf: day('2026-02-01') }
    const changes = whatWouldChange(dossier, 'regional.register', options)
    const { steps } = explain(evaluate(dossier, options), 'regional.register', {
      language: 'en',
      audience: 'advisingDoctor',
      changes,
    })
    expect(steps.find(({ kind }) => kind === 'change')?.text).toMatch(
      /^If there were no employment contract, the status would be: to be done/,
    )
  })
})
