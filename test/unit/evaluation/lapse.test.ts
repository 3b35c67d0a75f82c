import { obligationTable } from '../../support/obligation-table.js'

const first = '2022-12-12 zivStarted (situation A, ref a)'
const second = '2023-02-01 zivStarted (situation A, ref b)'

obligationTable(
  'of two trajectories that run side by side, an end with a reference ends the steps of that one alone',
  `
    the first ends
      ziv.followUpInterview | 2023-04-20 | start: 2022-09-12; ${first}; ${second}; 2023-03-01 zivEnded (ref a)
      2022-12-12 – 2023-01-12: lapsed after zivEnded 2023-03-01
    the first ends: the second runs on
      ziv.followUpInterview#2 | 2023-04-20 | start: 2022-09-12; ${first}; ${second}; 2023-03-01 zivEnded (ref a)
      2023-02-01 – 2023-03-01: overdue
    the second ends: the first runs on
      ziv.followUpInterview | 2023-04-20 | start: 2022-09-12; ${first}; ${second}; 2023-03-01 zivEnded (ref b)
      2022-12-12 – 2023-01-12: overdue
    the second ends
      ziv.followUpInterview#2 | 2023-04-20 | start: 2022-09-12; ${first}; ${second}; 2023-03-01 zivEnded (ref b)
      2023-02-01 – 2023-03-01: lapsed after zivEnded 2023-03-01
    the second ends, and then the first
      ziv.followUpInterview | 2023-04-20
      start: 2022-09-12; ${first}; ${second}; 2023-03-01 zivEnded (ref b); 2023-04-03 zivEnded (ref a)
      2022-12-12 – 2023-01-12: lapsed after zivEnded 2023-04-03
    an end without a reference ends both
      ziv.followUpInterview | 2023-04-20 | start: 2022-09-12; ${first}; ${second}; 2023-03-01 zivEnded
      2022-12-12 – 2023-01-12: lapsed after zivEnded 2023-03-01
    the plan of the first, drawn up before the second
      ziv.review#1 | 2023-07-20
      start: 2022-09-12; ${first}; 2023-01-10 planDrawnUp (elements goals); ${second}; 2023-03-01 zivEnded (ref b)
      2023-01-11 – 2023-04-10: overdue
    the same plan, and the first ends
      ziv.review#1 | 2023-07-20
      start: 2022-09-12; ${first}; 2023-01-10 planDrawnUp (elements goals); ${second}; 2023-03-01 zivEnded (ref a)
      2023-01-11 – 2023-04-10: lapsed after zivEnded 2023-03-01
    a plan of a trajectory of which no start is known
      ziv.review#1 | 2023-07-20 | 2023-04-12 planDrawnUp (elements goals); 2023-05-02 zivEnded
      2023-04-13 – 2023-07-12: lapsed after zivEnded 2023-05-02
    the plan of the second, drawn up after both
      ziv.review#1 | 2023-07-20
      start: 2022-09-12; ${first}; ${second}; 2023-02-06 planDrawnUp (elements goals); 2023-03-01 zivEnded (ref a)
      2023-02-07 – 2023-05-06: overdue
  `,
)

const received = '2023-02-01 codexRequested (by insured); 2023-05-02 codexPlanReceived'

obligationTable(
  'the answer to a CODEX plan can be given until its last day; after that day the plan stands as answered',
  `
    on the last day
      codexPlan.answer | 2023-05-23 | ${received} | 2023-05-02 – 2023-05-23: open
    the day after
      codexPlan.answer | 2023-05-24 | ${received} | 2023-05-02 – 2023-05-23: lapsed after deemedPositive 2023-05-23
    answered on the last day
      codexPlan.answer | 2023-06-30 | ${received}; 2023-05-23 codexPlanAnswered
      2023-05-02 – 2023-05-23: fulfilled 2023-05-23
    answered the day after
      codexPlan.answer | 2023-06-30 | ${received}; 2023-05-24 codexPlanAnswered
      2023-05-02 – 2023-05-23: lapsed after deemedPositive 2023-05-23
  `,
)

obligationTable(
  'of two reasons the earlier is named',
  `
    the incapacity ended on the eve of another category
      exam.category3 | 2023-07-01
      ended on: 2023-06-01; 2023-04-24 capacityEstimated (category 3); 2023-06-02 capacityEstimated (category 1)
      2023-04-24 – 2023-08-15: lapsed after incapacityEnded 2023-06-01
    another category on the eve of the end
      exam.category3 | 2023-07-01
      ended on: 2023-06-03; 2023-04-24 capacityEstimated (category 3); 2023-06-02 capacityEstimated (category 1)
      2023-04-24 – 2023-08-15: lapsed after capacityEstimated 2023-06-02
  `,
)

obligationTable(
  'a step that the end of the incapacity does not take away stands after it',
  `
    the first contact is still to be registered
      contact.register | 2023-07-01
      ended on: 2023-06-20; 2023-04-24 capacityEstimated (category 4); 2023-05-02 referred;
      2023-05-20 coordinatorContact (kind first, channel physical) | 2023-05-20 – no term: open
    the first contact itself is not held any more
      contact.first | 2023-07-01 | ended on: 2023-06-20; 2023-04-24 capacityEstimated (category 4); 2023-05-02 referred
      2023-05-02 – 2023-07-15: lapsed after incapacityEnded 2023-06-20
  `,
)
