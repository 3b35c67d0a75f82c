import { expect, it } from 'vitest'
import { evaluatedOn, obligationOn } from '../../support/short-cases.js'
import { partsOf, rowsOf } from '../../support/text-table.js'

/** Every period of a ground, in one line. */
const periodsOn = (asOf: string, ...facts: readonly string[]): readonly string[] =>
  evaluatedOn(asOf, facts).exclusions.map(({ key, from, until }) => `${key} ${from} – ${until ?? 'no end'}`)

const begins = (on: string) => `${on} permittedWorkStarted`
const ends = (on: string) => `${on} permittedWorkEnded`

it.each(
  rowsOf(`
    it has not ended
      2023-05-02 permittedWorkStarted | permittedWork 2023-05-02 – no end
    it has ended
      2023-05-02 permittedWorkStarted; 2023-05-10 permittedWorkEnded | permittedWork 2023-05-02 – 2023-05-10
    it was one day
      2023-05-02 permittedWorkStarted; 2023-05-02 permittedWorkEnded | permittedWork 2023-05-02 – 2023-05-02
    it was one day, and began anew later
      2023-05-02 permittedWorkStarted; 2023-05-02 permittedWorkEnded; 2023-06-01 permittedWorkStarted
      permittedWork 2023-05-02 – 2023-05-02; permittedWork#2 2023-06-01 – no end
    reported twice while it ran
      2023-05-02 permittedWorkStarted; 2023-05-08 permittedWorkStarted; 2023-05-10 permittedWorkEnded
      permittedWork 2023-05-02 – 2023-05-10
    ended twice
      2023-05-02 permittedWorkStarted; 2023-05-10 permittedWorkEnded; 2023-05-20 permittedWorkEnded
      permittedWork 2023-05-02 – 2023-05-10
    ended twice before it began anew
      2023-05-02 permittedWorkStarted; 2023-05-10 permittedWorkEnded; 2023-05-20 permittedWorkEnded;
      2023-06-01 permittedWorkStarted | permittedWork 2023-05-02 – 2023-05-10; permittedWork#2 2023-06-01 – no end
    begun anew on the day on which it ended
      2023-05-02 permittedWorkStarted; 2023-05-10 permittedWorkEnded; 2023-05-10 permittedWorkStarted
      permittedWork 2023-05-02 – 2023-05-10; permittedWork#2 2023-05-10 – no end
    ended on the day on which it then began
      2023-05-02 permittedWorkEnded; 2023-05-02 permittedWorkStarted | permittedWork 2023-05-02 – no end
    begun once more on the day on which all of it ended
      2023-05-02 permittedWorkStarted; 2023-05-10 permittedWorkStarted; 2023-05-10 permittedWorkEnded
      permittedWork 2023-05-02 – 2023-05-10
    ended, and one day of it on the same day
      2023-05-02 permittedWorkStarted; 2023-05-10 permittedWorkEnded; 2023-05-10 permittedWorkStarted;
      2023-05-10 permittedWorkEnded | permittedWork 2023-05-02 – 2023-05-10; permittedWork#2 2023-05-10 – 2023-05-10
    one of two ended, each with its name
      2023-05-02 permittedWorkStarted (ref a); 2023-05-08 permittedWorkStarted (ref b);
      2023-05-10 permittedWorkEnded (ref a) | permittedWork 2023-05-02 – no end
    one with a name ended beside one without
      2023-05-02 permittedWorkStarted; 2023-05-08 permittedWorkStarted (ref b);
      2023-05-10 permittedWorkEnded (ref b) | permittedWork 2023-05-02 – no end
    its end is known, its start is not
      2023-05-10 permittedWorkEnded | –
    its start was not recorded yet
      known on: 2023-05-20; 2023-05-02 permittedWorkStarted (recordedOn 2023-06-01) | –
  `),
)('permitted work lasts from its start to its end: %s', (_, facts, expected) => {
  expect(periodsOn('2023-06-30', ...partsOf(facts))).toEqual(partsOf(expected))
})

