import { obligationTable } from '../../support/obligation-table.js'

const sent = '2023-03-27 questionnaireSent (route A)'

obligationTable(
  'a step is in time on its last day, and late on the next',
  `
    returned on the last day
      questionnaire.return | 2023-05-01 | ${sent}; 2023-04-10 questionnaireReceived (complete yes)
      2023-03-27 – 2023-04-10: fulfilled 2023-04-10
    returned the day after
      questionnaire.return | 2023-05-01 | ${sent}; 2023-04-11 questionnaireReceived (complete yes)
      2023-03-27 – 2023-04-10: fulfilledLate 2023-04-11
    not returned yet
      questionnaire.return | 2023-04-10 | ${sent} | 2023-03-27 – 2023-04-10: open
    not returned at all
      questionnaire.return | 2023-04-11 | ${sent} | 2023-03-27 – 2023-04-10: overdue
    its first day to come
      estimate.first | 2023-04-15 | – | 2023-04-16 – 2023-05-15: upcoming
    its first day
      estimate.first | 2023-04-16 | – | 2023-04-16 – 2023-05-15: open
  `,
)

obligationTable(
  'a step is not late where the law of its last day barred it, although a later law gives the bar an end (LT-10)',
  `
    a CODEX trajectory that ended in 2023 bars until July 2024
      estimate.first | 2024-06-30
      start: 2023-12-12; 2023-12-12 codexRequested (by employer); 2023-12-12 codexEnded (definitivelyUnfit yes)
      2024-03-12 – 2024-04-11: barred by codexRequested
    done in July, after a last day of before July
      estimate.first | 2024-07-01
      start: 2023-12-12; 2023-12-12 codexRequested (by employer); 2023-12-12 codexEnded (definitivelyUnfit yes);
      2024-07-01 capacityEstimated (category 1)
      2024-03-12 – 2024-04-11: fulfilled 2024-07-01
    the same without that trajectory
      estimate.first | 2024-07-01
      start: 2023-12-12; 2024-07-01 capacityEstimated (category 1)
      2024-03-12 – 2024-04-11: fulfilledLate 2024-07-01
  `,
)

obligationTable(
  'a step that can no longer be asked has lapsed, unless it was done by that day',
  `
    returned on the day of the report that it is impossible
      questionnaire.return | 2023-05-01
      ${sent}; 2023-04-05 questionnaireReceived (complete yes); 2023-04-05 questionnaireImpossible (examIndicated no)
      2023-03-27 – 2023-04-10: fulfilled 2023-04-05
    returned a day after that report
      questionnaire.return | 2023-05-01
      ${sent}; 2023-04-06 questionnaireReceived (complete yes); 2023-04-05 questionnaireImpossible (examIndicated no)
      2023-03-27 – 2023-04-10: lapsed after questionnaireImpossible 2023-04-05
    of two reasons the earlier is named
      exam.category3 | 2023-07-01
      ended on: 2023-06-20; 2023-04-24 capacityEstimated (category 3); 2023-06-02 capacityEstimated (category 1);
      2023-06-09 capacityEstimated (category 4) | 2023-04-24 – 2023-08-15: lapsed after capacityEstimated 2023-06-02
    of two reasons on one day the event is named
      exam.category3 | 2023-07-01
      ended on: 2023-06-02; 2023-04-24 capacityEstimated (category 3); 2023-06-02 capacityEstimated (category 1)
      2023-04-24 – 2023-08-15: lapsed after capacityEstimated 2023-06-02
    of two events on one day the first is named
      questionnaire.support | 2023-05-02
      ${sent}; 2023-04-12 questionnaireImpossible (examIndicated no); 2023-04-12 questionnaireReceived (complete yes)
      2023-04-11 – no term: lapsed after questionnaireReceived 2023-04-12
    the estimate was made without the examination
      exam.questionnaireImpossible | 2023-07-30
      2023-04-12 questionnaireImpossible (examIndicated yes); 2023-04-24 capacityEstimated (category 3)
      2023-04-16 – 2023-05-15: lapsed after capacityEstimated 2023-04-24
    a reason that came before the step is none
      exam.category1 | 2023-07-01 | 2023-04-24 capacityEstimated (category 3); 2023-06-02 capacityEstimated (category 1)
      2023-07-16 – no term: upcoming
    the end of the incapacity rather than the bar of the last day
      exam.questionnaireImpossible | 2023-07-01
      ended on: 2023-06-20; 2023-04-12 questionnaireImpossible (examIndicated yes); 2023-05-08 permittedWorkStarted;
      2023-06-30 permittedWorkEnded | 2023-04-16 – 2023-05-15: lapsed after incapacityEnded 2023-06-20
  `,
)

