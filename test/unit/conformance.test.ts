import { type Law, laws } from 'terug-naar-werk/law'
import { rulebook } from 'terug-naar-werk/rulebook'
import { describe, expect, it } from 'vitest'
import { shortcomings } from '../support/conformance/conformance-page.js'
import { evidence } from '../support/conformance/evidence.js'
import {
  brokenStretches,
  coursesOf,
  disordered,
  type Enactment,
  extended,
  startClasses,
  versionOfRecord,
} from '../support/conformance/one-version-a-day.js'
import { day } from '../support/days.js'

const found = evidence()

it('nothing falls short', () => {
  expect(shortcomings(found)).toEqual([])
})

it('every obligation, presumption and consequence is looked at', () => {
  const names = found.courses.flatMap(([succession]) => succession.names)
  expect(names).toEqual(expect.arrayContaining(rulebook.obligations.map(({ rule, suffix = '' }) => rule + suffix)))
  expect(names).toEqual(expect.arrayContaining(['exclusion pensionAge', 'presumption ziv', 'absence at exam']))
  expect(found.parameters.length).toBeGreaterThan(35)
})

const { circular2022, teamMembers2024 } = laws

/** The teams of 2024 from another day on. */
const teamMembersFrom = (from: string): Law => ({
  ...teamMembers2024,
  inForce: [{ from: day(from), startsFrom: null, startsUntil: null }],
})

/** For the self-employed alone, who the law of 2026 does not concern. */
const late = { ...laws.selfEmployed2023.inForce[0], from: day('2027-01-01') }

/** Two records of which the second takes the place of the first. */
const succession = (from: string): readonly Enactment[] => [
  { law: circular2022, amendedBy: [{ law: teamMembers2024, ended: 'replacedBy' }] },
  { law: teamMembersFrom(from) },
]

const brokenWith = (records: readonly Enactment[]) =>
  coursesOf({ records })
    .filter(({ scheme, starts }) => scheme === 'employee' && starts.until === '2023-12-31')
    .flatMap(brokenStretches)

describe('the proof of one version a day', () => {
  it('tells apart the starts that a text tells apart', () => {
    expect(startClasses(succession('2024-07-01'))).toEqual([
      { from: '1900-01-01', until: '2023-12-31' },
      { from: '2024-01-01', until: '2199-12-31' },
    ])
  })

  it('finds nothing where the one ends on the eve of the other', () => {
    expect(brokenWith(succession('2024-07-01'))).toEqual([])
  })

  it('finds two versions on one day', () => {
    expect(brokenWith(succession('2024-06-30'))).toEqual([
      { versions: ['circular2022', 'teamMembers2024'], from: '2024-06-30', until: '2024-06-30', days: 1 },
    ])
  })

  it('finds a day without a version', () => {
    expect(brokenWith(succession('2024-07-02'))).toEqual([
      { versions: [], from: '2024-07-01', until: '2024-07-01', days: 1 },
    ])
  })

  it.each([
    ['2024-06-30', '2023-12-31', 'employee', 'circular2022'],
    ['2024-07-01', '2023-12-31', 'employee', 'circular2022 + teamMembers2024'],
    ['2024-01-01', '2024-01-01', 'employee', 'circular2022 + teamMembers2024'],
    ['2022-08-31', '2022-08-31', 'employee', undefined],
    ['2022-12-31', '2022-10-03', 'selfEmployed', undefined],
    ['2023-01-01', '2022-10-03', 'selfEmployed', 'circular2022'],
    ['2025-12-31', '2025-06-02', 'employee', 'circular2022 + teamMembers2024'],
    ['2026-01-01', '2025-06-02', 'employee', undefined],
    ['2026-01-01', '2025-06-02', 'selfEmployed', 'circular2022 + teamMembers2024'],
  ] as const)(
    'reads the version of %s for a start on %s and the %s off the record: %s',
    (on, start, scheme, version) => {
      const record = {
        law: circular2022,
        amendedBy: [{ law: teamMembers2024 }, { law: laws.registration2026, ended: 'repealed' }],
      }
      expect(versionOfRecord(record, on, start, scheme)).toBe(version)
    },
  )

  it.each([
    ['in order', [{ law: teamMembersFrom('2024-07-01') }, { law: laws.registration2026 }], []],
    [
      'behind a later one',
      [{ law: laws.registration2026 }, { law: teamMembersFrom('2024-07-01') }],
      ['teamMembers2024'],
    ],
    ['before the text that brought the record', [{ law: teamMembersFrom('2022-01-01') }], ['teamMembers2024']],
    ['twice', [{ law: laws.registration2026 }, { law: laws.registration2026 }], ['registration2026']],
    [
      'behind the end of the record',
      [{ law: laws.registration2026, ended: 'repealed' }, { law: laws.workPotential2026 }],
      ['workPotential2026'],
    ],
    [
      'behind the end of the record for others',
      [{ law: laws.registration2026, ended: 'repealed' }, { law: { ...laws.selfEmployed2023, inForce: [late] } }],
      [],
    ],
  ] as const)('finds the texts that stand at the wrong place: %s', (_, amendedBy, wrong) => {
    expect(disordered({ law: circular2022, amendedBy })).toEqual(wrong)
  })
})

