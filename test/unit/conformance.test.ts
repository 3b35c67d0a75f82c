import { type LawVersion, rulebook } from 'terug-naar-werk'
import { describe, expect, it } from 'vitest'
import { shortcomings } from '../support/conformance/conformance-page.js'
import { evidence } from '../support/conformance/evidence.js'
import { brokenStretches, coursesOf, startClasses } from '../support/conformance/one-version-a-day.js'

const found = evidence()

it('nothing falls short', () => {
  expect(shortcomings(found)).toEqual([])
})

it('every obligation, presumption and consequence is looked at', () => {
  const names = found.courses.flatMap(([succession]) => succession.names)
  expect(names).toEqual(expect.arrayContaining(rulebook.obligations.map(({ rule, suffix = '' }) => rule + suffix)))
  expect(names).toEqual(expect.arrayContaining(['presumption codex', 'presumption ziv', 'absence at exam']))
  expect(found.parameters.length).toBeGreaterThan(35)
})

const [circular, teamMembers] = ['circular2022UntilTeamMembers', 'teamMembers2024'].map((id) =>
  rulebook.obligations.flatMap(({ versions }) => versions.map(({ law }) => law)).find((law) => law.id === id),
)

/** The two laws of the first estimate, the second of them from another day on. */
const succession = (from: string): readonly LawVersion[] =>
  [circular, teamMembers].flatMap((law, index) => {
    if (law === undefined) return []
    const [first] = law.inForce
    // SAFETY: a day of this test, written in canonical form.
    return [index === 0 ? law : { ...law, inForce: [{ ...first, from: from as typeof first.from }] as const }]
  })

const brokenWith = (from: string) =>
  coursesOf({ laws: succession(from) })
    .filter(({ scheme, starts }) => scheme === 'employee' && starts.until === '2023-12-31')
    .flatMap(brokenStretches)

describe('the proof of one version a day', () => {
  it('tells apart the starts that a text tells apart', () => {
    expect(startClasses(succession('2024-07-01'))).toEqual([
      { from: '1900-01-01', until: '2023-12-31' },
      { from: '2024-01-01', until: '2199-12-31' },
    ])
  })

  it('finds two versions on one day', () => {
    expect(brokenWith('2024-06-30')).toEqual([
      { laws: ['circular2022UntilTeamMembers', 'teamMembers2024'], from: '2024-06-30', until: '2024-06-30', days: 1 },
    ])
  })

  it('finds a day without a version', () => {
    expect(brokenWith('2024-07-02')).toEqual([{ laws: [], from: '2024-07-01', until: '2024-07-01', days: 1 }])
  })
})

describe('what falls short is told', () => {
  const sound = { courses: [], traces: [], parameters: [], scores: [] }

  it('a number that no norm states', () => {
    const [first] = found.parameters
    const parameters = first === undefined ? [] : [{ ...first, statedBy: [] }]
    expect(shortcomings({ ...sound, parameters })).toEqual([
      'questionnaire.send: no norm says after incapacityStart 70 days',
    ])
  })

  it('a norm that nothing carries', () => {
    const traces = found.traces.slice(0, 1).map((trace) => ({ ...trace, rules: [], functions: [] }))
    expect(shortcomings({ ...sound, traces })).toEqual([`${traces[0]?.norm}: not accounted for`])
  })

  it('a vector that is not met', () => {
    const scores = [{ of: 'cases', run: 1, failures: ['one: status'] }]
    expect(shortcomings({ ...sound, scores })).toEqual(['one: status'])
  })
})
