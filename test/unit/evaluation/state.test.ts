import { obligationTable } from '../../support/obligation-table.js'

const sent = '2023-03-27 questionnaireSent (route A)'
const work = (from: string, until: string) => [`${from} permittedWorkStarted`, `${until} permittedWorkEnded`]

obligationTable('a step is in time on its last day, and late on the next', [
  [
    'returned on the last day',
    'questionnaire.return',
    '2023-05-01',
    [sent, '2023-04-10 questionnaireReceived (complete yes)'],
    '2023-03-27 – 2023-04-10: fulfilled 2023-04-10',
  ],
  [
    'returned the day after',
    'questionnaire.return',
    '2023-05-01',
    [sent, '2023-04-11 questionnaireReceived (complete yes)'],
    '2023-03-27 – 2023-04-10: fulfilledLate 2023-04-11',
  ],
  ['not returned yet', 'questionnaire.return', '2023-04-10', [sent], '2023-03-27 – 2023-04-10: open'],
  ['not returned at all', 'questionnaire.return', '2023-04-11', [sent], '2023-03-27 – 2023-04-10: overdue'],
  ['its first day to come', 'estimate.first', '2023-04-15', [], '2023-04-16 – 2023-05-15: upcoming'],
  ['its first day', 'estimate.first', '2023-04-16', [], '2023-04-16 – 2023-05-15: open'],
])

obligationTable('a step that can no longer be asked has lapsed, unless it was done by that day', [
  [
    'returned on the day of the report that it is impossible',
    'questionnaire.return',
    '2023-05-01',
    [sent, '2023-04-05 questionnaireReceived (complete yes)', '2023-04-05 questionnaireImpossible (examIndicated no)'],
    '2023-03-27 – 2023-04-10: fulfilled 2023-04-05',
  ],
  [
    'returned a day after that report',
    'questionnaire.return',
    '2023-05-01',
    [sent, '2023-04-06 questionnaireReceived (complete yes)', '2023-04-05 questionnaireImpossible (examIndicated no)'],
    '2023-03-27 – 2023-04-10: lapsed after questionnaireImpossible 2023-04-05',
  ],
  [
    'of two reasons the earlier is named',
    'exam.category3',
    '2023-07-01',
    [
      'ended on: 2023-06-20',
      '2023-04-24 capacityEstimated (category 3)',
      '2023-06-02 capacityEstimated (category 1)',
      '2023-06-09 capacityEstimated (category 4)',
    ],
    '2023-04-24 – 2023-08-15: lapsed after capacityEstimated 2023-06-02',
  ],
  [
    'of two reasons on one day the event is named',
    'exam.category3',
    '2023-07-01',
    ['ended on: 2023-06-02', '2023-04-24 capacityEstimated (category 3)', '2023-06-02 capacityEstimated (category 1)'],
    '2023-04-24 – 2023-08-15: lapsed after capacityEstimated 2023-06-02',
  ],
  [
    'of two events on one day the first is named',
    'questionnaire.support',
    '2023-05-02',
    [sent, '2023-04-12 questionnaireImpossible (examIndicated no)', '2023-04-12 questionnaireReceived (complete yes)'],
    '2023-04-11 – no term: lapsed after questionnaireReceived 2023-04-12',
  ],
  [
    'the estimate was made without the examination',
    'exam.questionnaireImpossible',
    '2023-07-30',
    ['2023-04-12 questionnaireImpossible (examIndicated yes)', '2023-04-24 capacityEstimated (category 3)'],
    '2023-04-16 – 2023-05-15: lapsed after capacityEstimated 2023-04-24',
  ],
  [
    'a reason that came before the step is none',
    'exam.category1',
    '2023-07-01',
    ['2023-04-24 capacityEstimated (category 3)', '2023-06-02 capacityEstimated (category 1)'],
    '2023-07-16 – no term: upcoming',
  ],
  [
    'the end of the incapacity rather than the bar of the last day',
    'exam.questionnaireImpossible',
    '2023-07-01',
    [
      'ended on: 2023-06-20',
      '2023-04-12 questionnaireImpossible (examIndicated yes)',
      ...work('2023-05-08', '2023-06-30'),
    ],
    '2023-04-16 – 2023-05-15: lapsed after incapacityEnded 2023-06-20',
  ],
])
