import { type Audience, evaluateInput, type Issue, issuesFor, parseDossier } from 'terug-naar-werk'
import { expect, it } from 'vitest'
import { sound as dossier } from '../../support/dossiers.js'

const issuesOf = (...events: readonly object[]): readonly Issue[] => {
  const parsed = parseDossier({ ...dossier, events })
  return parsed._tag === 'Left' ? parsed.left : []
}

const withheld = { type: 'questionnaireWithheld', on: '2023-03-20' }

it.each(['advisingDoctor', 'insured'] as const)('the %s sees the issues themselves', (audience) => {
  const issues = issuesOf(withheld)
  expect(issuesFor(issues, audience)).toBe(issues)
})

it.each(['coordinator', 'employer'] as const)('the %s sees the codes alone', (audience) => {
  const [issue] = issuesOf(withheld)
  expect(issue?.path).toEqual(['events', 0, 'ground'])
  expect(issuesFor(issuesOf(withheld), audience)).toEqual([{ code: 'key.missing' }])
})

it('the number of issues and their order do not show how many events there are, nor which is wrong', () => {
  const malformed = { type: 'medicalExam', on: 'yesterday' }
  const one = issuesFor(issuesOf(withheld, malformed), 'coordinator')
  const other = issuesFor(issuesOf(malformed, withheld, withheld, malformed), 'coordinator')
  expect([one, other]).toEqual([one, [{ code: 'day.malformed' }, { code: 'key.missing' }]])
  expect(other).toEqual(one)
})

it('two types of event that are wrong in the same way look the same to the coordinator', () => {
  const lacking = ['questionnaireWithheld', 'capacityEstimated', 'questionnaireSent'].map((type) =>
    issuesFor(issuesOf({ type, on: '2023-03-20' }), 'coordinator'),
  )
  expect(new Set(lacking.map((issues) => JSON.stringify(issues))).size).toBe(1)
})

it('takes the issues of a dossier and of options alike, and an audience that does not exist for one that knows nothing', () => {
  const read = evaluateInput({ ...dossier, events: [withheld] }, { asOf: 'today' })
  const issues = read._tag === 'Left' ? read.left : []
  // SAFETY: none; this is what a caller in plain JavaScript may pass.
  expect(issuesFor(issues, 'neighbour' as Audience)).toEqual([{ code: 'day.malformed' }, { code: 'key.missing' }])
})
