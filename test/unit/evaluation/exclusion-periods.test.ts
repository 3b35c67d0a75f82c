import { type Rulebook, rulebook } from 'terug-naar-werk/rulebook'
import { describe, expect, it } from 'vitest'
import { dayOf, numberOf } from '../../../src/calendar/day-number.js'
import { timelineOf } from '../../../src/dossier/timeline.js'
import { exclusionPeriods, NONE, periodsOn } from '../../../src/evaluation/exclusion-periods.js'
import { lawOfCase } from '../../../src/evaluation/plan/law-of-case.js'
import { planOf } from '../../../src/evaluation/plan/plan.js'
import type { Ground } from '../../../src/rules/ground.js'
import { caseOf } from '../../support/case-tables.js'
import { day } from '../../support/days.js'
import { invented2027, rulebookOf2027 } from '../../support/invented-law.js'

const periodsBy = (rules: Rulebook, asOf: string, facts: readonly string[]) => {
  const { dossier } = caseOf(['start: 2023-01-16', ...facts])
  const plan = planOf(rules)
  const law = lawOfCase(plan.laws, dossier.incapacity.start, dossier.scheme)
  return exclusionPeriods(plan.exclusions, timelineOf(dossier, day(asOf), undefined), law, [])
}

const work = (from: string, until: string) => [`${from} permittedWorkStarted`, `${until} permittedWorkEnded`]

/** The keys of the periods that hold a day, by the law of a day. */
const keysOn = (
  periods: ReturnType<typeof periodsBy>,
  grounds: readonly Ground[],
  on: string,
  law: string = on,
): readonly string[] => periodsOn(periods, grounds, numberOf(day(on)), numberOf(day(law))).map(({ key }) => key)

describe('the periods that hold a day', () => {
  const periods = () =>
    periodsBy(rulebook, '2023-12-01', [
      ...work('2023-02-06', '2023-02-17'),
      ...work('2023-02-17', '2023-03-01'),
      ...work('2023-05-02', '2023-05-10'),
      '2023-06-05 permittedWorkStarted',
      '2023-05-08 codexRequested (by insured)',
    ])

  it.each([
    ['2023-02-05', []],
    ['2023-02-06', ['permittedWork']],
    ['2023-02-16', ['permittedWork']],
    ['2023-02-17', ['permittedWork#2', 'permittedWork']],
    ['2023-02-18', ['permittedWork#2']],
    ['2023-03-01', ['permittedWork#2']],
    ['2023-03-02', []],
    ['2023-05-01', []],
    ['2023-05-10', ['permittedWork#3']],
    ['2023-05-11', []],
    ['2023-06-04', []],
    ['2023-06-05', ['permittedWork#4']],
    ['2023-12-01', ['permittedWork#4']],
  ])('of one ground, on %s: %j', (on, expected) => expect(keysOn(periods(), ['permittedWork'], on)).toEqual(expected))

  it.each([
    ['2023-05-07', ['permittedWork#3']],
    ['2023-05-08', ['codexRequested', 'permittedWork#3']],
    ['2023-05-11', ['codexRequested']],
  ])('of several, in their order, on %s: %j', (on, expected) => {
    expect(keysOn(periods(), ['medicalGround', 'codexRequested', 'permittedWork'], on)).toEqual(expected)
  })

  it('are none where no ground is named, or none ever stood', () => {
    expect(keysOn(periods(), [], '2023-05-08')).toEqual([])
    expect(periodsBy(rulebook, '2023-12-01', [])).toBe(NONE)
    expect(keysOn(NONE, ['permittedWork'], '2023-05-08')).toEqual([])
  })
})

describe('a ground that a text amends', () => {
  const facts = [
    '2026-11-02 questionnaireWithheld (ground coma)',
    '2026-11-16 medicalExam',
    ...work('2026-11-02', '2026-11-20'),
  ]
  const withheld = (asOf: string) => periodsBy(rulebookOf2027, asOf, facts)

  it.each([
    ['2026-12-31', null],
    ['2027-01-01', '2026-11-16'],
  ])('is listed by the law of the day of the evaluation: on %s until %s', (asOf, until) => {
    const [found] = withheld(asOf).listed.medicalGround ?? []
    expect(found?.until === null ? null : dayOf(found?.until ?? 0)).toBe(until)
  })

  it.each([
    ['2026-11-16', '2027-01-01', ['medicalGround']],
    ['2026-11-17', '2027-01-01', []],
    ['2026-11-17', '2026-12-31', ['medicalGround']],
  ])('bars on %s a step whose law is that of %s: %j', (on, law, expected) => {
    expect(keysOn(withheld('2027-02-01'), ['medicalGround'], on, law)).toEqual(expected)
  })

  it.each(['2026-12-31', '2027-01-01'])('leaves the others as they are, by the law of %s', (law) => {
    expect(keysOn(withheld('2027-02-01'), ['permittedWork'], '2026-11-20', law)).toEqual(['permittedWork'])
    expect(keysOn(withheld('2027-02-01'), ['permittedWork'], '2026-11-21', law)).toEqual([])
  })

  it('bars no step of the law that has ended it', () => {
    const rules: Rulebook = {
      ...rulebook,
      exclusions: rulebook.exclusions.map((rule) =>
        rule.ground === 'permittedWork' ? { ...rule, amendedBy: [{ law: invented2027, ended: 'repealed' }] } : rule,
      ),
    }
    const found = periodsBy(rules, '2027-02-01', ['2026-11-02 permittedWorkStarted'])
    expect(found.listed.permittedWork).toBeUndefined()
    expect(keysOn(found, ['permittedWork'], '2026-12-31', '2027-01-01')).toEqual([])
    expect(keysOn(found, ['permittedWork'], '2027-01-02', '2026-12-31')).toEqual(['permittedWork'])
  })

  it('is looked up by its law although none ever stood', () => {
    expect(keysOn(periodsBy(rulebookOf2027, '2027-02-01', []), ['medicalGround'], '2026-11-20')).toEqual([])
  })
})
