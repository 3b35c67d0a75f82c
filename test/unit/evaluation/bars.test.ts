import { obligationTable } from '../../support/obligation-table.js'

const work = (from: string, until: string) => [`${from} permittedWorkStarted`, `${until} permittedWorkEnded`]
const estimate = (state: string) => `2023-04-16 – 2023-05-15: ${state}`
const category4 = '2023-04-24 capacityEstimated (category 4)'
const zivWithContract = '2023-05-02 zivStarted (situation B)'
const codexAsked = '2023-05-15 codexRequested (by employer)'

obligationTable('a bar takes a step away on the days on which it stands, and for good on its last day', [
  [
    'before its first day',
    'estimate.first',
    '2023-02-20',
    work('2023-02-06', '2023-02-20'),
    estimate('barred by permittedWork'),
  ],
  ['the day after', 'estimate.first', '2023-02-21', work('2023-02-06', '2023-02-20'), estimate('upcoming')],
  ['ended before the last day', 'estimate.first', '2023-05-16', work('2023-05-02', '2023-05-14'), estimate('overdue')],
  [
    'ended on the last day',
    'estimate.first',
    '2023-05-16',
    work('2023-05-02', '2023-05-15'),
    estimate('lapsed by permittedWork'),
  ],
  [
    'began on the last day',
    'estimate.first',
    '2023-05-20',
    work('2023-05-15', '2023-05-17'),
    estimate('lapsed by permittedWork'),
  ],
  [
    'began after it',
    'estimate.first',
    '2023-05-17',
    work('2023-05-16', '2023-05-17'),
    estimate('barred by permittedWork'),
  ],
  ['began after it, and ended', 'estimate.first', '2023-05-18', work('2023-05-16', '2023-05-17'), estimate('overdue')],
  [
    'referred on the last day, under permitted work',
    'contact.first',
    '2023-07-19',
    [category4, '2023-07-15 referred', ...work('2023-07-10', '2023-07-18')],
    '2023-07-15 – 2023-07-15: lapsed by permittedWork',
  ],
  [
    'referred after the last day: nothing was there to be taken away',
    'contact.first',
    '2023-07-19',
    [category4, '2023-07-16 referred', ...work('2023-07-10', '2023-07-18')],
    '2023-07-15 – 2023-07-15: overdue',
  ],
])

obligationTable('a suspension delays nothing and takes nothing away', [
  [
    'while it stands',
    'ziv.followUpInterview',
    '2023-05-20',
    [zivWithContract, codexAsked],
    '2023-05-02 – 2023-06-02: suspended by codexDuringZiv',
  ],
  [
    'while it stands, the last day past',
    'ziv.followUpInterview',
    '2023-06-20',
    [zivWithContract, codexAsked],
    '2023-05-02 – 2023-06-02: suspended by codexDuringZiv',
  ],
  [
    'once it has ended',
    'ziv.followUpInterview',
    '2023-06-21',
    [zivWithContract, codexAsked, '2023-06-20 codexEnded (definitivelyUnfit yes)'],
    '2023-05-02 – 2023-06-02: overdue',
  ],
])
