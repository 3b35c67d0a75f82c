import { explain } from 'terug-naar-werk'
import { expect, it } from 'vitest'
import { evaluatedOn } from '../../../support/short-cases.js'
import { partsOf, rowsOf } from '../../../support/text-table.js'

it.each(
  rowsOf(`
    nothing can be asked
      2023-04-01 | contact.first | recognised: no
      This does not arise: the incapacity for work is not recognised.
    another contract
      2026-02-01 | regional.register | – | This applies only to insured persons without an employment contract.
    not law yet
      2023-04-01 | evaluation.contact#4 | – | For this case the rule applies only from 1 July 2024.
    closed before it was law
      2022-10-01 | estimate.first | start: 2022-01-10 | For this case the rule applies only from 1 September 2022.
    law no longer
      2024-08-01 | exam.category3 | start: 2023-12-15
      Since 1 July 2024 this no longer arises: the provision is no longer in force.
    another start
      2023-04-01 | absence.newDate | start: 2022-11-01; scheme: selfEmployed; contract: no
      This applies only to an incapacity for work that begins on or after 1 January 2023.
    another scheme
      2026-02-01 | codexPlan.answer | scheme: selfEmployed; contract: no
      This applies only to employees and the unemployed.
    still to come
      2023-04-01 | regional.start | – | This does not arise before 16 January 2024.
    a later time of what comes back
      2023-07-01 | ziv.review#4 | 2023-06-01 zivStarted (situation B); 2023-06-15 planDrawnUp (elements goals)
      This does not arise before 16 December 2023.
    not started
      2023-04-01 | permission.decide | –
      This does not arise in this case. What would trigger it: the request to the advising doctor for permission.
    an end before it could begin
      2023-08-01 | regional.start | ended on: 2023-06-30
      This does not arise: the incapacity for work has ended.
    an end that is known beforehand
      2023-04-01 | regional.start | ended on: 2023-06-30
      This would not arise before 16 January 2024, and the incapacity for work ends on 30 June 2023.
    a presumption that the decree brings later
      2023-02-01 | presumption.fund | – | For this case the rule applies only from 1 April 2024.
    an incapacity far from the pension age
      2024-02-01 | pensionAge | start: 2024-01-03
      This arises only where the incapacity for work began in the period of 6 months that ends with the month in which the legal pension age is reached, or later. This case does not show that.
    no early end
      2024-02-01 | certifiedEnd | start: 2024-01-03
      This arises only where a certificate, or an end that is known beforehand, lies before the day on which the questionnaire would be sent. This case does not show that.
    closed before the scheme came into scope
      2023-02-01 | estimate.first | scheme: selfEmployed; start: 2022-08-31
      For this case the rule applies only from 1 January 2023.
    a time of a later plan
      2023-09-15 | ziv.review#2.3
      start: 2022-10-03; 2023-03-01 zivStarted (situation B); 2023-03-15 planDrawnUp (elements none);
      2023-06-10 planReviewed; 2023-08-01 planDrawnUp (elements none) | This does not arise before 2 November 2023.
    a time of a plan that another replaced
      2023-09-15 | ziv.review#5
      start: 2022-10-03; 2023-03-01 zivStarted (situation B); 2023-03-15 planDrawnUp (elements none);
      2023-06-10 planReviewed; 2023-08-01 planDrawnUp (elements none) | Nothing bears this name.
    a number that the rule has not given
      2023-04-01 | estimate.first#2 | – | Nothing bears this name.
    a presumption after its repeal
      2026-02-01 | presumption
      start: 2025-10-01; 2026-01-12 zivStarted (situation B); 2026-01-20 planDrawnUp (elements none)
      Since 1 January 2026 this no longer arises: the provision is no longer in force.
    no such rule
      2023-04-01 | estimate.second | – | Nothing bears this name.
  `),
)('why there is no such obligation: %s', (_, asOf, key, facts, text) => {
  const options = { language: 'en', audience: 'advisingDoctor' } as const
  const { steps } = explain(evaluatedOn(asOf, partsOf(facts)), key, options)
  expect(steps[0]?.text).toBe(text)
})
