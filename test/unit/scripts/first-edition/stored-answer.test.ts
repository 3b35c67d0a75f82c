import { evaluate, parseDossier } from 'terug-naar-werk'
import { describe, expect, it } from 'vitest'
import type { Edition } from '../../../../scripts/first-edition/builds.js'
import { answersOf, type Compared, isOfSources } from '../../../../scripts/first-edition/stored/answer.js'
import { answerInWords, summaryInWords } from '../../../../scripts/first-edition/stored/in-words.js'
import { emptySummary, withAnswer } from '../../../../scripts/first-edition/stored/summary.js'
import { day } from '../../../support/days.js'

// SAFETY: an evaluation is plain JSON with the parts that are compared.
const second = { evaluate, parseDossier } as unknown as Edition

/** An edition that differs from this one as the first one did: it knew no certificate that has run out, and no gravity. */
const first: Edition = {
  evaluate: (dossier, options) => {
    const now = second.evaluate(dossier, options)
    return now.status === 'certificateRunOut' ? { ...now, status: 'awaitingQuestionnaire' } : now
  },
  parseDossier: (input) =>
    JSON.stringify(input).includes('gravityNoted')
      ? {
          _tag: 'Left',
          left: [
            { code: 'event.unknown', path: ['events', 0, 'type'], expected: '', received: '', message: 'Not known.' },
          ],
        }
      : second.parseDossier(input),
}

const certified = {
  id: 'one',
  scheme: 'employee',
  employmentContract: true,
  incapacity: { start: '2023-01-16', certifiedUntil: '2023-03-10' },
}

const answer = answersOf(first, second, { asOf: day('2023-06-01') })

const answered = (line: unknown, number = 1) =>
  answer({ kind: 'text', text: typeof line === 'string' ? line : JSON.stringify(line) }, { line: number })

const changesOf = (line: unknown): Compared['changes'] => {
  const found = answered(line)
  return 'changes' in found ? found.changes : []
}

describe('a stored dossier', () => {
  it('tells what changes, with its class and norms', () => {
    expect(answered(certified)).toEqual({
      line: 1,
      id: 'one',
      asOf: '2023-06-01',
      changes: [
        {
          part: 'status',
          of: 'status',
          field: 'status',
          how: 'changes',
          before: 'awaitingQuestionnaire',
          after: 'certificateRunOut',
          class: 'The last certified day has passed and nothing further is known: as after an end',
          norms: ['FA-2'],
        },
      ],
    })
  })

  it('is looked at on the day that its line names', () => {
    expect(answered({ dossier: certified, asOf: '2023-02-01' })).toEqual({
      line: 1,
      id: 'one',
      asOf: '2023-02-01',
      changes: [],
    })
  })

  it('is not hidden where no class explains a change', () => {
    const other = {
      ...first,
      evaluate: (...asked: Parameters<Edition['evaluate']>) => ({ ...second.evaluate(...asked), status: 'zivRunning' }),
    }
    const found = answersOf(other, second, { asOf: day('2023-02-01') })(
      { kind: 'text', text: JSON.stringify(certified) },
      { line: 4 },
    )
    expect(answerInWords(found)).toContain('Not explained: please report it\n    status: zivRunning → ')
    expect(withAnswer(emptySummary(), found)).toMatchObject({ changed: 1, notExplained: 1, classes: [] })
  })
})

describe('a line that is not compared', () => {
  it.each([
    [
      'no JSON',
      '{"scheme":',
      { issues: [{ code: 'input.unreadable', message: 'The line is not JSON from column 11 on.' }] },
    ],
    ['no day', { dossier: certified, asOf: '2023-02-30' }, { issues: [{ code: 'day.impossible', path: ['asOf'] }] }],
    [
      'an event that 0.1 does not know',
      { ...certified, events: [{ type: 'gravityNoted', on: '2023-02-01' }] },
      { refusedBy: '0.1' },
    ],
    ['no dossier', { ...certified, scheme: 'other' }, { refusedBy: 'both', issues: [{ path: ['scheme'] }] }],
  ])('says why: %s', (_, line, expected) => {
    const found = answered(line, 3)
    expect(found).toMatchObject({ line: 3, ...expected })
    expect(answerInWords(found)).toMatch(/^line 3: /)
  })
})

describe('the summary', () => {
  const lines = [certified, { dossier: certified, asOf: '2023-02-01' }, 'no JSON']

  it('counts the lines, and the dossiers of each class', () => {
    const summary = lines.reduce((sum, line) => withAnswer(sum, answered(line)), emptySummary())
    expect(summaryInWords(summary).split('\n')).toEqual([
      'dossiers: 3. The same: 1. With changes: 1. Not compared: 1.',
      'dossiers  what changes',
      '       1  The last certified day has passed and nothing further is known: as after an end (FA-2)',
    ])
  })
})

describe('a change of what is only cited', () => {
  const cited: Edition = {
    ...first,
    evaluate: (...asked) => {
      const now = second.evaluate(...asked)
      return {
        ...now,
        law: { ...now.law, version: '2022-09-01' },
        obligations: now.obligations.map((one) => ({ ...one, norms: [] })),
      }
    },
  }

  it('is told apart from a change of an answer', () => {
    const text = JSON.stringify({ ...certified, incapacity: { start: '2023-01-16' } })
    const found = answersOf(cited, second, { asOf: day('2023-02-01') })({ kind: 'text', text }, { line: 1 })
    const fields = 'changes' in found ? found.changes.map(({ field }) => field) : []
    expect([...new Set(fields)].sort()).toEqual(['norms', 'version'])
    expect('changes' in found && found.changes.every(isOfSources)).toBe(true)
    expect(changesOf(certified).some(isOfSources)).toBe(false)
  })
})