const sound = {
  courses: [],
  traces: [],
  parameters: [],
  scores: [],
  amendments: { cells: 0, missing: [], exceptions: [] },
}

const repeal = () => ({ law: laws.presumptionRepealed2026, ended: 'repealed' }) as const

describe('a text of every scheme brings no record to a scheme that the record excludes', () => {
  const ofEmployees = { law: laws.codex2022 }
  const ofSelfEmployed = { law: laws.selfEmployedConsequences2023 }
  const made = [{ scheme: 'selfEmployed', by: ['declaration2024'] }]

  it.each([
    ['by no amendment', [], []],
    ['by one for every scheme', [{ law: laws.declaration2024 }], made],
    ['by one for every scheme whose record was repealed since', [{ law: laws.declaration2024 }, repeal()], made],
    ['by one for every scheme that ends it', [repeal()], []],
    ['by one for those that the record is about', [{ law: laws.consequences2026 }], []],
    ['by one that names the scheme', [ofSelfEmployed], []],
    ['by one for every scheme, behind one that names the scheme', [ofSelfEmployed, { law: laws.declaration2024 }], []],
  ] as const)('%s', (_, amendedBy, wrong) => {
    expect(extended({ ...ofEmployees, amendedBy })).toEqual(wrong)
  })

  it('of a record for everyone nothing is extended', () => {
    expect(extended({ law: circular2022, amendedBy: [{ law: laws.declaration2024 }] })).toEqual([])
  })

  it('no certificate is given for the CODEX presumption with such a text', () => {
    const records = rulebook.presumptions
      .filter(({ kind }) => kind === 'codex')
      .map((one) => ({ ...one, amendedBy: [{ law: laws.declaration2024, norms: one.norms }, repeal()] }))
    const one = { names: ['presumption codex'], records }
    expect(records).toHaveLength(1)
    expect(shortcomings({ ...sound, courses: [[one, coursesOf(one)]] })).toEqual([
      'presumption codex: declaration2024 makes it law for the selfEmployed, whom it excludes',
    ])
  })
})

describe('what falls short is told', () => {
  it('a text at the wrong place, and days without exactly one version', () => {
    const records = [{ law: circular2022, amendedBy: [{ law: teamMembersFrom('2022-01-01') }] }]
    const courses = [
      { names: ['one'], records },
      { names: ['two'], records: succession('2024-07-02') },
    ].map((one) => [one, coursesOf(one)] as const)
    expect(shortcomings({ ...sound, courses })).toEqual([
      'one: teamMembers2024 stands at the wrong place in its record',
      ...['employee', 'unemployed', 'selfEmployed'].flatMap((scheme) => [
        `two: no law from 2024-07-01 to 2024-07-01 (${scheme})`,
        `two: no law from 2024-01-01 to 2024-07-01 (${scheme})`,
      ]),
    ])
  })

  it('a number that no norm states', () => {
    const [first] = found.parameters
    const parameters = first === undefined ? [] : [{ ...first, statedBy: [] }]
    expect(shortcomings({ ...sound, parameters })).toEqual([
      'questionnaire.send: no norm says after incapacityStart 70 days',
    ])
  })

  it('a norm that nothing carries', () => {
    const traces = found.traces.slice(0, 1).map((trace) => ({ ...trace, rules: [], functions: [], files: [] }))
    expect(shortcomings({ ...sound, traces })).toEqual([`${traces[0]?.norm}: not accounted for`])
  })

  it('a day around an amendment that no case shows', () => {
    const amendments = { ...sound.amendments, missing: ['LT-5 …: no case shows 2025-12-31'] }
    expect(shortcomings({ ...sound, amendments })).toEqual(amendments.missing)
  })

  it('a vector that is not met', () => {
    const scores = [{ of: 'cases', run: 1, failures: ['one: status'] }]
    expect(shortcomings({ ...sound, scores })).toEqual(['one: status'])
  })
})
