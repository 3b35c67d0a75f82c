import { expect, it } from 'vitest'
import { evaluatedOn, obligationOn } from '../../support/short-cases.js'

/** Every stretch of a ground, in one line. */
const stretchesOn = (asOf: string, ...facts: readonly string[]): readonly string[] =>
  evaluatedOn(asOf, facts).exclusions.map(({ key, from, until }) => `${key} ${from} – ${until ?? 'no end'}`)

const begins = (on: string) => `${on} permittedWorkStarted`
const ends = (on: string) => `${on} permittedWorkEnded`

it.each([
  ['it has not ended', [begins('2023-05-02')], ['permittedWork 2023-05-02 – no end']],
  ['it has ended', [begins('2023-05-02'), ends('2023-05-10')], ['permittedWork 2023-05-02 – 2023-05-10']],
  ['it was one day', [begins('2023-05-02'), ends('2023-05-02')], ['permittedWork 2023-05-02 – 2023-05-02']],
  [
    'it was one day, and began anew later',
    [begins('2023-05-02'), ends('2023-05-02'), begins('2023-06-01')],
    ['permittedWork 2023-05-02 – 2023-05-02', 'permittedWork#2 2023-06-01 – no end'],
  ],
  [
    'reported twice while it ran',
    [begins('2023-05-02'), begins('2023-05-08'), ends('2023-05-10')],
    ['permittedWork 2023-05-02 – 2023-05-10'],
  ],
  [
    'ended twice',
    [begins('2023-05-02'), ends('2023-05-10'), ends('2023-05-20')],
    ['permittedWork 2023-05-02 – 2023-05-10'],
  ],
  [
    'ended twice before it began anew',
    [begins('2023-05-02'), ends('2023-05-10'), ends('2023-05-20'), begins('2023-06-01')],
    ['permittedWork 2023-05-02 – 2023-05-10', 'permittedWork#2 2023-06-01 – no end'],
  ],
  [
    'begun anew on the day on which it ended',
    [begins('2023-05-02'), ends('2023-05-10'), begins('2023-05-10')],
    ['permittedWork 2023-05-02 – 2023-05-10', 'permittedWork#2 2023-05-10 – no end'],
  ],
  [
    'ended on the day on which it then began',
    [ends('2023-05-02'), begins('2023-05-02')],
    ['permittedWork 2023-05-02 – no end'],
  ],
  [
    'begun once more on the day on which all of it ended',
    [begins('2023-05-02'), begins('2023-05-10'), ends('2023-05-10')],
    ['permittedWork 2023-05-02 – 2023-05-10'],
  ],
  [
    'ended, and one day of it on the same day',
    [begins('2023-05-02'), ends('2023-05-10'), begins('2023-05-10'), ends('2023-05-10')],
    ['permittedWork 2023-05-02 – 2023-05-10', 'permittedWork#2 2023-05-10 – 2023-05-10'],
  ],
  ['its end is known, its start is not', [ends('2023-05-10')], []],
  ['its start was not recorded yet', ['known on: 2023-05-20', `${begins('2023-05-02')} (recordedOn 2023-06-01)`], []],
])('permitted work lasts from its start to its end: %s', (_, facts, expected) => {
  expect(stretchesOn('2023-06-30', ...facts)).toEqual(expected)
})

it('permitted work that ended and began anew on one day bars that day twice', () => {
  const facts = [begins('2023-05-02'), ends('2023-05-10'), begins('2023-05-10'), ends('2023-05-12')]
  expect(obligationOn('2023-05-10', 'estimate.first', facts)).toContain('barred by permittedWork#2 permittedWork')
  expect(obligationOn('2023-05-11', 'estimate.first', facts)).toMatch(/barred by permittedWork#2$/)
})

it('a request for CODEX stands from the first one on, however often it is asked', () => {
  const asked = ['2023-02-01 codexRequested (by insured)', '2023-03-01 codexRequested (by employer)']
  expect(stretchesOn('2023-06-30', ...asked)).toEqual(['codexRequested 2023-02-01 – no end'])
})

it('a suspension ends with ZIV or with the finding of definitive unfitness; a request that still stands suspends the next ZIV from its start', () => {
  const facts = [
    '2023-05-02 zivStarted (situation B)',
    '2023-05-15 codexRequested (by employer)',
    '2023-06-01 zivEnded',
    '2023-06-05 zivStarted (situation B)',
    '2023-06-10 codexRequested (by employer)',
    '2023-07-03 codexEnded (definitivelyUnfit yes)',
  ]
  expect(stretchesOn('2023-08-01', ...facts).filter((line) => line.includes('codexDuringZiv'))).toEqual([
    'codexDuringZiv 2023-05-15 – 2023-06-01',
    'codexDuringZiv#2 2023-06-05 – 2023-07-03',
  ])
})

it.each([
  ['ended, then asked for', ['ended', 'asked'], 'codexDuringZiv 2023-06-05 – no end'],
  ['asked for, then ended', ['asked', 'ended'], 'codexDuringZiv 2023-06-05 – 2023-06-05'],
] as const)('CODEX beside ZIV, on one day: %s', (_, order, expected) => {
  const facts = {
    asked: '2023-06-05 codexRequested (by employer)',
    ended: '2023-06-05 codexEnded (definitivelyUnfit yes)',
  }
  const found = stretchesOn('2023-08-01', '2023-05-02 zivStarted (situation B)', ...order.map((one) => facts[one]))
  expect(found.filter((line) => line.includes('codexDuringZiv'))).toEqual([expected])
})

it.each([
  ['2023-03-26', ['certifiedEnd 2023-01-16 – 2023-03-26']],
  ['2023-03-27', []],
])('a certificate until %s bars the questionnaire of 27 March 2023 only where it ends before', (until, expected) => {
  expect(stretchesOn('2023-03-20', `certified until: ${until}`)).toEqual(expected)
})
