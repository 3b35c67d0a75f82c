import { type Evaluation, evaluate, rulebookFingerprint } from 'terug-naar-werk'
import { receiptUnder, redactUnder, rulebook } from 'terug-naar-werk/rulebook'
import { describe, expect, it } from 'vitest'
import { caseOf } from '../../../support/case-tables.js'
import { day } from '../../../support/days.js'
import { amendedBy, law, ofRule, sent, threeWeeks, under } from '../../../support/invented-reform.js'

describe('a rulebook with an amendment in it', () => {
  const rules = amendedBy(threeWeeks)

  it('leaves the rulebook of the package as it is, and is frozen', () => {
    const { dossier } = caseOf(['start: 2026-09-28', sent('2027-01-05')])
    const [found] = ofRule(evaluate(dossier, { asOf: day('2027-01-27') }), 'questionnaire.return')
    expect(found?.window.until).toBe('2027-01-19')
    expect(Object.isFrozen(rules.obligations[0])).toBe(true)
  })

  it('is named in every result, also where nothing is required', () => {
    const reforms = [{ id: 'invented', title: 'An invented text', invented: true }]
    for (const [asOf, facts] of [
      ['2027-01-27', []],
      ['2020-01-01', ['start: 2020-01-01']],
      ['2026-10-01', ['recognised: no']],
    ] as const)
      expect(under(rules, asOf, facts).law.reforms).toEqual(reforms)
    expect(under(rulebook, '2027-01-27', [])).not.toHaveProperty('law.reforms')
    expect(redactUnder(rules, under(rules, '2027-01-27', []), 'employer').law.reforms).toEqual(reforms)
  })

  it('gives a receipt of its own', () => {
    const { dossier } = caseOf(['start: 2026-09-28'])
    const receipt = receiptUnder(rules, dossier, { asOf: day('2026-10-01') })
    expect(receipt.law.reforms?.map(({ id }) => id)).toEqual(['invented'])
    expect(receipt.rulebook).not.toBe(rulebookFingerprint())
    expect(receiptUnder(amendedBy(threeWeeks), dossier, { asOf: day('2026-10-01') })).toEqual(receipt)
    expect(receiptUnder(rulebook, dossier, { asOf: day('2026-10-01') }).rulebook).toBe(rulebookFingerprint())
  })
})

describe('exclusions, presumptions and consequences name the texts that amended their records', () => {
  it('a text of law, and a reform', () => {
    const from2024 = { ...law, inForce: [{ from: '2024-08-01' }] }
    const rules = amendedBy(
      { law: from2024, record: 'permittedWork', modality: 'power' },
      { law: from2024, record: 'absence.firstContact/2', percentage: 5 },
    )
    const facts = [
      'start: 2024-01-08',
      '2024-05-02 capacityEstimated (category 4)',
      '2024-05-03 referred',
      '2024-05-06 gravityNoted',
      '2024-08-05 unjustifiedAbsence (at firstContact, plannedOn 2024-08-05)',
      '2024-08-20 unjustifiedAbsence (at firstContact, plannedOn 2024-08-20)',
      '2024-09-02 permittedWorkStarted',
    ]
    const named = ({ exclusions, consequences }: Evaluation) =>
      [...exclusions, ...consequences].map(({ key, amendedBy: texts }) => [key, texts])
    expect(named(under(rules, '2024-09-30', facts))).toEqual([
      ['medicalGround', ['teamMembers2024']],
      ['permittedWork', ['invented']],
      ['gravityNoted', undefined],
      ['absence.firstContact#2', ['invented']],
    ])
    expect(named(under(rulebook, '2024-09-30', facts))).toEqual([
      ['medicalGround', ['teamMembers2024']],
      ['permittedWork', undefined],
      ['gravityNoted', undefined],
      ['absence.firstContact#2', undefined],
    ])
  })

  it('the text of the self-employed', () => {
    const facts = [
      'scheme: selfEmployed',
      'start: 2023-01-16',
      '2023-05-02 capacityEstimated (category 4)',
      '2023-05-03 referred',
      '2023-06-05 unjustifiedAbsence (at firstContact, plannedOn 2023-06-05)',
      '2023-06-20 unjustifiedAbsence (at firstContact, plannedOn 2023-06-20)',
    ]
    expect(under(rulebook, '2023-07-01', facts).consequences.map((one) => one.amendedBy)).toEqual([
      ['selfEmployedConsequences2023'],
    ])
  })
})