obligationTable(
  'a bar takes a step away on the days on which it stands, and for good on its last day',
  `
    before its first day
      estimate.first | 2023-02-20 | 2023-02-06 permittedWorkStarted; 2023-02-20 permittedWorkEnded
      2023-04-16 – 2023-05-15: barred by permittedWork
    the day after
      estimate.first | 2023-02-21 | 2023-02-06 permittedWorkStarted; 2023-02-20 permittedWorkEnded
      2023-04-16 – 2023-05-15: upcoming
    ended before the last day
      estimate.first | 2023-05-16 | 2023-05-02 permittedWorkStarted; 2023-05-14 permittedWorkEnded
      2023-04-16 – 2023-05-15: overdue
    ended on the last day
      estimate.first | 2023-05-16 | 2023-05-02 permittedWorkStarted; 2023-05-15 permittedWorkEnded
      2023-04-16 – 2023-05-15: lapsed by permittedWork after barredOnLastDay 2023-05-15
    began on the last day
      estimate.first | 2023-05-20 | 2023-05-15 permittedWorkStarted; 2023-05-17 permittedWorkEnded
      2023-04-16 – 2023-05-15: lapsed by permittedWork after barredOnLastDay 2023-05-15
    began after it
      estimate.first | 2023-05-17 | 2023-05-16 permittedWorkStarted; 2023-05-17 permittedWorkEnded
      2023-04-16 – 2023-05-15: barred by permittedWork
    began after it, and ended
      estimate.first | 2023-05-18 | 2023-05-16 permittedWorkStarted; 2023-05-17 permittedWorkEnded
      2023-04-16 – 2023-05-15: overdue
    referred on the last day, under permitted work
      contact.first | 2023-07-19
      2023-04-24 capacityEstimated (category 4); 2023-07-15 referred; 2023-07-10 permittedWorkStarted;
      2023-07-18 permittedWorkEnded | 2023-07-15 – 2023-07-15: lapsed by permittedWork after barredOnLastDay 2023-07-15
    referred after the last day: nothing was there to be taken away
      contact.first | 2023-07-19
      2023-04-24 capacityEstimated (category 4); 2023-07-16 referred; 2023-07-10 permittedWorkStarted;
      2023-07-18 permittedWorkEnded | 2023-07-15 – 2023-07-15: overdue
  `,
)

obligationTable(
  'a suspension delays nothing and takes nothing away',
  `
    while it stands
      ziv.followUpInterview | 2023-05-20 | 2023-05-02 zivStarted (situation B); 2023-05-15 codexRequested (by employer)
      2023-05-02 – 2023-06-02: suspended by codexDuringZiv
    while it stands, the last day past
      ziv.followUpInterview | 2023-06-20 | 2023-05-02 zivStarted (situation B); 2023-05-15 codexRequested (by employer)
      2023-05-02 – 2023-06-02: suspended by codexDuringZiv
    once it has ended
      ziv.followUpInterview | 2023-06-21
      2023-05-02 zivStarted (situation B); 2023-05-15 codexRequested (by employer);
      2023-06-20 codexEnded (definitivelyUnfit yes) | 2023-05-02 – 2023-06-02: overdue
  `,
)

obligationTable(
  'a step without a term is in time whenever it is done',
  `
    months after it was asked for
      contact.arrange | 2023-05-02
      2023-02-06 contactRequested; 2023-04-24 coordinatorContact (kind first, channel physical)
      2023-02-06 – no term: fulfilled 2023-04-24
    not done
      contact.arrange | 2023-05-02 | 2023-02-06 contactRequested | 2023-02-06 – no term: open
  `,
)
