import { type Audience, evaluate, explain, redact, whatWouldChange } from 'terug-naar-werk'
import { describe, expect, it } from 'vitest'
import { audiences } from '../../../../src/law/confidentiality.js'
import { day } from '../../../support/days.js'
import { employee } from '../../../support/evaluated.js'

const protection = [
  { type: 'maternityProtectionStarted', on: '2023-08-07' },
  { type: 'maternityProtectionEnded', on: '2023-11-19' },
]

const options = { asOf: day('2024-02-01'), readings: { 'RD-13': 'standStill' } } as const

const evaluated = (events: readonly object[]) => evaluate(employee(events), options)

describe('where the caller lets the months stand still during maternity protection (RD-13)', () => {
  const keys = (events: readonly object[]) => evaluated(events).obligations.map(({ key }) => key)

  it('a step that counts from the start moves', () => {
    expect([keys([]).includes('regional.start'), keys(protection).includes('regional.start')]).toEqual([true, false])
  })

  it.each(['coordinator', 'employer'] as const)(
    'the %s does not see by such a step that there was protection',
    (audience) => {
      expect(redact(evaluated(protection), audience)).toEqual(redact(evaluated([]), audience))
      const explanations = [protection, []].map((events) =>
        explain(evaluated(events), 'regional.start', { language: 'en', audience }),
      )
      expect(explanations[0]).toEqual(explanations[1])
      expect(explanations[0]?.steps.map(({ kind }) => kind)).toEqual(['notDisclosed'])
    },
  )

  it('the doctor, the insured, and in the usual reading the coordinator see it', () => {
    const usual = evaluate(employee([]), { asOf: options.asOf })
    const seen = (one: typeof usual) =>
      audiences.filter((audience) => redact(one, audience).obligations.some(({ key }) => key === 'regional.start'))
    expect([seen(evaluated([])), seen(usual)]).toEqual([
      ['advisingDoctor', 'insured'],
      ['advisingDoctor', 'coordinator', 'insured'],
    ])
  })
})

describe('where protection would let the months stand still by another answer', () => {
  const referred = [
    { type: 'capacityEstimated', on: '2023-04-24', category: 4 },
    { type: 'referred', on: '2023-04-25' },
    { type: 'maternityProtectionStarted', on: '2023-06-05' },
  ]
  const asOf = day('2023-07-20')
  const dossier = employee(referred)
  const changes = whatWouldChange(dossier, 'contact.first', { asOf })

  const readingsTold = (audience: Audience) =>
    explain(evaluate(dossier, { asOf }), 'contact.first', { language: 'en', audience, changes }).steps.flatMap(
      (step) => (step.kind === 'change' ? step.suppositions.filter(({ suppose }) => suppose === 'reading') : []),
    )

  it('that answer would change the first contact', () => {
    expect(changes.flatMap(({ suppositions }) => suppositions)).toContainEqual({
      suppose: 'reading',
      reading: 'RD-13',
      value: 'standStill',
    })
  })

  it('the doctor is told of it, and the coordinator is not', () => {
    expect([readingsTold('advisingDoctor').length, readingsTold('coordinator')]).toEqual([1, []])
  })

  it('the coordinator keeps the first contact where the caller chose that answer', () => {
    const chosen = evaluate(dossier, { asOf, readings: { 'RD-13': 'standStill' } })
    expect(redact(chosen, 'coordinator').obligations.map(({ key }) => key)).toContain('contact.first')
  })
})

describe('of several answers and several steps the coordinator reads those that may be known', () => {
  const contact = evaluated([{ type: 'referred', on: '2023-04-25' }])
  const window = { from: day('2023-04-25'), until: null }

  const readingsSeen = (...readings: readonly string[]) => {
    const obligations = contact.obligations.map((one) => ({
      ...one,
      readings: readings.map((reading) => ({ reading, window })),
    }))
    const seen = redact({ ...contact, obligations, chosen: {} }, 'coordinator').obligations
    return seen.find(({ key }) => key === 'contact.first')?.readings?.map(({ reading }) => reading)
  }

  it.each([
    ['both', ['RD-6:sameDate', 'RD-4:decision'], ['RD-6:sameDate', 'RD-4:decision']],
    ['only one', ['RD-13:standStill', 'RD-6:sameDate'], ['RD-6:sameDate']],
    ['none', ['RD-13:standStill'], undefined],
  ])('%s of the answers', (_, readings, expected) => {
    expect(readingsSeen(...readings)).toEqual(expected)
  })

  it.each([
    ['only one', ['contact.first', 'estimate.first'], ['contact.first']],
    ['none', ['estimate.first'], undefined],
  ])('the decision with %s of its steps', (_, obligations, expected) => {
    const judgements = [
      { question: 'outcome', by: 'coordinator', since: day('2023-05-02'), options: [], norms: [], obligations },
    ]
    // SAFETY: only the question and the keys of the steps are read.
    const given = { ...contact, judgements } as unknown as typeof contact
    expect(redact(given, 'coordinator').judgements[0]?.obligations).toEqual(expected)
  })
})
