import { describe, expect, it } from 'vitest'
import { amendedBy, law, under } from '../../../support/invented-reform.js'
import { evaluatedOn, obligationOn } from '../../../support/short-cases.js'
import { partsOf, rowsOf } from '../../../support/text-table.js'

const referred = [
  'scheme: unemployed',
  'start: 2025-12-01',
  '2026-05-04 capacityEstimated (category 4)',
  '2026-06-02 referredToRegionalService',
]

const withoutContract = [...referred, 'contract: no']

const firstLetter = '2026-06-04 registrationLetterSent (lastDay 2026-06-18)'
const secondLetter = '2026-06-26 registrationLetterSent (lastDay 2026-07-10)'
const letters = [firstLetter, secondLetter]

const consequencesOn = (asOf: string, facts: readonly string[]): readonly string[] =>
  evaluatedOn(asOf, facts).consequences.map(({ key, from, until }) => `${key} ${from} – ${until ?? 'not ended'}`)

const since11July = 'registration 2026-07-11 – not ended'

describe('not registered after two letters: 10 % less, once the seven days for the proof have passed (LT-19)', () => {
  it('says what it is, and by which norm', () => {
    expect(evaluatedOn('2026-07-18', [...withoutContract, ...letters]).consequences).toStrictEqual([
      {
        key: 'registration',
        kind: 'reduction',
        percentage: 10,
        cause: 'notRegistered',
        from: '2026-07-11',
        until: null,
        norms: ['LT-19'],
      },
    ])
  })

  it('is not known on the last day for the proof', () => {
    expect(consequencesOn('2026-07-17', [...withoutContract, ...letters])).toEqual([])
  })

  it('is notified from the day after the last day for the proof on', () => {
    const facts = [...withoutContract, ...letters]
    expect(obligationOn('2026-07-17', 'consequence.notify', facts)).toBe('not listed')
    expect(obligationOn('2026-07-18', 'consequence.notify', facts)).toBe('2026-07-18 – no term: open')
    const found = evaluatedOn('2026-07-18', facts).obligations.find(({ key }) => key === 'consequence.notify')
    expect(found?.trigger).toEqual({ type: 'registrationLetterSent', on: '2026-07-18', moment: 'consequenceFollows' })
  })
})

describe('which letters count', () => {
  it.each(
    rowsOf(`
      none | – | –
      one | ${firstLetter} | –
      two | ${firstLetter}; ${secondLetter} | ${since11July}
      three: the second decides
        ${firstLetter}; ${secondLetter}; 2026-07-20 registrationLetterSent (lastDay 2026-08-03)
        ${since11July}
      one before the text was in force, and one after it
        2026-05-31 registrationLetterSent (lastDay 2026-06-14); ${secondLetter}
        –
      one on the first day of the text, and another
        2026-06-01 registrationLetterSent (lastDay 2026-06-15); ${secondLetter}
        ${since11July}
      the second while there is a contract
        ${firstLetter}; 2026-06-22 contractStarted; ${secondLetter}
        –
      the second after another referral (docs/decisions/0008)
        ${firstLetter}; 2026-06-24 referredToRegionalService; ${secondLetter}
        ${since11July}
      the second after another referral, the insured having registered after the first
        ${firstLetter}; 2026-06-10 regionalServiceRegistered (service Forem); 2026-06-24 referredToRegionalService; ${secondLetter}
        –
    `),
  )('%s', (_, sent, expected) => {
    expect(consequencesOn('2026-09-01', [...withoutContract, ...partsOf(sent)])).toEqual(partsOf(expected))
  })

  it.each([
    ['with a contract', [...referred, 'contract: yes']],
    ['of the self-employed', ['scheme: selfEmployed', ...withoutContract.slice(1)]],
  ])('none %s', (_, facts) => {
    expect(consequencesOn('2026-09-01', [...facts, ...letters])).toEqual([])
  })
})

