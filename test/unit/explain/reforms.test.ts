import { type Audience, diffEvaluations, explain, type Language, languages } from 'terug-naar-werk'
import { explainUnder, type Rulebook, rulebook } from 'terug-naar-werk/rulebook'
import { describe, expect, it } from 'vitest'
import { amendedBy, sent, threeWeeks, under } from '../../support/invented-reform.js'

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
    // The letters that ask to register are for whoever has no contract.
    const there = under(repealed, '2027-02-01', ['contract: no', '2026-12-01 permittedWorkStarted'])
    for (const key of ['permittedWork', 'registration'])
      expect(explainUnder(repealed, there, key, { language: 'en', audience: 'insured' }).steps[0], key).toMatchObject({
        kind: 'absent',
        because: 'repealed',
        since: '2027-01-01',
      })
  })
})

describe('what a reform does to another part than a step', () => {
  const effects = (book: Rulebook, evaluation: ReturnType<typeof under>, key: string) =>
    explainUnder(book, evaluation, key, { language: 'en', audience: 'insured' }).steps.flatMap((step) =>
      step.kind === 'reform' ? [step.effect] : [],
    )

  it.each([
    ['estimate.second', 'a name that no step bears', 'applied'],
    ['ziv.review', 'a step that did not come up, and that it does not amend', 'applied'],
    ['questionnaire.return', 'a step that did not come up, and that it amends', 'changes'],
    ['questionnaire.send', 'a step that is listed, and that it does not amend', 'applied'],
    ['permittedWork', 'an exclusion that it does not amend', 'applied'],
  ])('%s: %s', (key, _, effect) => {
    const rules = amendedBy(threeWeeks)
    expect(effects(rules, under(rules, '2027-01-27', []), key)).toEqual([effect])
  })

  it('changes nothing before it is in force', () => {
    const rules = amendedBy(threeWeeks)
    const before = under(rules, '2026-12-31', [])
    expect(effects(rules, before, 'questionnaire.return').filter((effect) => effect === 'changes')).toEqual([])
  })

  it('changes no consequence of an absence planned before it is in force', () => {
    const rules = amendedBy({ record: 'absence.exam/2', percentage: 5 })
    const absences = (second: string) => [
      '2026-12-01 questionnaireImpossible (examIndicated yes)',
      '2026-12-07 unjustifiedAbsence (at exam, plannedOn 2026-12-07)',
      `${second} unjustifiedAbsence (at exam, plannedOn ${second})`,
    ]
    const effectOf = (second: string) => effects(rules, under(rules, '2027-02-01', absences(second)), 'absence.exam#2')
    expect([effectOf('2026-12-31'), effectOf('2027-01-01')]).toEqual([['applied'], ['changes']])
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
