import { evaluate } from 'terug-naar-werk'
import { describe, expect, it } from 'vitest'
import { caseOf } from '../../../support/case-tables.js'
import { day } from '../../../support/days.js'
import { employee } from '../../../support/evaluated.js'

const referred = employee(
  [
    { type: 'referred', on: '2023-04-25' },
    { type: 'capacityEstimated', on: '2023-04-24', category: 4 },
    { type: 'questionnaireSent', on: '2023-03-27', route: 'A' },
    { type: 'questionnaireReceived', on: '2023-04-05', complete: true },
  ],
  { id: 'case-7' },
)

describe('an evaluation', () => {
  it('is the whole answer of a day', () => {
    expect(evaluate(referred, { asOf: day('2023-06-20') })).toEqual({
      id: 'case-7',
      asOf: '2023-06-20',
      case: { scheme: 'employee', employmentContract: true, incapacityStart: '2023-01-16' },
      law: { version: '2023-01-01', coverage: 'confirmed', notices: [] },
      status: 'awaitingFirstContact',
      obligations: [
        {
          key: 'questionnaire.send',
          rule: 'questionnaire.send',
          variant: 'questionnaire.send',
          bearer: 'advisingDoctor',
          modality: 'duty',
          window: { from: '2023-03-27', until: '2023-03-27' },
          trigger: { type: 'incapacityStart', on: '2023-01-16' },
          state: 'fulfilled',
          fulfilledOn: '2023-03-27',
          norms: ['A2-1'],
        },
        {
          key: 'questionnaire.return',
          rule: 'questionnaire.return',
          variant: 'questionnaire.return/routeA',
          bearer: 'insured',
          modality: 'duty',
          window: { from: '2023-03-27', until: '2023-04-10' },
          trigger: { type: 'questionnaireSent', on: '2023-03-27', moment: 'questionnaireSentOnRouteA' },
          state: 'fulfilled',
          fulfilledOn: '2023-04-05',
          norms: ['A3-1'],
        },
        {
          key: 'estimate.first',
          rule: 'estimate.first',
          variant: 'estimate.first',
          bearer: 'advisingDoctor',
          modality: 'duty',
          window: { from: '2023-04-16', until: '2023-05-15' },
          trigger: { type: 'incapacityStart', on: '2023-01-16' },
          state: 'fulfilled',
          fulfilledOn: '2023-04-24',
          norms: ['A4-1'],
        },
        {
          key: 'contact.first',
          rule: 'contact.first',
          variant: 'contact.first/atOnce',
          bearer: 'coordinator',
          modality: 'duty',
          window: { from: '2023-04-25', until: '2023-07-15' },
          trigger: { type: 'referred', on: '2023-04-25', moment: 'referredAtOnce' },
          state: 'open',
          norms: ['A7-2', 'A7-4'],
        },
        {
          key: 'referral.make',
          rule: 'referral.make',
          variant: 'referral.make/atOnce',
          bearer: 'advisingDoctor',
          modality: 'duty',
          window: { from: '2023-04-24', until: null },
          trigger: { type: 'capacityEstimated', on: '2023-04-24', moment: 'category4AtOnce' },
          state: 'fulfilled',
          fulfilledOn: '2023-04-25',
          norms: ['A6-1'],
        },
      ],
      exclusions: [],
      presumption: null,
      presumptions: [],
      consequences: [],
      findings: [],
      needs: [],
      judgements: [],
    })
  })

  it('is plain JSON and leaves its input alone', () => {
    const before = structuredClone(referred)
    const evaluation = evaluate(referred, { asOf: day('2023-06-20') })
    expect(JSON.parse(JSON.stringify(evaluation))).toEqual(evaluation)
    expect(referred).toEqual(before)
  })

  it('cannot be used to change the law', () => {
    const [obligation] = evaluate(referred, { asOf: day('2023-06-20') }).obligations
    // SAFETY: what a caller without types may try.
    const norms = obligation?.norms as unknown as string[]
    expect(() => norms.push('A2-2')).toThrow(TypeError)
    expect(evaluate(referred, { asOf: day('2023-06-20') }).obligations[0]?.norms).toEqual(['A2-1'])
  })

  it('counts to the end of the calendar without leaving it', () => {
    const late = employee(
      [
        { type: 'zivStarted', on: '2199-12-05', situation: 'A' },
        { type: 'planDrawnUp', on: '2199-12-10', elements: [] },
      ],
      { incapacity: { start: '2199-12-01' } },
    )
    const { obligations } = evaluate(late, { asOf: day('2199-12-31') })
    expect(obligations.find(({ key }) => key === 'estimate.first')?.window).toEqual({
      from: '2199-12-31',
      until: '2199-12-31',
    })
    expect(obligations.filter(({ rule }) => rule === 'ziv.review')).toHaveLength(1)
  })

  it('says what made a step lapse, and from which other days it was counted', () => {
    const refused = employee(
      [
        { type: 'coordinatorContact', on: '2023-04-03', kind: 'first', channel: 'physical' },
        { type: 'permissionRefused', on: '2023-04-24' },
        { type: 'capacityEstimated', on: '2023-04-20', category: 3 },
        { type: 'capacityEstimated', on: '2023-05-20', category: 4 },
      ],
      { incapacity: { start: '2023-01-16', endedOn: '2023-05-31' } },
    )
    const { obligations } = evaluate(refused, { asOf: day('2023-06-20') })
    const of = (key: string) => obligations.find((obligation) => obligation.key === key)
    expect(of('contact.afterRefusal')?.countedFrom).toEqual({ previousContact: '2023-04-03' })
    expect(of('exam.category3')?.lapsedBy).toEqual({ type: 'capacityEstimated', on: '2023-05-20' })
    expect(of('referral.make')?.lapsedBy).toEqual({ type: 'incapacityEnded', on: '2023-05-31' })
  })
})

describe('with its id, an evaluation still tells', () => {
  const named = (asOf: string, facts: readonly string[]) => {
    const { dossier, options } = caseOf(facts)
    return evaluate({ ...dossier, id: 'case-7' }, { ...options, asOf: day(asOf) })
  }

  it('what another answer would give', () => {
    const absences = ['2026-01-12', '2026-02-09'].map((on) => `${on} unjustifiedAbsence (at exam, plannedOn ${on})`)
    const indicated = '2023-01-09 questionnaireImpossible (examIndicated yes)'
    const { id, otherwise = [] } = named('2026-02-10', ['start: 2022-10-03', indicated, ...absences])
    expect([id, ...otherwise.map(({ reading }) => reading)]).toEqual(['case-7', 'RD-10:lawRates'])
  })

  it('what was left out, and a status that does not rest on it', () => {
    const facts = ['start: 2025-12-01', 'require: confirmed', '2026-03-10 capacityEstimated (category 4)']
    const left = (...more: readonly string[]) => {
      const { id, status, leftOut = [] } = named('2026-03-20', [...facts, ...more])
      return [id, status, ...leftOut.map(({ key }) => key)]
    }
    expect(left()).toEqual(['case-7', 'notCovered', 'referral.make'])
    expect(left('2026-03-16 incapacityEnded (lastDay 2026-03-15)')).toEqual([
      'case-7',
      'incapacityEnded',
      'referral.make',
    ])
  })
})
