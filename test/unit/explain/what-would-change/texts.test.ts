import { evaluate, explain, whatWouldChange } from 'terug-naar-werk'
import { expect, it } from 'vitest'
import { caseOf } from '../../../support/case-tables.js'
import { day } from '../../../support/days.js'
import { partsOf, rowsOf } from '../../../support/text-table.js'

it.each(
  rowsOf(`
    permitted work that goes on
      2023-04-03 | estimate.first | 2023-03-20 permittedWorkStarted
      if this too had taken place on 3 April 2023: the end of permitted work (last day);
      on 4 April 2023, if nothing else changes: the step is then not yet due (from 16 April 2023 up to and including 15 May 2023).
      if this had not taken place on 20 March 2023: the start of permitted work: the step is then not yet due (from 16 April 2023 up to and including 15 May 2023).
    permitted work on the last day
      2023-04-03 | questionnaire.send | 2023-03-20 permittedWorkStarted; 2023-03-30 permittedWorkEnded
      if this too had taken place on 26 March 2023: the end of permitted work (last day): the step is then overdue (on 27 March 2023).
      if this had not taken place on 20 March 2023: the start of permitted work: the step is then overdue (on 27 March 2023).
    a request for CODEX, reported twice
      2023-04-20 | estimate.first | 2023-03-01 codexRequested (by employer); 2023-03-09 codexRequested (by insured)
      if this had not taken place on 1 March 2023: the request for a Codex reintegration trajectory;
      if this had not taken place on 9 March 2023: the request for a Codex reintegration trajectory: the step is then to be done (from 16 April 2023 up to and including 15 May 2023).
    two bars at once
      2023-04-20 | estimate.first | 2023-03-20 permittedWorkStarted; 2023-03-01 codexRequested (by employer)
      if this had not taken place on 1 March 2023: the request for a Codex reintegration trajectory;
      if this too had taken place on 20 April 2023: the end of permitted work (last day);
      on 21 April 2023, if nothing else changes: the step is then to be done (from 16 April 2023 up to and including 15 May 2023).
    a window still to come
      2023-04-03 | estimate.first | –
      on 16 April 2023, if nothing else changes: the step is then to be done (from 16 April 2023 up to and including 15 May 2023).
    a window that is open
      2023-04-20 | estimate.first | –
      on 16 May 2023, if nothing else changes: the step is then overdue (from 16 April 2023 up to and including 15 May 2023).
    a certificate that ends before the sending
      2023-02-06 | questionnaire.send | certified until: 2023-02-28
      if the certificate of incapacity for work stated no last day: the step is then not yet due (on 27 March 2023).
    the end of the incapacity
      2023-04-20 | estimate.first | ended on: 2023-04-18
      if the incapacity for work had not ended: the step is then to be done (from 16 April 2023 up to and including 15 May 2023).
    a step overtaken by another
      2023-06-01 | exam.category3 | 2023-04-20 capacityEstimated (category 3); 2023-05-20 capacityEstimated (category 4)
      if this had not taken place on 20 May 2023: an estimate by the advising doctor: the step is then to be done (from 20 April 2023 up to and including 15 August 2023).
    done late, by the day that counts
      2023-04-20 | questionnaire.return
      2023-03-27 questionnaireSent (route A); 2023-04-12 questionnaireReceived (complete yes, postedOn 2023-04-09)
      by this reading: posting by the insured person is decisive: the step is then done in time (from 27 March 2023 up to and including 10 April 2023).
    done in time
      2023-04-03 | questionnaire.send | 2023-03-27 questionnaireSent (route A)
    not started
      2023-04-20 | permission.decide | –
      if this too had taken place on 20 April 2023: the request to the advising doctor for permission: the step is then to be done (from 20 April 2023; the text states no last day).
    not started, but for one event
      2023-04-20 | absence.newDate | 2023-04-18 referred
      if this too had taken place on 20 April 2023: the first unjustified absence at the first contact: the step is then to be done (from 20 April 2023 up to and including 20 May 2023).
    a step that follows a missed one
      2023-04-03 | questionnaire.support | 2023-03-27 questionnaireSent (route A)
      on 11 April 2023, if nothing else changes: the step is then to be done (from 11 April 2023; the text states no last day).
    a medical ground, never supposed
      2023-03-27 | questionnaire.withholdingNotice | –
    not recognised
      2023-03-27 | questionnaire.send | recognised: no
      if the incapacity for work were recognised: the step is then to be done (on 27 March 2023).
    a day before the circular applied
      2022-08-01 | questionnaire.send | start: 2022-07-04
      on 1 September 2022, if nothing else changes: the step is then not yet due (on 12 September 2022).
    a first contact: no referral is supposed while no category 4 asks for one
      2023-05-05 | contact.first | –
      if this too had taken place on 5 May 2023: the finding that the questionnaire needs no update: the step is then to be done (from 5 May 2023 up to and including 5 June 2023).
    permitted work, an earlier period and one that goes on
      2023-05-05 | estimate.first
      2023-02-01 permittedWorkStarted; 2023-02-10 permittedWorkEnded; 2023-05-02 permittedWorkStarted
      if this too had taken place on 5 May 2023: the end of permitted work (last day);
      on 6 May 2023, if nothing else changes: the step is then to be done (from 16 April 2023 up to and including 15 May 2023).
      if this had not taken place on 2 May 2023: the start of permitted work: the step is then to be done (from 16 April 2023 up to and including 15 May 2023).
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
