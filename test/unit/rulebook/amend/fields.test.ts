import { diffEvaluations } from 'terug-naar-werk'
import { explainUnder, redactUnder, rulebook } from 'terug-naar-werk/rulebook'
import { describe, expect, it } from 'vitest'
import { amendedBy, days, ofRule, under } from '../../../support/invented-reform.js'

describe('what an amendment may change', () => {
  it('the bearer, and who else may do it', () => {
    const rules = amendedBy({ record: 'doctor.inform', bearer: 'insurer', alsoBy: ['teamMember'], modality: 'power' })
    const [found] = ofRule(under(rules, '2027-01-10', ['2027-01-05 contactRequested']), 'doctor.inform')
    expect(found).toMatchObject({
      bearer: 'insurer',
      alsoBy: ['teamMember'],
      modality: 'power',
      amendedBy: ['invented'],
    })
  })

  it.each([
    ['another bearer', { bearer: 'insurer' }, ['bearerChanged'], { bearer: 'coordinator' }, { bearer: 'insurer' }],
    ['who else may do it', { alsoBy: ['teamMember'] }, ['bearerChanged'], {}, { alsoBy: ['teamMember'] }],
    [
      'a power in place of a duty',
      { modality: 'power' },
      ['modalityChanged'],
      { modality: 'duty' },
      { modality: 'power' },
    ],
  ])('a comparison with the law tells %s, and the reform as its cause', (_, fields, kinds, before, after) => {
    const facts = ['2027-01-05 contactRequested']
    const rules = amendedBy({ record: 'doctor.inform', ...fields })
    const { obligations } = diffEvaluations(under(rulebook, '2027-01-10', facts), under(rules, '2027-01-10', facts))
    expect(obligations).toMatchObject([
      { key: 'doctor.inform', kinds, before, after, causes: [{ kind: 'reform', id: 'invented' }] },
    ])
    expect(obligations[0]?.before).not.toHaveProperty('alsoBy')
  })

  it('that nobody else may do it any more', () => {
    const facts = ['2026-12-07 questionnaireSent (route A)', '2026-12-14 questionnaireReceived (complete yes)']
    const [law] = ofRule(under(rulebook, '2027-01-10', facts), 'estimate.first')
    const [reform] = ofRule(
      under(amendedBy({ record: 'estimate.first', alsoBy: [] }), '2027-01-10', facts),
      'estimate.first',
    )
    expect(law?.alsoBy).toEqual(['teamMember'])
    expect(reform).not.toHaveProperty('alsoBy')
    expect(reform?.amendedBy?.at(-1)).toBe('invented')
  })

  it('the bars: one more, whose norms every reader of the exclusion sees', () => {
    const rules = amendedBy({ record: 'doctor.inform', barredBy: { permittedWork: ['A7-3'] } })
    const evaluation = under(rules, '2027-01-10', ['2026-12-01 permittedWorkStarted', '2027-01-05 contactRequested'])
    expect(ofRule(evaluation, 'doctor.inform')[0]?.state).toBe('barred')
    const [exclusion] = redactUnder(rules, evaluation, 'coordinator').exclusions
    expect(exclusion?.bars).toContain('doctor.inform')
    expect(exclusion?.norms).toContain('A7-3')
  })

  it('the triggers, one or several', () => {
    const rules = amendedBy({ record: 'doctor.inform', trigger: ['contactRequested', 'consentGiven'] })
    const facts = ['2027-01-05 contactRequested', '2027-01-07 consentGiven (form written)']
    expect(ofRule(under(rules, '2027-01-10', facts), 'doctor.inform').map(({ trigger }) => trigger.type)).toEqual([
      'contactRequested',
      'consentGiven',
    ])
  })

  it('a trigger by the end of a certificate, from whose next day the term counts', () => {
    const window = { from: days(0), until: days(14) }
    const rules = amendedBy({ record: 'doctor.inform', trigger: ['certificateRunOut'], window })
    const found = ofRule(under(rules, '2027-02-10', ['certified until: 2027-01-31']), 'doctor.inform')
    expect(found.map(({ trigger, window }) => [trigger, window])).toEqual([
      [
        { type: 'certificateRunOut', on: '2027-02-01' },
        { from: '2027-02-01', until: '2027-02-15' },
      ],
    ])
  })

  // What the evaluator makes of them: test/unit/invented-law.test.ts.
  it.each([
    ['questionnaire.send', { barredBy: { certifiedEnd: ['A1-2'], medicalGround: ['A2-2'] } }],
    ['ziv.review', { window: { everyMonths: 2, convention: 'sameDate' } }],
    ['medicalGround', { until: ['medicalExam'] }],
  ])('what it says of %s stands in the record as it was written', (record, fields) => {
    const { obligations, exclusions } = amendedBy({ record, ...fields })
    const found = [
      ...obligations.filter(({ id }) => id === record),
      ...exclusions.filter(({ ground }) => ground === record),
    ]
    expect(found.map(({ amendedBy }) => amendedBy?.at(-1))).toMatchObject([fields])
  })

  const absent = (on: string) => `${on} unjustifiedAbsence (at exam, plannedOn ${on})`
  const absences = [
    '2026-12-01 questionnaireImpossible (examIndicated yes)',
    absent('2027-01-11'),
    absent('2027-01-25'),
  ]

  it.each([
    [5, 'reduction'],
    [100, 'suppression'],
  ])('the rate: %d %% is a %s', (percentage, kind) => {
    const rules = amendedBy({ record: 'absence.exam/2', percentage })
    const [found] = under(rules, '2027-02-01', absences).consequences
    expect(found).toMatchObject({ percentage, kind })
  })

  it('that a record has ended', () => {
    const rules = amendedBy({ record: 'regional.start', ended: 'repealed' })
    const evaluation = under(rules, '2027-02-01', ['start: 2026-01-12'])
    expect(ofRule(evaluation, 'regional.start')).toEqual([])
    const { steps } = explainUnder(rules, evaluation, 'regional.start', { language: 'en', audience: 'insured' })
    expect(steps.map((step) => (step.kind === 'absent' ? step.because : step.kind))).toEqual([
      'repealed',
      'coverage',
      'reform',
    ])
  })

  it('that another record takes its place', () => {
    const rules = amendedBy({ record: 'regional.start', ended: 'replacedBy', by: 'contact.first/atOnce' })
    expect(ofRule(under(rules, '2027-02-01', ['start: 2026-01-12']), 'regional.start')).toEqual([])
  })
})
