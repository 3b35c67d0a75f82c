import { expect, it } from 'vitest'
import { changesOn } from '../../../support/brief-changes.js'
import { partsOf, rowsOf } from '../../../support/text-table.js'

const sent = '2023-03-27 questionnaireSent (route A)'

it.each(
  rowsOf(`
    a step that is open without a last day
      2023-05-02 | contact.arrange | 2023-04-20 contactRequested | –
    done in time, though late in another reading
      2023-04-20 | questionnaire.return | ${sent}; 2023-04-06 questionnaireReceived (complete yes) | –
    the same, where the answers that a text settled are told
      2023-04-20 | questionnaire.return
      ${sent}; 2023-04-06 questionnaireReceived (complete yes); settled readings: yes | –
    a step that lapsed by a full resumption
      2023-04-25 | estimate.first | 2023-04-20 workResumed | no workResumed 2023-04-20 → open
    late, though in time in no other reading
      2023-04-20 | questionnaire.return | ${sent}; 2023-04-12 questionnaireReceived (complete yes) | –
    a step that follows a missed one, on the last day of that one
      2023-04-10 | questionnaire.support | ${sent} | day 2023-04-11 → open
    a step that follows a missed one, which was done
      2023-04-20 | questionnaire.support | ${sent}; 2023-04-06 questionnaireReceived (complete yes) | –
    a step that lapsed with the incapacity
      2023-04-20 | estimate.first | ended on: 2023-04-18 | notEnded → open
    a step that lapsed with the incapacity, of which two last days were told
      2023-04-20 | estimate.first
      2023-04-10 incapacityEnded (lastDay 2023-04-18); 2023-04-12 incapacityEnded (lastDay 2023-04-17)
      notEnded + no incapacityEnded 2023-04-10 + no incapacityEnded 2023-04-12 → open
    a step that lapsed with the incapacity, whose end was told before a relapse too
      2023-05-05 | contact.arrange
      2023-03-10 incapacityEnded (lastDay 2023-03-12); 2023-03-15 incapacityResumed; 2023-04-01 contactRequested;
      2023-04-20 incapacityEnded (lastDay 2023-04-18) | notEnded + no incapacityEnded 2023-04-20 → open
    an end that was told before a relapse, for a last day after it: it stands
      2023-04-20 | estimate.first
      2023-03-10 incapacityEnded (lastDay 2023-04-18); 2023-03-15 incapacityResumed
      notEnded + no incapacityEnded 2023-03-10 → open
    an end that was told before a relapse, for a last day on which the relapse came: it stands
      2023-04-20 | questionnaire.send
      2023-03-10 incapacityEnded (lastDay 2023-03-15); 2023-03-15 incapacityResumed
      notEnded + no incapacityEnded 2023-03-10 → overdue
    an end that was told after a relapse, for a last day before it: it stands
      2023-04-20 | questionnaire.send
      2023-03-15 incapacityResumed; 2023-03-20 incapacityEnded (lastDay 2023-03-12)
      notEnded + no incapacityEnded 2023-03-20 → overdue
    an end that was told on the day of a relapse, and listed before it: it is gone
      2023-04-20 | estimate.first
      2023-03-15 incapacityEnded (lastDay 2023-03-12); 2023-03-15 incapacityResumed;
      2023-04-10 incapacityEnded (lastDay 2023-04-18) | notEnded + no incapacityEnded 2023-04-10 → open
    an end that was told on the day of a relapse, and listed after it: it stands
      2023-04-20 | questionnaire.send
      2023-03-15 incapacityResumed; 2023-03-15 incapacityEnded (lastDay 2023-03-12)
      notEnded + no incapacityEnded 2023-03-15 → overdue
    an end that is listed after a later relapse, of which it was told before
      2023-04-20 | estimate.first
      2023-03-15 incapacityResumed; 2023-03-10 incapacityEnded (lastDay 2023-03-12);
      2023-04-10 incapacityEnded (lastDay 2023-04-18) | notEnded + no incapacityEnded 2023-04-10 → open
    an end, and what happened afterwards
      2023-04-20 | estimate.first
      2023-04-10 incapacityEnded (lastDay 2023-04-18); 2023-04-19 contactRequested
      notEnded + no incapacityEnded 2023-04-10 → open
    a step that lapsed with the incapacity, of which a second end was recorded too late to be known
      2023-04-20 | estimate.first
      2023-04-10 incapacityEnded (lastDay 2023-04-18); 2023-04-12 incapacityEnded (recordedOn 2023-05-01, lastDay 2023-04-17)
      notEnded + no incapacityEnded 2023-04-10 → open
    a step that would lapse before it comes up
      2023-03-01 | estimate.first | ended on: 2023-04-01 | –
    a step that another one overtook, reported twice
      2023-06-01 | exam.category3
      2023-04-20 capacityEstimated (category 3); 2023-05-20 capacityEstimated (category 4);
      2023-05-20 capacityEstimated (category 4) | no capacityEstimated 2023-05-20 → open
    a step that lapsed, and what was recorded too late to be known
      2023-04-20 | questionnaire.send
      ended on: 2023-04-18; 2023-03-20 questionnaireWithheld (recordedOn 2023-05-01, ground coma) | notEnded → overdue
  `),
)('what would lead to another outcome: %s', (_, asOf, key, facts, changes) => {
  expect(changesOn(asOf, key, [...partsOf(facts), `known on: ${asOf}`])).toEqual(partsOf(changes))
})
