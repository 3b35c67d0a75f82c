import { type Audience, evaluate, explain, redact, whatWouldChange } from 'terug-naar-werk'
import { describe, expect, it } from 'vitest'
import { audiences } from '../../../../src/law/confidentiality.js'
import { day } from '../../../support/days.js'
import { employee } from '../../../support/evaluated.js'

const evaluated = (events: readonly object[], asOf: string) => evaluate(employee(events), { asOf: day(asOf) })

const withheld = evaluated([{ type: 'questionnaireWithheld', on: '2023-03-20', ground: 'coma' }], '2023-04-20')
const category2 = evaluated([{ type: 'capacityEstimated', on: '2023-04-20', category: 2 }], '2023-05-02')
const codexPlan = evaluated(
  [
    { type: 'codexRequested', on: '2023-03-01', by: 'employer' },
    { type: 'codexPlanSigned', on: '2023-05-02' },
  ],
  '2023-05-10',
)
const zivPlan = evaluated(
  [
    { type: 'zivStarted', on: '2023-05-02', situation: 'B' },
    { type: 'planDrawnUp', on: '2023-05-16', elements: ['goals'] },
  ],
  '2023-06-01',
)

describe('what each audience sees', () => {
  it.each([
    [
      'a withheld questionnaire',
      withheld,
      ['questionnaireWithheld', 'notDisclosed', 'questionnaireWithheld', 'notDisclosed'],
    ],
    ['category 2', category2, ['category2', 'notDisclosed', 'category2', 'notDisclosed']],
    ['a CODEX trajectory', codexPlan, ['codexRunning', 'codexRunning', 'codexRunning', 'notDisclosed']],
    ['a ZIV trajectory', zivPlan, ['zivRunning', 'zivRunning', 'zivRunning', 'notDisclosed']],
  ])('the status of %s', (_, evaluation, statuses) => {
    expect(audiences.map((audience) => redact(evaluation, audience).status)).toEqual(statuses)
  })

  it.each([
    ['a withheld questionnaire', withheld, [1, 0, 1, 0]],
    ['a request for CODEX', codexPlan, [1, 1, 1, 1]],
  ])('the exclusion by %s', (_, evaluation, exclusions) => {
    expect(audiences.map((audience) => redact(evaluation, audience).exclusions.length)).toEqual(exclusions)
  })

  it.each([
    ['CODEX', codexPlan, ['codex', 'codex', 'codex', undefined]],
    ['ZIV', zivPlan, ['ziv', 'ziv', 'ziv', undefined]],
  ])('the presumption under %s', (_, evaluation, kinds) => {
    expect(audiences.map((audience) => redact(evaluation, audience).presumption?.kind)).toEqual(kinds)
  })

  const whole = { withheld, category2, codexPlan, zivPlan }
  it.each(Object.entries(whole))(
    '%s: no obligation for the employer, and nothing that rests on one',
    (_, evaluation) => {
      const { obligations, judgements, needs, findings, consequences } = redact(evaluation, 'employer')
      expect([obligations, judgements, needs, findings, consequences]).toEqual([[], [], [], [], []])
    },
  )

  it('the steps that an exclusion bars only where they may be known', () => {
    const [exclusion] = redact(codexPlan, 'coordinator').exclusions
    expect([exclusion?.bars, exclusion?.norms]).toEqual([[], []])
    expect(redact(codexPlan, 'insured').exclusions).toEqual(codexPlan.exclusions)
  })

  it.each(Object.entries(whole))('%s: everything for the advising doctor', (_, evaluation) => {
    expect(redact(evaluation, 'advisingDoctor')).toEqual(evaluation)
  })
})

