import { type Rulebook, rulebook } from 'terug-naar-werk/rulebook'
import { describe, expect, it } from 'vitest'
import { amendedBy, days, law, ofRule, sent, under } from '../../support/invented-reform.js'

const returned = 'questionnaire.return/routeA'

describe('two texts that amend one record', () => {
  const other = (from: string) => ({ id: 'other', title: 'Another invented text', inForce: [{ from }] })
  const until = (last: number) => ({ record: returned, window: { from: days(0), until: days(last) } })
  const facts = [sent('2027-02-01')]
  const lastDay = (...amendments: readonly object[]) =>
    ofRule(under(amendedBy(...amendments), '2027-02-02', facts), 'questionnaire.return')[0]?.window.until

  it.each([
    ['of one day: the one that is told last prevails', '2027-01-01', '2027-03-01'],
    ['the later one prevails, though it is told first', '2026-12-01', '2027-02-22'],
    ['one that is not in force yet changes nothing yet', '2027-06-01', '2027-02-22'],
  ])('%s', (_, from, expected) => {
    expect(lastDay({ law, ...until(21) }, { law: other(from), ...until(28) })).toBe(expected)
  })
})

it('a reform of the norms of a consequence alone leaves its rate as it is', () => {
  const absent = (on: string) => `${on} unjustifiedAbsence (at exam, plannedOn ${on})`
  const facts = ['2026-12-01 questionnaireImpossible (examIndicated yes)', absent('2027-01-11'), absent('2027-01-25')]
  const rateUnder = (rules: Rulebook) => {
    const [{ kind, percentage } = {}] = under(rules, '2027-02-01', facts).consequences
    return { kind, percentage }
  }
  const law = rateUnder(rulebook)
  expect(law).toEqual({ kind: 'suppression', percentage: 100 })
  expect(rateUnder(amendedBy({ record: 'absence.exam/2', norms: ['SA-7'] }))).toEqual(law)
})

it('a record that another one replaces names it', () => {
  const rules = amendedBy({ record: returned, ended: 'replacedBy', by: 'questionnaire.return/routeB' })
  const record = rules.obligations.find(({ id }) => id === returned)
  expect(record?.amendedBy?.at(-1)).toMatchObject({ ended: 'replacedBy', by: 'questionnaire.return/routeB' })
  const repealed = amendedBy({ record: returned, ended: 'repealed' }).obligations.find(({ id }) => id === returned)
  expect(repealed?.amendedBy?.at(-1)).not.toHaveProperty('by')
})
