import { isDay } from 'terug-naar-werk/calendar'
import { channelMatrix, medicalGrounds, norms, notices, readings, scope, sources, versions } from 'terug-naar-werk/law'
import { describe, expect, it } from 'vitest'

const ids = (prefix: string, ...numbers: readonly (string | number)[]) => numbers.map((number) => `${prefix}-${number}`)

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1)

describe('the norm inventory', () => {
  it('holds every norm of the inventory, and no other', () => {
    expect(Object.keys(norms).sort()).toEqual(
      [
        ...ids('SCO', ...upTo(6)),
        ...ids('COO', ...upTo(7)),
        ...ids('A1', 1, 2),
        ...ids('A2', ...upTo(6)),
        ...ids('A3', ...upTo(4)),
        ...ids('A4', ...upTo(3)),
        ...ids('A5', ...upTo(4)),
        ...ids('A6', ...upTo(4)),
        ...ids('A7', ...upTo(7)),
        ...ids('B1', ...upTo(3)),
        ...ids('B2', 1, 2),
        ...ids('B3', 1, 2),
        ...ids('B4', 1, 2),
        ...ids('B5', 1, 2),
        ...ids('B6', ...upTo(3)),
        ...ids('C', 1, 2),
        ...ids('Z1', 'A', 'B', 'C', 'D', 1, 2, 3, 4),
        ...ids('Z2', ...upTo(8)),
        ...ids('Z3', 1, 2),
        ...ids('Z4', 1),
        ...ids('CH', ...upTo(5)),
        ...ids('LP', ...upTo(5)),
        ...ids('SA', ...upTo(5)),
        ...ids('LT', ...upTo(9)),
      ].sort(),
    )
  })

  it.each(Object.entries(norms))('%s has a section, a modality, a sentence and a version of the law', (_, norm) => {
    expect(norm.section).not.toBe('')
    expect(norm.modality.length).toBeGreaterThan(0)
    expect(norm.rule).toMatch(/^[A-Z].*\.$/)
    expect(versions[norm.version].id).toBe(norm.version)
  })

  it.each([
    ['A2-1', 'C383 3.1 step 2', 'advisingDoctor', ['duty']],
    ['A2-2', 'C383 3.1 step 2', 'advisingDoctor', ['power', 'judgement']],
    ['A3-1', 'C383 3.1 step 3', 'insured', ['duty']],
    ['A4-1', 'C383 3.1 step 4', 'advisingDoctor', ['duty', 'judgement']],
    ['A4-2', 'C383 3.1 step 4', 'advisingDoctor', ['prohibition']],
    ['A7-7', 'C383 3.1 step 7', 'parties', ['judgement']],
    ['B1-1', 'C383 3.2 step 1', 'insured', ['right']],
    ['Z2-1', 'C383 4.2', 'coordinator', ['duty']],
    ['LP-1', 'C383 VI', null, ['constitutive']],
  ] as const)('%s: %s, %s, %j', (id, section, bearer, modality) => {
    expect(norms[id]).toMatchObject({ section, bearer, modality })
  })
})

describe('the sources', () => {
  it.each([
    ['C383', 'circular', '2022-11-17', '2022-09-01'],
    ['RIZIV22', 'guidance', '2022-06-22', null],
    ['RIZIVABC', 'guidance', null, null],
    ['SOL', 'leaflet', null, null],
    ['CM', 'leaflet', null, null],
  ])('%s is a %s of %s, applied from %s', (key, rank, dated, appliesFrom) => {
    expect(sources.find((source) => source.key === key)).toMatchObject({ rank, dated, appliesFrom })
  })
})

describe('the readings', () => {
  it.each([
    ['RD-1', 'twoWeeks', ['oneWeek']],
    ['RD-2', 'receipt', ['posting']],
    ['RD-3', 'receipt', ['handingOver', 'sending']],
    ['RD-4', 'request', ['decision']],
    ['RD-5', 'sixthMonth', ['monthAfterReferral']],
    ['RD-6', 'byRule', ['quantieme', 'sameDate']],
    ['RD-7', 'leftToRight', ['otherColumns']],
    ['RD-8', 'outOfScope', []],
    ['RD-9', 'twoYears', ['threeYears']],
  ] as const)('%s: %s by default, otherwise %j', (id, value, others) => {
    expect(readings[id].default.value).toBe(value)
    expect(readings[id].others.map((other) => other.value)).toEqual(others)
  })

  it('says where no source speaks', () => {
    expect(readings['RD-4'].default.basis).toBe('none')
    expect(readings['RD-7'].default.basis).toBe('inferred')
    expect(readings['RD-5'].others[0]).toMatchObject({ heldBy: ['RIZIV22', 'SOL', 'CM'], basis: 'source' })
  })
})

describe('the days of the law', () => {
  it.each([
    ['circular2022', [['2022-09-01', null, null, null]]],
    ['circular2022UntilTeamMembers', [['2022-09-01', '2024-06-30', null, '2023-12-31']]],
    ['selfEmployed2023', [['2023-01-01', null, null, null]]],
    ['routeC', [['2022-09-01', null, null, null]]],
    [
      'consequences2023',
      [
        ['2023-01-01', '2025-12-31', '2023-01-01', null],
        ['2023-01-01', null, '2023-01-01', null],
      ],
    ],
    [
      'teamMembers2024',
      [
        ['2024-07-01', null, null, '2023-12-31'],
        ['2024-01-01', null, '2024-01-01', null],
      ],
    ],
    ['presumption2022', [['2022-09-01', '2025-12-31', null, null]]],
    ['presumptionRepealed2026', [['2026-01-01', null, null, null]]],
    ['consequences2026', [['2026-01-01', null, null, null]]],
    ['registration2026', [['2026-01-01', null, null, null]]],
    ['workPotential2026', [['2026-01-01', null, null, null]]],
    ['certificates2026', [['2026-01-01', null, null, null]]],
  ] as const)('%s', (id, periods) => {
    expect(
      versions[id].inForce.map(({ from, until, startsFrom, startsUntil }) => [from, until, startsFrom, startsUntil]),
    ).toEqual(periods)
  })

  it('are days, every one', () => {
    const all = [
      ...Object.values(versions).flatMap(({ inForce }) =>
        inForce.flatMap(({ from, until, startsFrom, startsUntil }) => [from, until, startsFrom, startsUntil]),
      ),
      ...sources.flatMap(({ dated, appliesFrom }) => [dated, appliesFrom]),
      ...notices.flatMap(({ from, until }) => [from, until]),
      ...Object.values(scope).map(({ from }) => from),
    ].filter((text) => text !== null)
    expect(all.length).toBeGreaterThan(20)
    expect(all.filter((text) => !isDay(text))).toEqual([])
  })
})

it('lists thirteen medical groups, and the marks of the five rows of channels', () => {
  expect(new Set(medicalGrounds).size).toBe(13)
  expect(Object.values(channelMatrix).map(({ channels, basis }) => [channels.length, basis])).toEqual([
    [4, 'source'],
    [2, 'inferred'],
    [2, 'inferred'],
    [3, 'inferred'],
    [4, 'source'],
  ])
})
