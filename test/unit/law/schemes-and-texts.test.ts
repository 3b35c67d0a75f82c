import {
  type Audience,
  type Confidentiality,
  capacitiesTermOn,
  channelMatrix,
  coverageOn,
  mayKnow,
  medicalGrounds,
  scope,
  versions,
} from 'terug-naar-werk/law'
import { describe, expect, it } from 'vitest'
import { day } from '../../support/days.js'

describe('the law behind each version', () => {
  it.each([
    ['circular2022', 'Circular V.I. 2022/383 – 407/22 of 17 November 2022'],
    ['circular2022UntilTeamMembers', 'Circular V.I. 2022/383 – 407/22 of 17 November 2022'],
    ['selfEmployed2023', 'Law of 12 January 2023 (numac 2023200551)'],
    ['routeC', 'RIZIV page with the routes A, B and C'],
    ['consequences2023', 'Law of 25 September 2022 (numac 2022033623)'],
    ['teamMembers2024', 'Law of 20 December 2023 (numac 2023048465), articles 6 to 10'],
    [
      'presumption2022',
      'Circular V.I. 2022/383 – 407/22 of 17 November 2022; repealed by the law of 19 December 2025 (numac 2025009870), articles 8 to 10 and 12',
    ],
    ['presumptionRepealed2026', 'Law of 19 December 2025 (numac 2025009870), articles 8 to 10 and 12'],
    ['consequences2026', 'Law of 19 December 2025 (numac 2025009870), articles 2 and 7'],
    ['registration2026', 'Law of 19 December 2025 (numac 2025009870), article 2'],
    ['workPotential2026', 'Law of 19 December 2025 (numac 2025009870), articles 2 to 6'],
    ['certificates2026', 'Law of 19 December 2025 (numac 2025009870), article 15'],
  ] as const)('%s is %s', (id, text) => {
    expect(versions[id]).toMatchObject({ id, text })
  })

  it('holds for every scheme, except', () => {
    const limited = Object.values(versions).map(({ id, inForce }) => [
      id,
      ...inForce.flatMap(({ schemes }) => (schemes === undefined ? [] : [schemes.join(' ')])),
    ])
    expect(limited.filter(({ length }) => length > 1)).toEqual([
      ['selfEmployed2023', 'selfEmployed'],
      ['consequences2023', 'employee unemployed', 'selfEmployed'],
      ['consequences2026', 'employee unemployed'],
      ['registration2026', 'employee unemployed'],
    ])
  })
})

it.each([
  ['employee', '2022-09-01', 'SCO-1'],
  ['unemployed', '2022-09-01', 'SCO-1'],
  ['selfEmployed', '2023-01-01', 'SCO-2 LT-1'],
] as const)('the trajectory is open to the scheme %s from %s by %s', (scheme, from, norms) => {
  expect(scope[scheme].from).toBe(from)
  expect(scope[scheme].norms.join(' ')).toBe(norms)
})

it.each([
  ['2022-08-31', '2022-01-03', 'before'],
  ['2022-09-01', '2022-01-03', 'confirmed'],
  ['2023-12-31', '2023-12-31', 'confirmed'],
  ['2024-01-01', '2023-12-31', 'confirmed'],
  ['2024-06-30', '2023-12-31', 'confirmed'],
  ['2024-07-01', '2023-12-31', 'statuteOnly'],
  ['2024-01-01', '2024-01-01', 'statuteOnly'],
])('on %s, for an incapacity from %s, the law is encoded: %s', (asOf, start, coverage) => {
  expect(coverageOn(day(asOf), day(start))).toBe(coverage)
})

it.each([
  ['2025-12-31', 'remainingCapacities', 'restcapaciteiten', 'capacités restantes', 'verbleibende Fähigkeiten'],
  ['2026-01-01', 'workPotential', 'arbeidspotentieel', 'potentiel de travail', 'Arbeitspotenzial'],
])('on %s the law speaks of %s: %s, %s, %s', (on, key, nl, fr, de) => {
  const en = key === 'workPotential' ? 'work potential' : 'remaining capacities'
  expect(capacitiesTermOn(day(on))).toEqual({ key, nl, fr, de, en })
})

const ALL: readonly Confidentiality[] = ['medical', 'trajectory', 'contract']

it.each([
  ['advisingDoctor', 'medical trajectory contract'],
  ['insured', 'medical trajectory contract'],
  ['coordinator', 'trajectory contract'],
  ['employer', 'contract'],
] as const)('the %s may know what is: %s', (audience, known) => {
  expect(ALL.filter((confidentiality) => mayKnow(audience, confidentiality)).join(' ')).toBe(known)
})

it('an audience that does not exist knows nothing', () => {
  // SAFETY: none; this is what a caller in plain JavaScript may pass.
  expect(ALL.filter((confidentiality) => mayKnow('neighbour' as Audience, confidentiality))).toEqual([])
})

it.each([
  ['questionnaireNotReceived', 'physical video telephone mail', 'CH-1'],
  ['firstContact', 'physical video', 'CH-2'],
  ['afterRefusal', 'physical video', 'CH-3'],
  ['followUpInterview', 'physical video telephone', 'CH-4'],
  ['other', 'physical video telephone mail', 'CH-5'],
] as const)('the coordinator holds %s by: %s (%s)', (moment, channels, norm) => {
  expect(channelMatrix[moment].channels.join(' ')).toBe(channels)
  expect(channelMatrix[moment].norms).toEqual([norm])
})

it('the thirteen medical groups of the High Commission', () => {
  expect(medicalGrounds).toEqual([
    'seriousOncologicalPathology',
    'organTransplant',
    'limbAmputation',
    'acquiredParalysis',
    'dementia',
    'korsakoffSyndrome',
    'coma',
    'neurodegenerativeDisorder',
    'acquiredBilateralVisualImpairment',
    'decompensatedLiverCirrhosis',
    'terminalKidneyFailure',
    'severePolytrauma',
    'severeBurns',
  ])
})
