import { type Audience, type Change, type Evaluation, explain, type Supposition } from 'terug-naar-werk'
import { describe, expect, it } from 'vitest'
import { day } from '../../support/days.js'
import { evaluated, written } from '../../support/evaluated.js'
import { evaluatedOn } from '../../support/short-cases.js'

const kinds = (evaluation: Evaluation, key: string, audience: Audience = 'advisingDoctor') =>
  explain(evaluation, key, { language: 'en', audience })
    .steps.map(({ kind }) => kind)
    .filter((kind) => kind !== 'terms')

describe('a change is told', () => {
  const open = evaluated('2023-04-03', { type: 'questionnaireSent', on: '2023-03-27', route: 'A' })

  /** The suppositions of the changes that are told of a step. */
  const told = (
    key: string,
    changes: readonly (readonly Supposition[])[],
    audience: Audience = 'coordinator',
    window: Change['window'] = { from: day('2023-03-27'), until: day('2023-04-10') },
  ) =>
    explain(open, key, {
      language: 'en',
      audience,
      changes: changes.map((suppositions) => ({ key, suppositions, state: 'open', window })),
    }).steps.flatMap((step) => (step.kind === 'change' ? [step.suppositions] : []))

  const onDay = (asOf: string): Supposition => ({ suppose: 'day', asOf: day(asOf) })
  const notEnded: Supposition = { suppose: 'notEnded' }

  it.each<readonly [string, readonly Supposition[], boolean]>([
    ['not where the window says that the step opens on that day', [onDay('2023-03-27')], false],
    ['not where the window says that the step is overdue from that day on', [onDay('2023-04-11')], false],
    ['of another day', [onDay('2023-04-10')], true],
    ['of something else on such a day', [onDay('2023-04-11'), notEnded], true],
  ])('%s', (_, change, isTold) => {
    expect(told('questionnaire.return', [change])).toEqual(isTold ? [change] : [])
  })

  it('of a day after the first where there is no last day', () => {
    const window = { from: day('2023-03-27'), until: null }
    expect(told('questionnaire.return', [[onDay('2023-04-11')]], 'coordinator', window)).toHaveLength(1)
  })

  it('of the first day of a step that there is not yet', () => {
    expect(told('regional.start', [[onDay('2023-03-27')]])).toHaveLength(1)
  })

  it.each<Supposition>([
    { suppose: 'recognised' },
    notEnded,
    { suppose: 'notCertified' },
    onDay('2023-05-01'),
    { suppose: 'contract', employmentContract: false },
  ])('to the coordinator: $suppose', (supposition) => {
    expect(told('questionnaire.return', [[supposition]])).toEqual([[supposition]])
  })

  it.each<readonly [string, string, Audience]>([
    ['of a step that the coordinator may not know', 'estimate.first', 'coordinator'],
    ['to the insured person', 'questionnaire.return', 'insured'],
    ['to the employer', 'questionnaire.return', 'employer'],
  ])('not %s', (_, key, audience) => {
    expect(told(key, [[notEnded]], audience)).toEqual([])
  })
})

describe('an explanation of a number', () => {
  const contact = evaluatedOn('2023-05-05', ['2023-04-20 capacityEstimated (category 4)', '2023-04-25 referred'])

  it.each([
    ['that the rule has not given names nothing', contact, 'contact.first#3', ['unknownKey']],
    ['of a rule that gave nothing says why', evaluated('2023-05-05'), 'contact.first#3', ['absent']],
  ])('%s', (_, evaluation, key, expected) => {
    expect(kinds(evaluation, key)).toEqual(expected)
  })
})

it('an obligation of another version of the package names nothing where its record is not known', () => {
  const another = written(evaluated('2023-03-27'), '"variant":"questionnaire.send"', '"variant":"another"')
  expect(kinds(another, 'questionnaire.send')).toEqual(['unknownKey'])
})

it('the employer is told nothing of a presumption, and not that there is none', () => {
  expect(kinds(evaluated('2023-05-05'), 'presumption', 'employer')).toEqual(['notDisclosed'])
})

describe('what only another answer would give beside what is listed is explained by its key', () => {
  const planned = evaluatedOn('2023-07-11', ['2023-05-08 codexRequested (by employer)', '2023-07-10 codexPlanSigned'])
  const absent = evaluatedOn('2026-02-10', [
    'start: 2025-09-01',
    '2025-12-08 questionnaireImpossible (examIndicated yes)',
    '2025-12-10 unjustifiedAbsence (at exam, plannedOn 2025-12-10)',
    '2026-01-14 unjustifiedAbsence (at exam, plannedOn 2026-01-14)',
  ])
  const numbered = <Part>(parts: readonly Part[], key: string) => parts.map((part) => ({ ...part, key }))

  it.each([
    [
      'a presumption',
      {
        ...planned,
        otherwise: [
          { reading: 'RD-12:stillIncapable', presumptions: numbered(planned.presumptions, 'presumption.codex#2') },
        ],
      },
      'presumption.codex#2',
      ['absent', 'reading'],
    ],
    ['no presumption of another number', planned, 'presumption.codex#2', ['unknownKey']],
    [
      'a consequence',
      {
        ...absent,
        otherwise: [{ reading: 'RD-10:lawRates', consequences: numbered(absent.consequences, 'absence.exam#3') }],
      },
      'absence.exam#3',
      ['absent', 'rateReading'],
    ],
    ['no consequence of another number', absent, 'absence.exam#3', ['unknownKey']],
  ])('%s', (_, evaluation, key, expected) => {
    expect(kinds(evaluation, key)).toEqual(expected)
  })
})

describe('an exclusion is explained', () => {
  const requested = evaluated('2023-05-05', { type: 'codexRequested', on: '2023-04-20', by: 'employer' })

  it('without its steps and their sources to whoever may not know the steps', () => {
    expect(kinds(requested, 'codexRequested', 'coordinator')).toEqual(['exclusion', 'period', 'trigger', 'endless'])
    expect(kinds(requested, 'codexRequested')).toEqual([
      'exclusion',
      'period',
      'effect',
      'trigger',
      'endless',
      'source',
    ])
  })
})