it('permitted work that ended and began anew on one day bars that day twice', () => {
  const facts = [begins('2023-05-02'), ends('2023-05-10'), begins('2023-05-10'), ends('2023-05-12')]
  expect(obligationOn('2023-05-10', 'estimate.first', facts)).toContain('barred by permittedWork#2 permittedWork')
  expect(obligationOn('2023-05-11', 'estimate.first', facts)).toMatch(/barred by permittedWork#2$/)
})

it('a request for CODEX stands from the first one on, however often it is asked', () => {
  const asked = ['2023-02-01 codexRequested (by insured)', '2023-03-01 codexRequested (by employer)']
  expect(periodsOn('2023-06-30', ...asked)).toEqual(['codexRequested 2023-02-01 – no end'])
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
  expect(periodsOn('2023-08-01', ...facts).filter((line) => line.includes('codexDuringZiv'))).toEqual([
    'codexDuringZiv 2023-05-15 – 2023-06-01',
    'codexDuringZiv#2 2023-06-05 – 2023-07-03',
  ])
})

it.each([
  ['ZIV ends by its name', '2023-06-01 zivEnded (ref z)', 'codexDuringZiv 2023-05-15 – 2023-06-01'],
  [
    'CODEX ends by its name',
    '2023-06-01 codexEnded (definitivelyUnfit yes, ref c)',
    'codexDuringZiv 2023-05-15 – 2023-06-01',
  ],
  ['another CODEX ends', '2023-06-01 codexEnded (definitivelyUnfit yes, ref d)', 'codexDuringZiv 2023-05-15 – no end'],
])('a suspension by what has a name: %s', (_, fact, expected) => {
  const facts = [
    '2023-05-02 zivStarted (situation B, ref z)',
    '2023-05-10 codexRequested (by insured, ref d)',
    '2023-05-15 codexRequested (by employer, ref c)',
    fact,
  ]
  expect(periodsOn('2023-08-01', ...facts).filter((line) => line.includes('codexDuringZiv'))).toEqual([expected])
})

it.each([
  ['ended, then asked for', ['ended', 'asked'], 'codexDuringZiv 2023-06-05 – no end'],
  ['asked for, then ended', ['asked', 'ended'], 'codexDuringZiv 2023-06-05 – 2023-06-05'],
] as const)('CODEX beside ZIV, on one day: %s', (_, order, expected) => {
  const facts = {
    asked: '2023-06-05 codexRequested (by employer)',
    ended: '2023-06-05 codexEnded (definitivelyUnfit yes)',
  }
  const found = periodsOn('2023-08-01', '2023-05-02 zivStarted (situation B)', ...order.map((one) => facts[one]))
  expect(found.filter((line) => line.includes('codexDuringZiv'))).toEqual([expected])
})

it.each([
  ['2023-03-26', ['certifiedEnd 2023-01-16 – 2023-03-26']],
  ['2023-03-27', []],
])('a certificate until %s bars the questionnaire of 27 March 2023 only where it ends before', (until, expected) => {
  expect(periodsOn('2023-03-20', `certified until: ${until}`)).toEqual(expected)
})

it.each(
  rowsOf(`
    ended on its eve | 2024-06-30 codexEnded (definitivelyUnfit no) | codexDuringZiv 2024-03-04 – no end
    ended on its first day | 2024-07-01 codexEnded (definitivelyUnfit no) | codexDuringZiv 2024-03-04 – 2024-07-01
    ended on its eve, definitively unfit | 2024-06-30 codexEnded (definitivelyUnfit yes)
      codexDuringZiv 2024-03-04 – 2024-06-30
    ended on its eve, and again since
      2024-06-30 codexEnded (definitivelyUnfit no); 2024-07-08 codexEnded (definitivelyUnfit no)
      codexDuringZiv 2024-03-04 – 2024-07-08
  `),
)(
  'every end of CODEX ends the suspension from the first day of the text that says so (LT-10): %s',
  (_, facts, expected) => {
    const ziv = ['start: 2023-06-05', '2024-02-05 zivStarted (situation B)', '2024-03-04 codexRequested (by employer)']
    expect(
      periodsOn('2024-08-12', ...ziv, ...partsOf(facts)).filter((line) => line.startsWith('codexDuringZiv')),
    ).toEqual([expected])
  },
)

it.each(
  rowsOf(`
    no certificate | – | –
    a certificate of one day | certified until: 2023-01-16 | certifiedEnd 2023-01-16 – 2023-01-16
    a certificate of before the start as it was corrected
      certified until: 2023-01-20; 2023-01-23 incapacityStartCorrected (start 2023-01-23) | –
    an end that is announced after the certificate
      certified until: 2023-02-28; ended on: 2023-03-10 | certifiedEnd 2023-01-16 – 2023-02-28
    an end that is announced before that of the certificate
      certified until: 2023-02-28; ended on: 2023-02-15 | certifiedEnd 2023-01-16 – 2023-02-15
    an end that is announced without a certificate | ended on: 2023-03-10 | certifiedEnd 2023-01-16 – 2023-03-10
  `),
)('the period of the certificate: %s', (_, facts, expected) => {
  expect(periodsOn('2023-01-30', ...partsOf(facts))).toEqual(partsOf(expected))
})

it.each([
  ['in the month before the six months', '2023-11-30', '2024-05-10', []],
  ['on the first day of the six months', '2023-12-01', '2024-05-10', ['pensionAge 2023-12-01 – no end']],
  ['the age is reached on the last of the month', '2023-12-01', '2024-05-31', ['pensionAge 2023-12-01 – no end']],
  ['the age is reached on the first of the month', '2023-12-01', '2024-05-01', ['pensionAge 2023-12-01 – no end']],
  ['the age is reached in the month after', '2023-12-01', '2024-06-01', []],
  ['the incapacity starts in the month of that age', '2024-05-02', '2024-05-10', ['pensionAge 2024-05-02 – no end']],
  ['no such day is known', '2024-01-08', '', []],
])('six months end with the month of the pension age (LT-13): %s', (_, start, age, expected) => {
  expect(periodsOn('2024-05-06', `start: ${start}`, ...(age === '' ? [] : [`pension age: ${age}`]))).toEqual(expected)
})
