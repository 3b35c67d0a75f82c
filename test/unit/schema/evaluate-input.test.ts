import { evaluate, evaluateInput } from 'terug-naar-werk'
import { describe, expect, it } from 'vitest'
import { day } from '../../support/days.js'
import { sound as dossier, dossierOf } from '../../support/dossiers.js'

const issuesOf = (facts: unknown, options: unknown): readonly string[] => {
  const answer = evaluateInput(facts, options)
  return answer._tag === 'Left' ? answer.left.map(({ code, path }) => `${code} ${path.join('.')}`) : []
}

describe('unknown input becomes an evaluation, or every issue of it', () => {
  it('gives what evaluate gives for the checked dossier and options', () => {
    const answer = evaluateInput(dossier, { asOf: '2023-04-26', readings: { 'RD-6': 'sameDate' } })
    expect(answer).toEqual({
      _tag: 'Right',
      right: evaluate(dossierOf(dossier), { asOf: day('2023-04-26'), readings: { 'RD-6': 'sameDate' } }),
    })
  })

  it.each([
    ['the dossier alone', { ...dossier, scheme: 'nurse' }, { asOf: '2023-04-26' }, ['value.notAllowed dossier.scheme']],
    ['the options alone', dossier, { asOf: '2023-4-26' }, ['day.malformed options.asOf']],
    [
      'both, those of the dossier first',
      { ...dossier, incapacity: {}, name: 'x' },
      {},
      ['key.missing dossier.incapacity.start', 'key.unknown dossier.name', 'key.missing options.asOf'],
    ],
    ['neither is an object', null, 7, ['type.wrong dossier', 'type.wrong options']],
    ['nothing at all', undefined, undefined, ['type.wrong dossier', 'type.wrong options']],
  ])('reports the issues of %s', (_, facts, options, expected) => {
    expect(issuesOf(facts, options)).toEqual(expected)
  })

  it('says of each part how many issues are not listed', () => {
    const keys = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`key${index}`, 1]))
    const answer = evaluateInput({ ...dossier, ...keys(150) }, { asOf: '2023-04-26', ...keys(101) })
    const last = answer._tag === 'Left' ? answer.left.filter(({ code }) => code === 'input.moreIssues') : []
    expect(last.map(({ path, more }) => [path, more])).toEqual([
      [['dossier'], 50],
      [['options'], 1],
    ])
  })

  it('never throws, whatever defends itself', () => {
    const hostile = new Proxy(
      {},
      {
        get: () => {
          throw new Error('no')
        },
      },
    )
    expect(issuesOf(hostile, hostile)).toEqual(['input.unreadable dossier', 'input.unreadable options'])
  })
})
