import { nextChangeUnder, type Rulebook, rulebook } from 'terug-naar-werk/rulebook'
import { describe, expect, it } from 'vitest'
import { numberOf } from '../../../../src/calendar/day-number.js'
import { caseUnderAllTexts } from '../../../../src/evaluation/case-on-day.js'
import { planOf } from '../../../../src/evaluation/plan/plan.js'
import { daysOfChange } from '../../../../src/evaluation/planning/days-of-change.js'
import { seenOn } from '../../../../src/evaluation/planning/next-change.js'
import { caseOf } from '../../../support/case-tables.js'
import { day } from '../../../support/days.js'
import { partsOf, rowsOf } from '../../../support/text-table.js'

/** Every day up to a last one on which the evaluation differs, if nothing happens after the first. */
const changesFrom = (
  asOf: string,
  until: string,
  facts: readonly string[],
  rules: Rulebook = rulebook,
): readonly string[] => {
  const { dossier, options } = caseOf(['start: 2023-01-16', ...facts])
  const seen = seenOn(dossier, { ...options, asOf: day(asOf) })
  const found: string[] = []
  let next = nextChangeUnder(rules, seen, { ...options, asOf: day(asOf) })
  while (next !== null && next <= until) {
    found.push(next)
    next = nextChangeUnder(rules, seen, { ...options, asOf: next })
  }
  return found
}

describe('an evaluation changes on the first day of a term, and on the day after its last', () => {
  it.each(
    rowsOf(`
      the questionnaire of the tenth week, and the estimate of the fourth month
        2023-01-16 | 2023-12-31 | –
        2023-03-27 2023-03-28 2023-04-16 2023-05-16
      the answer within two weeks
        2023-03-27 | 2023-04-12 | 2023-03-27 questionnaireSent (route A)
        2023-04-11
      the term of one week that another source gives, where the caller asks for settled readings too
        2023-03-27 | 2023-04-12 | 2023-03-27 questionnaireSent (route A); settled readings: yes
        2023-04-04 2023-04-11
      the terms that would run on if the incapacity had not ended with its certificate
        2023-02-01 | 2023-12-31 | certified until: 2023-02-28
        2023-03-01 2023-03-27 2023-03-28 2023-04-16 2023-05-16
      the first day of a text of law
        2023-12-15 | 2024-07-01 | 2023-03-27 questionnaireSent (route A)
        2024-01-01 2024-01-16 2024-04-01 2024-07-01
    `),
  )('%s', (_, asOf = '', until = '', facts = '', expected = '') => {
    expect(changesFrom(asOf, until, partsOf(facts)).join(' ')).toBe(expected)
  })
})

describe('it changes on the day after the last day of the incapacity, in whatever way that was told', () => {
  it.each([
    ['certified until: 2023-02-28'],
    ['ended on: 2023-02-28'],
    ['2023-01-20 certificateReceived (until 2023-02-28)'],
    ['2023-01-20 recognitionDecided (recognised yes, until 2023-02-28)'],
    ['2023-01-20 incapacityEnded (lastDay 2023-02-28)'],
  ])('%s', (fact) => {
    expect(changesFrom('2023-02-01', '2023-03-20', [fact])).toEqual(['2023-03-01'])
  })
})

describe('it changes on the day after an exclusion', () => {
  it.each(
    rowsOf(`
      permitted work that ends on the day of the questionnaire
        2023-03-27 | 2023-04-15 | 2023-03-13 permittedWorkStarted; 2023-03-27 permittedWorkEnded
        2023-03-28
      permitted work that ends on a day without a term
        2023-04-18 | 2023-05-15 | 2023-03-13 permittedWorkStarted; 2023-04-18 permittedWorkEnded
        2023-04-19
    `),
  )('%s', (_, asOf = '', until = '', facts = '', expected = '') => {
    expect(changesFrom(asOf, until, partsOf(facts)).join(' ')).toBe(expected)
  })
})

describe('it changes on the day after the six months of a presumption', () => {
  it.each(
    rowsOf(`
      of a CODEX plan, by law until the last day of February
        2024-01-31 | 2024-03-31 | start: 2023-01-09; 2023-07-02 codexRequested (by insured); 2023-08-31 codexPlanSigned
        2024-03-01
      of a ZIV plan, beside the reviews
        2023-12-01 | 2024-02-28 | start: 2022-12-05; 2023-07-05 zivStarted (situation D); 2023-07-20 planDrawnUp (elements goals)
        2023-12-05 2024-01-01 2024-01-20 2024-01-21
      of services that the fund pays
        2024-10-01 | 2025-01-01 | start: 2024-01-02; 2024-07-01 fundVoucherStarted
        2025-01-01
    `),
  )('%s', (_, asOf = '', until = '', facts = '', expected = '') => {
    expect(changesFrom(asOf, until, partsOf(facts)).join(' ')).toBe(expected)
  })
})

it('a second trajectory has the days of its own reviews', () => {
  const first = ['2023-03-20 zivStarted (situation B)', '2023-03-20 planDrawnUp (elements goals)']
  const second = [
    '2023-07-05 zivEnded',
    '2023-07-05 zivStarted (situation D)',
    '2023-07-20 planDrawnUp (elements goals)',
  ]
  // Every three months from the day after the plan.
  expect(changesFrom('2023-08-06', '2023-12-31', [...first, ...second])).toEqual(['2023-10-21'])
  expect(changesFrom('2024-04-01', '2024-12-31', [...first, ...second])).toEqual([
    '2024-04-21',
    '2024-07-01',
    '2024-07-21',
    '2024-10-21',
  ])
})

