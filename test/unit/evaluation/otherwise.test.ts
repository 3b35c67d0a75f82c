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
