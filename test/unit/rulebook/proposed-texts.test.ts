import { amend, rulebook } from 'terug-naar-werk/rulebook'
import { describe, expect, it } from 'vitest'
import { amendedBy, issueOf, law } from '../../support/invented-reform.js'

const told = { record: 'doctor.inform', bearer: 'insurer' }
const contacted = { record: 'contact.arrange', bearer: 'insurer' }

const issuesOf = (amendments: readonly object[]) => {
  const result = amend(rulebook, amendments)
  return result._tag === 'Left' ? result.left : []
}

describe('the id of a text that nobody stated before', () => {
  const unknown = (path: readonly (string | number)[], id: string) => ({
    code: 'value.notAllowed',
    path,
    expected: 'the id of an invented text that is stated before',
    received: `"${id}"`,
    message: 'The value is not one of those allowed here.',
  })

  it('is refused, and the issue names the invented texts, no text of law', () => {
    expect(
      issuesOf([
        { law, ...told },
        { law: 'inventd', ...contacted },
      ]),
    ).toEqual([{ ...unknown([1, 'law'], 'inventd'), allowed: ['invented'], nearest: 'invented' }])
    expect(issueOf({ law: 'circular2022', ...told })).toEqual({ ...unknown([0, 'law'], 'circular2022'), allowed: [] })
  })

  it('is refused also where a later amendment states it', () => {
    expect(
      issuesOf([
        { law: 'invented', ...told },
        { law, ...contacted },
      ]),
    ).toEqual([{ ...unknown([0, 'law'], 'invented'), allowed: [] }])
  })

  it('is refused for each amendment, which is no repetition', () => {
    const twice = [
      { law: 'none', ...told },
      { law: 'none', ...told },
    ]
    expect(issuesOf(twice).map(({ code, path }) => [code, path])).toEqual([
      ['value.notAllowed', [0, 'law']],
      ['value.notAllowed', [1, 'law']],
    ])
  })
})

describe('the starts to which a text applies', () => {
  it.each<[string, object]>([
    ['from one on', { startsFrom: '2026-02-01' }],
    ['until one', { startsUntil: '2026-01-31' }],
    ['all, where both are undefined', { startsFrom: undefined, startsUntil: undefined }],
  ])('%s', (_, starts) => {
    const inForce = [{ from: '2027-01-01', ...starts }]
    expect(issueOf({ law: { ...law, inForce }, ...told })).toMatchObject({ _tag: 'Right' })
  })

  it('the last before the first is refused, at the period where it stands', () => {
    const inForce = [
      { from: '2027-01-01', startsUntil: '2025-12-31' },
      { from: '2027-01-01', startsFrom: '2026-02-01', startsUntil: '2026-01-31' },
    ]
    expect(issueOf({ law: { ...law, inForce }, ...told })).toEqual({
      code: 'law.daysOutOfOrder',
      path: [0, 'law', 'inForce', 1, 'startsUntil'],
      expected: '2026-02-01 or later',
      received: '2026-01-31',
      message: 'The last start to which the text applies is before the first.',
      minimum: '2026-02-01',
    })
  })
})

describe('the record names the text', () => {
  const everyStart = { startsFrom: null, startsUntil: null }

  it.each<[string, object, object]>([
    ['for every scheme', { from: '2027-01-01' }, { from: '2027-01-01', ...everyStart }],
    [
      'for every scheme, where the schemes are undefined',
      { from: '2027-01-01', schemes: undefined },
      { from: '2027-01-01', ...everyStart },
    ],
    [
      'for the self-employed',
      { from: '2027-01-01', startsFrom: '2026-01-01', schemes: ['selfEmployed'] },
      { from: '2027-01-01', startsFrom: '2026-01-01', startsUntil: null, schemes: ['selfEmployed'] },
    ],
  ])('%s', (_, stated, inForce) => {
    const { obligations } = amendedBy({ law: { ...law, inForce: [stated] }, ...told })
    expect(obligations.find(({ id }) => id === told.record)?.amendedBy?.at(-1)?.law).toStrictEqual({
      id: 'invented',
      text: 'An invented text',
      inForce: [inForce],
      invented: true,
    })
  })
})
