import {
  type Audience,
  diffEvaluations,
  type Evaluation,
  evaluate,
  explain,
  type Language,
  languages,
  rulebookFingerprint,
} from 'terug-naar-werk'
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

const law = { id: 'invented', title: 'An invented text', inForce: [{ from: '2027-01-01' }] }

const days = (count: number, after = 'trigger') => ({ count: 'days', days: count, after })

const amendedBy = (...amendments: readonly object[]): Rulebook => {
  const result = amend(
    rulebook,
    amendments.map((one) => ({ law, ...one })),
  )
  if (result._tag === 'Left') throw new Error(JSON.stringify(result.left))
  return result.right
}

const under = (rules: Rulebook, asOf: string, facts: readonly string[]): Evaluation => {
  const { dossier, options } = caseOf(['start: 2026-09-28', ...facts])
  return evaluateUnder(rules, dossier, { ...options, asOf: day(asOf) })
}

const ofRule = (evaluation: Evaluation, rule: string) => evaluation.obligations.filter((one) => one.rule === rule)

const sent = (on: string) => `${on} questionnaireSent (route A)`

const threeWeeks = { record: 'questionnaire.return/routeA', window: { from: days(0), until: days(21) } }

describe('a rulebook with an amendment in it', () => {
  const rules = amendedBy(threeWeeks)

  it.each([
    ['before its first day', '2026-12-10', '2027-01-02', '2026-12-24', undefined],
    ['since', '2027-01-05', '2027-01-27', '2027-01-26', ['invented']],
  ])('%s: sent on %s, seen on %s, due on %s', (_, on, asOf, until, texts) => {
    const [found] = ofRule(under(rules, asOf, [sent(on)]), 'questionnaire.return')
    expect([found?.window.until, found?.amendedBy]).toEqual([until, texts])
  })

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

  it('the bars: one less', () => {
    const barredBy = { certifiedEnd: ['A1-2'], medicalGround: ['A2-2'] }
    const facts = ['start: 2026-11-02', '2026-12-01 permittedWorkStarted']
    const [reform] = ofRule(
      under(amendedBy({ record: 'questionnaire.send', barredBy }), '2027-01-11', facts),
      'questionnaire.send',
    )
    expect(ofRule(under(rulebook, '2027-01-11', facts), 'questionnaire.send')[0]?.state).toBe('barred')
    expect(reform?.state).toBe('open')
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

  it('the rhythm', () => {
    const rules = amendedBy({ record: 'ziv.review', window: { everyMonths: 2, convention: 'sameDate' } })
    const plan = ['start: 2026-01-05', '2026-06-01 zivStarted (situation A)', '2026-06-10 planDrawnUp (elements goals)']
    expect(ofRule(under(rules, '2027-04-01', plan), 'ziv.review').map(({ window }) => window.until)).toEqual([
      '2026-09-10',
      '2026-12-10',
      '2027-02-10',
      '2027-04-10',
      '2027-06-10',
    ])
  })

  it('the end of a ground', () => {
    const rules = amendedBy({ record: 'medicalGround', until: ['medicalExam'] })
    const facts = ['start: 2026-10-26', '2026-11-02 questionnaireWithheld (ground coma)', '2026-11-16 medicalExam']
    const ground = under(rules, '2027-01-04', facts).exclusions.find((one) => one.ground === 'medicalGround')
    expect(ground?.until).toBe('2026-11-16')
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

describe('the explanation of a step that a reform changed', () => {
  const rules = amendedBy(threeWeeks)
  const evaluation = under(rules, '2027-01-27', [sent('2027-01-05')])
  const told = (language: Language, audience: Audience = 'insured') =>
    explainUnder(rules, evaluation, 'questionnaire.return', { language, audience })

  it.each(languages)('says that it is not law, and by what title, in %s', (language) => {
    const step = told(language).steps.find(({ kind }) => kind === 'reform')
    expect(step).toMatchObject({ id: 'invented', effect: 'changes', invented: true })
    expect(step?.text).toContain('An invented text')
  })

  it('counts the days of the reform', () => {
    const counted = told('en').steps.flatMap((step) => (step.kind === 'counted' ? [step.result] : []))
    expect(counted).toEqual(['2027-01-05', '2027-01-26'])
  })

  it('says of a step that it did not change only that it was applied', () => {
    const { steps } = explainUnder(rules, evaluation, 'questionnaire.send', { language: 'en', audience: 'insured' })
    expect(steps.find(({ kind }) => kind === 'reform')).toMatchObject({ effect: 'applied' })
  })

  it('tells an audience that may not know of the step no more than that', () => {
    const { steps } = explainUnder(rules, evaluation, 'questionnaire.send', { language: 'en', audience: 'employer' })
    expect(steps.map((step) => (step.kind === 'reform' ? step.effect : step.kind))).toEqual(['notDisclosed', 'applied'])
  })

  it('without the reform, says that it was not given, and counts nothing', () => {
    const { steps } = explain(evaluation, 'questionnaire.return', { language: 'en', audience: 'insured' })
    expect(steps.find(({ kind }) => kind === 'reform')).toMatchObject({ effect: 'notGiven' })
    expect(steps.filter(({ kind }) => kind === 'counted')).toEqual([])
    expect(steps.find(({ kind }) => kind === 'window')).toMatchObject({
      window: { from: '2027-01-05', until: '2027-01-26' },
    })
  })

  it('without the reform, does not say why a step is absent', () => {
    const early = under(rules, '2027-01-21', [sent('2027-01-05')])
    const { steps } = explain(early, 'questionnaire.support', { language: 'en', audience: 'insured' })
    expect(steps.map((step) => (step.kind === 'reform' ? step.effect : step.kind))).toEqual(['coverage', 'notGiven'])
  })
})

describe('the explanation of an exclusion and of a consequence', () => {
  const absent = (on: string) => `${on} unjustifiedAbsence (at exam, plannedOn ${on})`
  const facts = [
    '2026-11-02 questionnaireWithheld (ground coma)',
    '2026-12-01 questionnaireImpossible (examIndicated yes)',
    absent('2027-01-11'),
    absent('2027-01-25'),
  ]
  const rules = amendedBy(
    { record: 'medicalGround', until: ['medicalExam'] },
    { record: 'absence.exam/2', percentage: 5 },
  )
  const evaluation = under(rules, '2027-02-01', facts)
  const kinds = (book: Rulebook, key: string) =>
    explainUnder(book, evaluation, key, { language: 'en', audience: 'insured' }).steps.map((step) =>
      step.kind === 'reform' ? step.effect : step.kind,
    )

  it.each(['medicalGround', 'absence.exam#2'])('%s is that of the reform', (key) => {
    expect(kinds(rules, key)).toContain('changes')
    expect(kinds(rulebook, key)).toContain('notGiven')
  })

  it('tells what ends an exclusion only where the reform is known', () => {
    expect(kinds(rules, 'medicalGround')).toContain('endsWith')
    expect(kinds(rulebook, 'medicalGround').filter((kind) => kind.startsWith('end'))).toEqual([])
  })

  it('tells that a ground and a consequence were repealed', () => {
    const repealed = amendedBy(
      { record: 'permittedWork', ended: 'repealed' },
      { record: 'registration', ended: 'repealed' },
    )
    const there = under(repealed, '2027-02-01', ['2026-12-01 permittedWorkStarted'])
    for (const key of ['permittedWork', 'registration'])
      expect(explainUnder(repealed, there, key, { language: 'en', audience: 'insured' }).steps[0], key).toMatchObject({
        kind: 'absent',
        because: 'repealed',
        since: '2027-01-01',
      })
  })
})

describe('the comparison of the law with a reform', () => {
  const facts = [sent('2027-01-05')]

  it('names the reform as the cause, also where it moved a step that it does not amend', () => {
    const { obligations } = diffEvaluations(
      under(rulebook, '2027-01-21', facts),
      under(amendedBy(threeWeeks), '2027-01-21', facts),
    )
    const byReform = { kind: 'reform', id: 'invented', title: 'An invented text' }
    expect(obligations.map(({ key, causes }) => [key, causes])).toEqual([
      ['questionnaire.return', [byReform]],
      ['questionnaire.support', [{ kind: 'event', type: 'questionnaireNotReceived', on: '2027-01-20' }, byReform]],
    ])
  })

  it('names no reform where both evaluations applied it', () => {
    const rules = amendedBy(threeWeeks)
    const { obligations } = diffEvaluations(under(rules, '2027-01-21', facts), under(rules, '2027-01-28', facts))
    expect(obligations.flatMap(({ causes }) => causes).filter(({ kind }) => kind === 'reform')).toEqual([])
  })
})
