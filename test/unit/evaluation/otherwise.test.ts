import { type Audience, evaluate, explain, nextChange, redact } from 'terug-naar-werk'
import { describe, expect, it } from 'vitest'
import { caseOf } from '../../support/case-tables.js'
import { day } from '../../support/days.js'

const absences = [
  'start: 2022-10-03',
  '2023-01-09 questionnaireImpossible (examIndicated yes)',
  '2026-01-12 unjustifiedAbsence (at exam, plannedOn 2026-01-12)',
  '2026-02-09 unjustifiedAbsence (at exam, plannedOn 2026-02-09)',
]

const declared = [
  'start: 2023-06-05',
  'contract: no',
  '2023-12-04 zivStarted (situation A)',
  '2024-01-15 planDrawnUp (elements goals, aim employment)',
  '2024-01-15 paidWorkStarted',
]

const on = (asOf: string, facts: readonly string[]) => {
  const { dossier, options } = caseOf(facts)
  return evaluate(dossier, { ...options, asOf: day(asOf) })
}

const sentencesOf = (asOf: string, facts: readonly string[], key: string, audience: Audience = 'advisingDoctor') =>
  explain(on(asOf, facts), key, { language: 'en', audience }).steps.map(({ kind, text }) => `${kind}: ${text}`)

describe('what only another answer would give', () => {
  it('is absent where nothing happened that a question is about', () => {
    expect(on('2026-02-10', ['start: 2022-10-03'])).not.toHaveProperty('otherwise')
    expect(on('2026-02-10', ['start: 2022-10-03', '2024-06-03 zivStarted (situation A)'])).not.toHaveProperty(
      'otherwise',
    )
  })

  it('has no other readings beside it: it stands by one', () => {
    const all = [...(on('2026-02-10', absences).otherwise ?? []), ...(on('2024-01-16', declared).otherwise ?? [])]
    expect(all.map(({ reading }) => reading)).toEqual(['RD-10:lawRates', 'RD-11:declaration'])
    expect(JSON.stringify(all)).not.toContain('readings')
  })

  it.each([
    ['advisingDoctor', 1, 1],
    ['insured', 1, 1],
    ['coordinator', 0, 1],
    ['employer', 0, 0],
  ] as const)(
    'is for the %s as the consequence or the presumption would be',
    (audience, consequences, presumptions) => {
      expect(redact(on('2026-02-10', absences), audience).otherwise?.length ?? 0).toBe(consequences)
      expect(redact(on('2024-01-16', declared), audience).otherwise?.length ?? 0).toBe(presumptions)
    },
  )

  it('is told by the explanation, after that there is none', () => {
    expect(sentencesOf('2026-02-10', absences, 'absence.exam#2').slice(0, 2)).toEqual([
      expect.stringMatching(/^absent: /),
      'rateReading: the rates of the law from 1 January 2026 (source: law of 19 December 2025, article 7): no benefit; from 9 February 2026; no last day is known',
    ])
    expect(sentencesOf('2024-01-16', declared, 'presumption.ziv')[1]).toMatch(
      /^reading: .*\): from 4 December 2023 up to and including 14 January 2024$/,
    )
    expect(sentencesOf('2024-01-16', declared, 'presumption')[1]).toMatch(/^reading: /)
    expect(sentencesOf('2026-02-10', absences, 'absence.exam#2', 'coordinator')).toEqual([
      expect.stringMatching(/^notDisclosed: /),
    ])
  })

  it('changes on days that the planning knows', () => {
    const { dossier } = caseOf(declared.slice(0, 4))
    const seen: string[] = []
    let asOf = day('2024-01-16')
    for (
      let next = nextChange(dossier, { asOf });
      next !== null && next < '2024-09-01';
      next = nextChange(dossier, { asOf })
    ) {
      seen.push(next)
      asOf = next
    }
    for (let at = new Date('2024-01-17'); at < new Date('2024-09-01'); at.setUTCDate(at.getUTCDate() + 1)) {
      const iso = at.toISOString().slice(0, 10)
      const before = new Date(at.getTime() - 86_400_000).toISOString().slice(0, 10)
      const { asOf: _, ...now } = evaluate(dossier, { asOf: day(iso) })
      const { asOf: __, ...then } = evaluate(dossier, { asOf: day(before) })
      expect(seen.includes(iso), iso).toBe(JSON.stringify(now) !== JSON.stringify(then))
    }
  })
})

describe('by the rates of the law of 2025, absences of 2026 count before March too (RD-10)', () => {
  const absent = (on: string) => `${on} unjustifiedAbsence (at exam, plannedOn ${on})`
  const base = absences.slice(0, 2)
  const second = {
    key: 'absence.exam#2',
    kind: 'suppression',
    percentage: 100,
    cause: 'absence',
    at: 'exam',
    absence: 2,
    plannedOn: '2026-02-09',
    from: '2026-02-09',
    until: null,
    norms: ['SA-1', 'SA-3', 'LT-6'],
  }

  it('two absences of January and February', () => {
    const { otherwise } = on('2026-02-20', absences)
    expect(otherwise).toStrictEqual([{ reading: 'RD-10:lawRates', consequences: [second] }])
  })

  it('an absence of December before them does not count', () => {
    const { otherwise } = on('2026-02-20', [...base, absent('2025-12-15'), ...absences.slice(2)])
    expect(otherwise).toStrictEqual([{ reading: 'RD-10:lawRates', consequences: [second] }])
  })

  it('what both answers give stands in the result alone', () => {
    const { otherwise, consequences } = on('2026-05-01', [...absences, absent('2026-03-09'), absent('2026-04-13')])
    const inShort = (all: typeof consequences = []) => all.map(({ key, plannedOn }) => `${key} ${plannedOn}`)
    expect(inShort(consequences)).toEqual(['absence.exam#2 2026-04-13'])
    expect(
      otherwise?.flatMap((one) => (one.consequences ?? []).map(({ key, plannedOn }) => `${key} ${plannedOn}`)),
    ).toEqual(['absence.exam#2 2026-02-09', 'absence.exam#3 2026-03-09'])
  })

  it('for a start of 2023 both give the same consequence, at another rate', () => {
    const facts = ['start: 2025-09-01', '2025-12-08 questionnaireImpossible (examIndicated yes)']
    const evaluation = on('2026-02-20', [...facts, absent('2026-01-12'), absent('2026-02-09')])
    expect(evaluation.consequences.map(({ key }) => key)).toEqual(['absence.exam#2'])
    expect(evaluation).not.toHaveProperty('otherwise')
  })
})

it('by the day of the declaration a presumption may have run that the plan came too late for (RD-11)', () => {
  expect(on('2024-01-16', declared).otherwise).toStrictEqual([
    {
      reading: 'RD-11:declaration',
      presumptions: [
        {
          key: 'presumption.ziv',
          kind: 'ziv',
          from: '2023-12-04',
          until: '2024-01-14',
          maxUntil: '2024-06-03',
          endedBy: 'paidWork',
          norms: ['LP-1', 'LP-4', 'LP-5'],
          notices: ['presumptionTransition'],
        },
      ],
    },
  ])
})