describe('what the insured does', () => {
  it.each(
    rowsOf(`
      the proof comes on its last day | 2026-07-17 registrationProofReceived | –
      the proof comes the day after | 2026-07-18 registrationProofReceived | ${since11July}
      the proof comes on its last day, and again later
        2026-07-17 registrationProofReceived; 2026-07-20 registrationProofReceived | –
      registers on the last day of the letter, without a proof
        2026-07-10 regionalServiceRegistered (service Forem) | –
      registers the day after
        2026-07-11 regionalServiceRegistered (service Forem) | –
      registers two days after: one day less
        2026-07-12 regionalServiceRegistered (service Forem) | registration 2026-07-11 – 2026-07-11
      registers, and again later
        2026-07-20 regionalServiceRegistered (service Forem); 2026-07-25 regionalServiceRegistered (service Forem)
        registration 2026-07-11 – 2026-07-19
    `),
  )('%s', (_, facts, expected) => {
    expect(consequencesOn('2026-09-01', [...withoutContract, ...letters, ...partsOf(facts)])).toEqual(partsOf(expected))
  })
})

describe('what ends or interrupts it', () => {
  it.each(
    rowsOf(`
      the incapacity ends | ended on: 2026-07-31 | registration 2026-07-11 – 2026-07-31
      the incapacity ends before the registration
        ended on: 2026-07-31; 2026-08-05 regionalServiceRegistered (service Forem)
        registration 2026-07-11 – 2026-07-31
      the incapacity ended on the last day of the letter | ended on: 2026-07-10 | –
      maternity protection for some weeks
        2026-07-20 maternityProtectionStarted; 2026-08-09 maternityProtectionEnded
        registration 2026-07-11 – 2026-07-19; registration/2 2026-08-10 – not ended
      maternity protection twice
        2026-07-13 maternityProtectionStarted; 2026-07-15 maternityProtectionEnded;
        2026-07-20 maternityProtectionStarted; 2026-08-09 maternityProtectionEnded
        registration 2026-07-11 – 2026-07-12; registration/2 2026-07-16 – 2026-07-19;
        registration/3 2026-08-10 – not ended
      two protections, the second from the day after the first
        2026-07-13 maternityProtectionStarted; 2026-07-15 maternityProtectionEnded;
        2026-07-16 maternityProtectionStarted; 2026-08-09 maternityProtectionEnded
        registration 2026-07-11 – 2026-07-12; registration/2 2026-08-10 – not ended
      maternity protection that lasts | 2026-07-20 maternityProtectionStarted | registration 2026-07-11 – 2026-07-19
      maternity protection from its first day on | 2026-07-11 maternityProtectionStarted | –
      maternity protection from its second day on
        2026-07-12 maternityProtectionStarted | registration 2026-07-11 – 2026-07-11
      maternity protection that ended before
        2026-06-29 maternityProtectionStarted; 2026-07-05 maternityProtectionEnded | ${since11July}
      maternity protection over its first days
        2026-07-01 maternityProtectionStarted; 2026-07-12 maternityProtectionEnded
        registration 2026-07-13 – not ended
      maternity protection after its last day
        2026-07-20 regionalServiceRegistered (service Forem); 2026-08-01 maternityProtectionStarted;
        2026-08-09 maternityProtectionEnded
        registration 2026-07-11 – 2026-07-19
      maternity protection to its last day
        2026-07-15 maternityProtectionStarted; 2026-07-19 maternityProtectionEnded;
        2026-07-20 regionalServiceRegistered (service Forem)
        registration 2026-07-11 – 2026-07-14
    `),
  )('%s', (_, facts, expected) => {
    expect(consequencesOn('2026-09-01', [...withoutContract, ...letters, ...partsOf(facts)])).toEqual(partsOf(expected))
  })
})

it('names the reform that changed the rate by the day of the second letter', () => {
  const rules = amendedBy({ law: { ...law, inForce: [{ from: '2026-06-26' }] }, record: 'registration', percentage: 5 })
  const named = (facts: readonly string[]) =>
    under(rules, '2026-09-01', facts).consequences.map(({ percentage, amendedBy: texts }) => [percentage, texts])
  expect(named([...withoutContract, ...letters])).toEqual([[5, ['invented']]])
})
