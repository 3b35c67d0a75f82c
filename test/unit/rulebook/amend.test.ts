import { diffEvaluations, type Evaluation, evaluate, rulebookFingerprint } from 'terug-naar-werk'
import {
  amend,
  evaluateUnder,
  explainUnder,
  type Rulebook,
  receiptUnder,
  redactUnder,
  rulebook,
} from 'terug-naar-werk/rulebook'
import { describe, expect, it } from 'vitest'
import { caseOf } from '../../support/case-tables.js'
import { day } from '../../support/days.js'
import { amendedBy, days, law, ofRule, sent, threeWeeks, under } from '../../support/invented-reform.js'

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

describe('a reform of a presumption', () => {
  const before2026 = { ...law, inForce: [{ from: '2024-06-01' }] }
  const facts = ['start: 2024-01-08', '2024-07-01 zivStarted (situation A)']
  const presumed = (fields: object, asOf = '2024-08-01', more: readonly string[] = []) => {
    const rules = amendedBy({ law: before2026, record: 'presumption.ziv', ...fields })
    return { rules, evaluation: under(rules, asOf, [...facts, ...more]) }
  }

  it('changes how long it lasts at most', () => {
    const { rules, evaluation } = presumed({ maximum: { months: 9, convention: 'quantieme' } })
    expect(evaluation.presumption).toMatchObject({
      from: '2024-07-01',
      until: '2025-03-31',
      maxUntil: '2025-03-31',
      amendedBy: ['declaration2024', 'invented'],
    })
    const { steps } = explainUnder(rules, evaluation, 'presumption.ziv', { language: 'en', audience: 'insured' })
    expect(steps.findLast((step) => step.kind === 'counted')).toMatchObject({ result: '2025-03-31' })
    expect(steps.find(({ kind }) => kind === 'reform')).toMatchObject({ effect: 'changes' })
  })

  it('changes what ends it', () => {
    const work = ['2024-07-15 paidWorkStarted']
    expect(under(rulebook, '2024-08-01', [...facts, ...work]).presumption).toMatchObject({
      until: '2024-07-14',
      endedBy: 'paidWork',
    })
    const { evaluation } = presumed({ endedBy: ['zivEnded', 'retraining'] }, '2024-08-01', work)
    expect(evaluation.presumption).toMatchObject({ until: '2024-12-31', endedBy: null })
    const kept = presumed({ endedBy: ['zivEnded', 'paidWork'] }, '2024-08-01', work)
    expect(kept.evaluation.presumption).toMatchObject({ until: '2024-07-14', endedBy: 'paidWork' })
  })

  it('is told by a comparison with the law', () => {
    const { evaluation } = presumed({ maximum: { months: 9, convention: 'quantieme' } })
    expect(diffEvaluations(under(rulebook, '2024-08-01', facts), evaluation).presumptions).toEqual([
      {
        key: 'presumption.ziv',
        before: { from: '2024-07-01', until: '2024-12-31', maxUntil: '2024-12-31', endedBy: null },
        after: { from: '2024-07-01', until: '2025-03-31', maxUntil: '2025-03-31', endedBy: null },
      },
    ])
    expect(diffEvaluations(evaluation, evaluation).presumptions).toEqual([])
  })

  it('ends it: none starts any more, and one that ran goes on', () => {
    expect(presumed({ ended: 'repealed' }).evaluation.presumptions).toEqual([])
    const earlier = ['start: 2024-01-08', '2024-05-31 zivStarted (situation A)']
    const { rules } = presumed({ ended: 'repealed' })
    expect(under(rules, '2024-08-01', earlier).presumption).toMatchObject({ from: '2024-05-31', until: '2024-11-30' })
  })

  it('does not concern one that started before its first day', () => {
    const { rules } = presumed({ maximum: { months: 1, convention: 'quantieme' } })
    const earlier = ['start: 2024-01-08', '2024-05-31 zivStarted (situation A)']
    expect(under(rules, '2024-08-01', earlier).presumption).toMatchObject({ maxUntil: '2024-11-30' })
    expect(under(rules, '2024-08-01', earlier).presumption?.amendedBy).toEqual(['declaration2024'])
  })

  it.each([
    ['a kind that there is not', { record: 'presumption.own' }, 'value.notAllowed', '0.record'],
    ['an end that it does not have', { endedBy: ['resumption'] }, 'value.notAllowed', '0.endedBy.0'],
    ['a window', { window: { from: days(0), until: days(30) } }, 'key.unknown', '0.window'],
    ['no months', { maximum: { months: 0, convention: 'quantieme' } }, 'value.outOfRange', '0.maximum.months'],
    ['no convention', { maximum: { months: 9 } }, 'key.missing', '0.maximum.convention'],
    ['another kind in its place', { ended: 'replacedBy', by: 'estimate.first' }, 'value.notAllowed', '0.by'],
    ['what begins when it has been repealed', { law, endedBy: [] }, 'amendment.withoutEffect', '0.law'],
  ])('%s is refused', (_, fields, code, path) => {
    const result = amend(rulebook, [{ law: before2026, record: 'presumption.ziv', ...fields }])
    expect(result._tag === 'Left' && result.left.map((one) => [one.code, one.path.join('.')])).toEqual([[code, path]])
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