describe('a first contact that lapses because category 4 was left', () => {
  const left = evaluated(
    [
      { type: 'capacityEstimated', on: '2023-04-24', category: 4 },
      { type: 'referred', on: '2023-04-25' },
      { type: 'capacityEstimated', on: '2023-05-10', category: 2 },
    ],
    '2023-05-20',
  )

  it('is told to the coordinator, without what took it away', () => {
    const contact = redact(left, 'coordinator').obligations.find(({ key }) => key === 'contact.first')
    expect([contact?.state, contact?.lapsedBy]).toEqual(['lapsed', undefined])
    const { steps } = explain(left, 'contact.first', { language: 'en', audience: 'coordinator' })
    expect(steps.map(({ kind }) => kind)).toContain('state')
    expect(steps.map(({ kind }) => kind)).not.toContain('lapse')
  })

  it.each(['advisingDoctor', 'insured'] as const)('is told to the %s with it', (audience) => {
    const contact = redact(left, audience).obligations.find(({ key }) => key === 'contact.first')
    expect(contact?.lapsedBy).toEqual({ type: 'capacityEstimated', on: '2023-05-10' })
  })

  it('tells what made it lapse where that may be known', () => {
    const ended = evaluate(
      employee([{ type: 'referred', on: '2023-04-25' }], {
        incapacity: { start: '2023-01-16', endedOn: '2023-05-10' },
      }),
      { asOf: day('2023-05-20') },
    )
    const contact = redact(ended, 'coordinator').obligations.find(({ key }) => key === 'contact.first')
    expect(contact?.lapsedBy).toEqual({ type: 'incapacityEnded', on: '2023-05-10' })
  })
})

describe('an explanation for an audience', () => {
  it('says the same of what it may not know, whether it exists or not', () => {
    const texts = [withheld, category2, codexPlan].flatMap((evaluation) =>
      ['questionnaire.withholdingNotice', 'exam.category3', 'estimate.first'].map(
        (key) => explain(evaluation, key, { language: 'nl', audience: 'coordinator' }).text,
      ),
    )
    expect(new Set(texts)).toEqual(new Set(['Toelichting: Hierover mogen wij u niets meedelen (beroepsgeheim).']))
  })

  it('leaves out the changes that would tell what it may not know, and all of them for who is no professional', () => {
    const changes = [
      {
        key: 'ziv.review#1',
        suppositions: [{ suppose: 'withoutEvent', type: 'capacityEstimated', on: day('2023-04-20') }],
        state: 'open',
        window: { from: day('2023-05-02'), until: null },
      },
      {
        key: 'ziv.review#1',
        suppositions: [{ suppose: 'day', asOf: day('2023-06-01') }],
        state: 'open',
        window: { from: day('2023-05-02'), until: null },
      },
    ] as const
    const told = (audience: Audience) =>
      explain(zivPlan, 'ziv.review#1', { language: 'nl', audience, changes }).steps.filter(
        ({ kind }) => kind === 'change',
      )
    expect(audiences.map((audience) => told(audience).length)).toEqual([2, 1, 0, 0])
  })

  it('leaves out a change of which one part may not be told, or whose event means what may not', () => {
    const dossier = employee([{ type: 'capacityEstimated', on: '2023-04-20', category: 4 }])
    const options = { asOf: day('2023-05-05') }
    const [referral, update] = whatWouldChange(dossier, 'contact.first', options)
    const estimate = { suppose: 'withoutEvent', type: 'capacityEstimated', on: day('2023-04-20') } as const
    const changes = [referral, update].flatMap((change) => change ?? [])
    const both = changes.map((change) => ({ ...change, suppositions: [...change.suppositions, estimate] }))
    const told = (audience: Audience) =>
      explain(evaluate(dossier, options), 'contact.first', {
        language: 'en',
        audience,
        changes: [...changes, ...both],
      }).steps.filter(({ kind }) => kind === 'change').length
    expect(audiences.map(told)).toEqual([4, 1, 0, 0])
  })

  it('leaves out the changes of another step', () => {
    const dossier = employee([{ type: 'questionnaireSent', on: '2023-03-27', route: 'A' }])
    const options = { asOf: day('2023-04-03') }
    const changes = whatWouldChange(dossier, 'estimate.first', options)
    expect(changes.map(({ key }) => key)).toContain('estimate.first')
    const kinds = (key: string) =>
      explain(evaluate(dossier, options), key, { language: 'en', audience: 'coordinator', changes }).steps.map(
        ({ kind }) => kind,
      )
    expect([...kinds('questionnaire.return'), ...kinds('no.such.step')]).not.toContain('change')
  })

  it('takes an unknown audience for one that knows nothing, and an unknown language for Dutch', () => {
    // SAFETY: plain JavaScript can pass anything; the types of TypeScript do not hold there.
    const { text } = explain(withheld, 'estimate.first', { language: 'xx' as 'nl', audience: 'neighbour' as Audience })
    expect(text).toBe('Hierover mogen wij u niets meedelen (beroepsgeheim).')
  })
})