it('the letters to register have their last days, and seven days for the proof', () => {
  const facts = [
    'start: 2025-12-01',
    'scheme: unemployed',
    'contract: no',
    '2026-05-04 capacityEstimated (category 4)',
    '2026-06-01 referredToRegionalService',
    '2026-06-01 registrationLetterSent (lastDay 2026-06-16)',
    '2026-06-02 registrationLetterSent (lastDay 2026-06-17)',
  ]
  expect(changesFrom('2026-06-02', '2026-08-31', facts)).toEqual([
    '2026-06-17',
    '2026-06-18',
    '2026-06-24',
    '2026-06-25',
  ])
  // Without the steps for the proof: the consequence alone has its first day.
  expect(changesFrom('2026-06-24', '2026-08-31', [...facts, 'ended on: 2026-06-20'])).toEqual(['2026-06-25'])
})

describe('while maternity protection runs, each day moves what is counted from the start by the other reading (RD-13)', () => {
  it.each([
    ['runs', ['2023-02-06 maternityProtectionStarted'], ['2023-02-21', '2023-02-22', '2023-02-23']],
    ['has ended', ['2023-02-06 maternityProtectionStarted', '2023-02-17 maternityProtectionEnded'], []],
    [
      'runs a second time',
      [
        '2023-01-30 maternityProtectionStarted',
        '2023-02-03 maternityProtectionEnded',
        '2023-02-13 maternityProtectionStarted',
      ],
      ['2023-02-21', '2023-02-22', '2023-02-23'],
    ],
  ])('%s', (_, facts, expected) => {
    expect(changesFrom('2023-02-20', '2023-02-23', facts)).toEqual(expected)
  })
})

describe('the days that are tried', () => {
  const daysOf = (asOf: string, facts: readonly string[]) => {
    const { dossier, options } = caseOf(['start: 2023-01-16', ...facts])
    const plan = planOf(rulebook)
    return daysOfChange(plan, caseUnderAllTexts(plan, dossier, { ...options, asOf: day(asOf) }))
  }

  it('are days, each once, in order', () => {
    const facts = ['2023-03-27 questionnaireSent (route A)', '2023-03-28 permittedWorkStarted']
    const found = daysOf('2023-04-03', facts)
    expect(found.filter((one) => !Number.isInteger(one))).toEqual([])
    expect(found).toEqual([...new Set(found)].toSorted((one, other) => one - other))
  })

  it('are not every day where no maternity protection runs', () => {
    const next = numberOf(day('2023-02-21'))
    const protection = ['2023-02-06 maternityProtectionStarted', '2023-02-17 maternityProtectionEnded']
    expect(daysOf('2023-02-20', [])).not.toContain(next)
    expect(daysOf('2023-02-20', protection)).not.toContain(next)
  })
})

describe('a part has its days though no other part has the same', () => {
  it.each([
    ['certified until: 2023-09-28'],
    ['ended on: 2023-09-28'],
    ['2023-08-20 certificateReceived (until 2023-09-28)'],
    ['2023-08-20 recognitionDecided (recognised yes, until 2023-09-28)'],
    ['2023-08-20 incapacityEnded (lastDay 2023-09-28)'],
  ])('the end of the incapacity, after the months in which it bars the estimate: %s', (fact) => {
    expect(changesFrom('2023-09-01', '2023-10-02', [fact])).toEqual(['2023-09-29'])
  })

  it.each(
    rowsOf(`
      a CODEX plan
        2024-01-31 | start: 2023-01-09; 2023-07-02 codexRequested (by insured); 2023-08-31 codexPlanSigned | 2024-03-01
      services that the fund pays
        2024-09-02 | start: 2024-01-02; 2024-05-02 fundVoucherStarted | 2024-11-02
      a ZIV plan, counted from the declaration of engagement where the caller follows that reading (RD-11)
        2024-05-02 | start: 2023-06-05; reading: RD-11 declaration; 2023-12-04 zivStarted (situation A);
        2024-01-15 planDrawnUp (elements goals) | 2024-06-04
    `),
  )('the six months of a presumption, where it bars nothing: %s', (_, asOf = '', facts = '', expected = '') => {
    const exclusions = rulebook.exclusions.map((one) => ({ ...one, from: 'gravityNoted' as const, amendedBy: [] }))
    expect(changesFrom(asOf, '2024-12-31', partsOf(facts), { ...rulebook, exclusions })).toContain(expected)
  })

  it('the six months from the declaration, where no text lets a presumption start with it (RD-11)', () => {
    const exclusions = rulebook.exclusions.map((one) => ({ ...one, from: 'gravityNoted' as const, amendedBy: [] }))
    const presumptions = rulebook.presumptions.map((one) => ({ ...one, amendedBy: [] }))
    const declared = ['2023-12-04 zivStarted (situation A)', '2024-01-15 planDrawnUp (elements goals)']
    const facts = ['start: 2023-06-05', 'reading: RD-11 declaration', ...declared]
    expect(changesFrom('2024-05-02', '2024-06-30', facts, { ...rulebook, exclusions, presumptions })).toContain(
      '2024-06-04',
    )
  })

  it('the last day of a letter to register and seven days, where no step follows from it', () => {
    const facts = ['start: 2025-12-01', 'scheme: unemployed', 'contract: no']
    const letters = [
      '2026-06-01 registrationLetterSent (lastDay 2026-06-16)',
      '2026-06-02 registrationLetterSent (lastDay 2026-06-17)',
    ]
    const obligations = rulebook.obligations.map((one) =>
      one.rule.startsWith('regional') ? { ...one, trigger: 'gravityNoted' as const, amendedBy: [] } : one,
    )
    const found = changesFrom('2026-06-02', '2026-08-31', [...facts, ...letters], { ...rulebook, obligations })
    expect(found).toEqual(['2026-06-25'])
  })
})
