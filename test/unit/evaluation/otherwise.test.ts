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

/** What only other answers would give, one line for each; undefined where there is nothing. */
const otherwiseOn = (asOf: string, facts: readonly string[]) =>
  on(asOf, facts).otherwise?.flatMap(({ reading, ...given }) =>
    Object.entries(given).flatMap(([kind, all]) => [
      `${reading} ${kind}`,
      ...all.map(({ key, from, until }) => `${key} ${from} – ${until ?? 'not ended'}`),
    ]),
  )

const missed = (planned: string, at = 'exam') => `${planned} unjustifiedAbsence (at ${at}, plannedOn ${planned})`

describe('the absences of January and February 2026, where the incapacity started before 2023 (RD-10)', () => {
  const indicated = ['start: 2022-10-03', '2023-01-09 questionnaireImpossible (examIndicated yes)']
  const second = ['RD-10:lawRates consequences', 'absence.exam#2 2026-02-09 – not ended']

  it.each([
    ['two', [missed('2026-01-12'), missed('2026-02-09')], second],
    ['one more in 2025', [missed('2025-12-15'), missed('2026-01-12'), missed('2026-02-09')], second],
    ['the first on the first day of 2026', [missed('2026-01-01'), missed('2026-02-09')], second],
    ['the first on the day before', [missed('2025-12-31'), missed('2026-02-09')], undefined],
  ])('%s', (_, facts, expected) => expect(otherwiseOn('2026-02-20', [...indicated, ...facts])).toEqual(expected))

  const march = [missed('2026-03-09'), missed('2026-04-13')]

  it('the rest stands in the result, also where it is another number by the other answer', () => {
    const facts = [...indicated, missed('2026-01-12'), missed('2026-02-09'), ...march]
    expect(on('2026-04-20', facts).consequences.map(({ key, from }) => `${key} ${from}`)).toEqual([
      'absence.exam#2 2026-04-13',
    ])
    expect(otherwiseOn('2026-04-20', facts)).toEqual([
      'RD-10:lawRates consequences',
      'absence.exam#2 2026-02-09 – 2026-03-08',
      'absence.exam#3 2026-03-09 – not ended',
    ])
  })

  it('the same where the count began anew in between', () => {
    const anew = ['2026-02-16 medicalExam', '2026-02-23 questionnaireImpossible (examIndicated yes)']
    const facts = [...indicated, missed('2026-01-12'), missed('2026-02-09'), ...anew, ...march]
    expect(on('2026-04-20', facts).consequences.map(({ key, from }) => `${key} ${from}`)).toEqual([
      'absence.exam#2 2026-04-13',
    ])
    expect(otherwiseOn('2026-04-20', facts)).toEqual([
      'RD-10:lawRates consequences',
      'absence.exam#2 2026-02-09 – 2026-02-15',
    ])
  })

  it('a start of 2025 has the consequence in both, at another rate', () => {
    const facts = ['start: 2025-09-01', '2025-12-08 questionnaireImpossible (examIndicated yes)']
    expect(otherwiseOn('2026-02-20', [...facts, missed('2026-01-12'), missed('2026-02-09')])).toBeUndefined()
  })
})

it('a consequence that goes on after maternity protection, where a certificate that ran out ended it before (RD-12)', () => {
  const facts = [
    'start: 2023-01-16',
    'certified until: 2023-06-30',
    '2023-04-25 referred',
    missed('2023-05-02', 'firstContact'),
    missed('2023-06-05', 'firstContact'),
    '2023-06-12 maternityProtectionStarted',
    '2023-09-24 maternityProtectionEnded',
  ]
  expect(on('2023-10-02', facts).consequences.map(({ key, from }) => `${key} ${from}`)).toEqual([
    'absence.firstContact#2 2023-06-05',
  ])
  expect(otherwiseOn('2023-10-02', facts)).toEqual([
    'RD-12:stillIncapable consequences',
    'absence.firstContact#2/2 2023-09-25 – not ended',
  ])
})

it('a presumption that both answers give does not stand apart, whatever ends it (RD-14)', () => {
  const facts = ['start: 2023-01-16', 'contract: no', '2023-05-08 zivStarted (situation A)']
  const then = ['2023-06-05 planDrawnUp (elements goals, aim employment)', '2023-07-03 permittedWorkStarted']
  const { presumption } = on('2023-07-20', [...facts, ...then])
  expect(presumption?.readings?.map(({ reading }) => reading)).toEqual(['RD-14:endsPresumption'])
  expect(otherwiseOn('2023-07-20', [...facts, ...then])).toBeUndefined()
})

it('a presumption by the day of the declaration, and nothing beside it (RD-11)', () => {
  expect(otherwiseOn('2024-01-16', declared)).toEqual([
    'RD-11:declaration presumptions',
    'presumption.ziv 2023-12-04 – 2024-01-14',
  ])
})

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
