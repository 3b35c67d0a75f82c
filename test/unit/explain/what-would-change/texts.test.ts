import { evaluate, explain, whatWouldChange } from 'terug-naar-werk'
import { expect, it } from 'vitest'
import { caseOf } from '../../../support/case-tables.js'
import { day } from '../../../support/days.js'
import { partsOf, rowsOf } from '../../../support/text-table.js'

it.each(
  rowsOf(`
    permitted work that goes on
      2023-04-03 | estimate.first | 2023-03-20 permittedWorkStarted
      If the end of permitted work (last day) had taken place on 3 April 2023 and if nothing changes before 4 April 2023, the status would be: not yet due (from 16 April 2023 up to and including 15 May 2023).
      If the start of permitted work had not taken place on 20 March 2023, the status would be: not yet due (from 16 April 2023 up to and including 15 May 2023).
    permitted work on the last day
      2023-04-03 | questionnaire.send | 2023-03-20 permittedWorkStarted; 2023-03-30 permittedWorkEnded
      If the end of permitted work (last day) had taken place on 26 March 2023, the status would be: overdue (on 27 March 2023).
      If the start of permitted work had not taken place on 20 March 2023, the status would be: overdue (on 27 March 2023).
    a request for CODEX, reported twice
      2023-04-20 | estimate.first | 2023-03-01 codexRequested (by employer); 2023-03-09 codexRequested (by insured)
      If the request for a Codex reintegration trajectory had not taken place on 1 March 2023 and if the request for a Codex reintegration trajectory had not taken place on 9 March 2023, the status would be: to be done (from 16 April 2023 up to and including 15 May 2023).
    two bars at once
      2023-04-20 | estimate.first | 2023-03-20 permittedWorkStarted; 2023-03-01 codexRequested (by employer)
      If the request for a Codex reintegration trajectory had not taken place on 1 March 2023 and if the end of permitted work (last day) had taken place on 20 April 2023 and if nothing changes before 21 April 2023, the status would be: to be done (from 16 April 2023 up to and including 15 May 2023).
    a window still to come, whose first day the window says
      2023-04-03 | estimate.first | –
    a window that is open, whose last day the window says
      2023-04-20 | estimate.first | –
    a certificate that ends before the sending
      2023-02-06 | questionnaire.send | certified until: 2023-02-28
      If the certificate of incapacity for work stated no last day, the status would be: not yet due (on 27 March 2023).
    the end of the incapacity
      2023-04-20 | estimate.first | ended on: 2023-04-18
      If the incapacity for work had not ended, the status would be: to be done (from 16 April 2023 up to and including 15 May 2023).
    a step overtaken by another
      2023-06-01 | exam.category3 | 2023-04-20 capacityEstimated (category 3); 2023-05-20 capacityEstimated (category 4)
      If an estimate by the advising doctor had not taken place on 20 May 2023, the status would be: to be done (from 20 April 2023 up to and including 15 August 2023).
    done late, by the day that counts
      2023-04-20 | questionnaire.return
      2023-03-27 questionnaireSent (route A); 2023-04-12 questionnaireReceived (complete yes, postedOn 2023-04-09)
      If this reading is followed (posting by the insured person is decisive), the status will then be: done in time (from 27 March 2023 up to and including 10 April 2023).
    done in time
      2023-04-03 | questionnaire.send | 2023-03-27 questionnaireSent (route A)
    not started
      2023-04-20 | permission.decide | –
      If the request to the advising doctor for permission had taken place on 20 April 2023, the status would be: to be done (from 20 April 2023; the text states no last day).
    not started, but for one event
      2023-04-20 | absence.newDate | 2023-04-18 referred
      If the first unjustified absence at the first contact had taken place on 20 April 2023, the status would be: to be done (from 20 April 2023 up to and including 20 May 2023).
    a step that follows a missed one
      2023-04-03 | questionnaire.support | 2023-03-27 questionnaireSent (route A)
      If nothing changes before 11 April 2023, the status will then be: to be done (from 11 April 2023; the text states no last day).
    a medical ground, never supposed
      2023-03-27 | questionnaire.withholdingNotice | –
    not recognised
      2023-03-27 | questionnaire.send | recognised: no
      If the incapacity for work were recognised, the status would be: to be done (on 27 March 2023).
    a day before the circular applied
      2022-08-01 | questionnaire.send | start: 2022-07-04
      If nothing changes before 1 September 2022, the status will then be: not yet due (on 12 September 2022).
    a first contact: no referral is supposed while no category 4 asks for one
      2023-05-05 | contact.first | –
      If the finding that the questionnaire needs no update had taken place on 5 May 2023, the status would be: to be done (from 5 May 2023 up to and including 5 June 2023).
    permitted work, an earlier period and one that goes on
      2023-05-05 | estimate.first
      2023-02-01 permittedWorkStarted; 2023-02-10 permittedWorkEnded; 2023-05-02 permittedWorkStarted
      If the end of permitted work (last day) had taken place on 5 May 2023 and if nothing changes before 6 May 2023, the status would be: to be done (from 16 April 2023 up to and including 15 May 2023).
      If the start of permitted work had not taken place on 2 May 2023, the status would be: to be done (from 16 April 2023 up to and including 15 May 2023).
    no such rule
      2023-03-27 | estimate.second | –
  `),
)('what would change it: %s', (_, asOf, key, facts, ...texts) => {
  const { dossier } = caseOf(['start: 2023-01-16', ...partsOf(facts)])
  const options = { asOf: day(asOf) }
  const changes = whatWouldChange(dossier, key, options)
  const { steps } = explain(evaluate(dossier, options), key, { language: 'en', audience: 'advisingDoctor', changes })
  expect(steps.filter(({ kind }) => kind === 'change').map(({ text }) => text)).toEqual(texts)
})
