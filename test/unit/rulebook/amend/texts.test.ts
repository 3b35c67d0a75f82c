import { amend, evaluateUnder, type Rulebook, rulebook } from 'terug-naar-werk/rulebook'
import { describe, expect, it } from 'vitest'
import { caseOf } from '../../../support/case-tables.js'
import { day } from '../../../support/days.js'
import { amendedBy, days, law, ofRule, sent, threeWeeks, under } from '../../../support/invented-reform.js'

describe('a reform changes what is law, and makes nothing law', () => {
  it('for another scheme', () => {
    const rules = amendedBy(
      { record: 'consequence.notify', norms: ['SA-7'] },
      { record: 'registration', percentage: 5 },
    )
    const facts = [
      'scheme: selfEmployed',
      'contract: no',
      '2027-01-05 registrationLetterSent (lastDay 2027-01-19)',
      '2027-01-20 registrationLetterSent (lastDay 2027-02-03)',
    ]
    expect(under(rules, '2027-03-01', facts).consequences).toEqual(under(rulebook, '2027-03-01', facts).consequences)
  })

  it('before the record was law', () => {
    const early = { ...law, inForce: [{ from: '2022-09-01' }] }
    const rules = amendedBy({ law: early, record: 'evaluation.contact#4', bearer: 'insurer' })
    expect(ofRule(under(rules, '2023-05-01', ['start: 2023-01-02']), 'evaluation.contact')).toEqual([])
    expect(ofRule(under(rules, '2024-05-01', ['start: 2024-01-08']), 'evaluation.contact')[0]?.bearer).toBe('insurer')
  })
})

it('of two texts that change one field, the text whose first day is later prevails, in whichever order they are listed', () => {
  const later = { ...law, id: 'later', inForce: [{ from: '2027-02-01' }] }
  const four = { ...threeWeeks, law: later, window: { from: days(0), until: days(28) } }
  for (const rules of [amendedBy(threeWeeks, four), amendedBy(four, threeWeeks)]) {
    const [found] = ofRule(under(rules, '2027-03-20', [sent('2027-02-15')]), 'questionnaire.return')
    expect([found?.window.until, found?.amendedBy]).toEqual(['2027-03-15', ['invented', 'later']])
  }
})

it('several amendments share a text by its id, also in a later list', () => {
  const first = amendedBy(threeWeeks)
  const second = amend(first, [{ law: 'invented', record: 'doctor.inform', bearer: 'insurer' }])
  const rules = second._tag === 'Right' ? second.right : rulebook
  const evaluation = under(rules, '2027-01-10', ['2027-01-05 contactRequested', sent('2027-01-05')])
  expect(evaluation.law.reforms?.length).toBe(1)
  expect(ofRule(evaluation, 'doctor.inform')[0]?.bearer).toBe('insurer')
  expect(ofRule(evaluation, 'questionnaire.return')[0]?.window.until).toBe('2027-01-26')
})

it('more days of change than a byte can number keep their order', () => {
  const years = Array.from({ length: 30 }, (_, index) => 2040 + index)
  const rules = years.reduce<Rulebook>((book, year) => {
    const inForce = Array.from({ length: 10 }, (_, place) => ({
      from: `${year}-${String(place + 1).padStart(2, '0')}-10`,
      startsFrom: `19${String(10 + place)}-01-01`,
    }))
    const record = 'questionnaire.return/routeA'
    const window = { from: days(0), until: days(year - 2000) }
    const next = amend(book, [{ law: { id: `law${year}`, title: 'Invented', inForce }, record, window }])
    return next._tag === 'Right' ? next.right : book
  }, rulebook)
  const { dossier } = caseOf(['start: 2030-01-07'])
  const wrong = years.flatMap((year) =>
    Array.from({ length: 12 }, (_, month) => day(`${year}-${String(month + 1).padStart(2, '0')}-15`)).filter((asOf) => {
      const sentToday = { type: 'questionnaireSent' as const, on: asOf, route: 'A' as const }
      const evaluation = evaluateUnder(rules, { ...dossier, events: [sentToday] }, { asOf })
      const texts = ofRule(evaluation, 'questionnaire.return')[0]?.amendedBy ?? []
      return texts.at(-1) !== `law${year}` || evaluation.law.version !== '2026-06-01'
    }),
  )
  expect(wrong).toEqual([])
})
