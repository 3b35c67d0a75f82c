import { amend, rulebook } from 'terug-naar-werk/rulebook'
import { describe, expect, it } from 'vitest'
import { days, issueOf, law } from '../../support/invented-reform.js'

const doctor = { law, record: 'doctor.inform' }

it('a list that throws when it is read has one issue', () => {
  const { proxy, revoke } = Proxy.revocable([], {})
  revoke()
  expect(amend(rulebook, proxy)).toEqual({
    _tag: 'Left',
    left: [
      {
        code: 'input.unreadable',
        path: [],
        expected: 'a list of amendments',
        received: 'a value that throws',
        message: 'The input cannot be read.',
      },
    ],
  })
})

it('the length of a list that a proxy forges is never taken for its content', () => {
  const forged = new Proxy([], { get: (_, key) => (key === 'length' ? 'C50.9' : undefined) })
  expect(issueOf({ ...doctor, alsoBy: forged })).toEqual({
    code: 'key.missing',
    path: [0, 'alsoBy', 0],
    expected: 'one of "teamMember"',
    received: 'nothing',
    message: 'This key is required.',
    allowed: ['teamMember'],
  })
})

describe('a field that is undefined is no field', () => {
  const empty = {
    code: 'amendment.empty',
    path: [0],
    expected: 'a field that changes',
    message: 'The amendment changes nothing.',
  }
  const before2026 = { ...law, inForce: [{ from: '2024-07-01' }] }

  it.each<[string, object]>([
    ['of a step', { ...doctor, window: undefined, trigger: undefined, barredBy: undefined, suspendedBy: undefined }],
    ['of an exclusion', { law, record: 'permittedWork', modality: undefined, until: undefined }],
    [
      'of a presumption',
      { law: before2026, record: 'presumption.ziv', maximum: undefined, endedBy: undefined, norms: undefined },
    ],
    ['of a consequence', { law, record: 'registration', percentage: undefined, norms: undefined }],
  ])('alone, %s: the amendment changes nothing', (_, amendment) => {
    const received = `"${Reflect.get(amendment, 'record')}"`
    expect(issueOf(amendment)).toEqual({ ...empty, received })
  })

  it.each<[string, object]>([
    ['of a step', { ...doctor, bearer: 'insurer', window: undefined, trigger: undefined }],
    ['of a window', { ...doctor, window: { kind: undefined, from: days(0), until: days(14) } }],
    ['of an exclusion', { law, record: 'permittedWork', modality: 'power', until: undefined }],
    ['of a presumption', { law: before2026, record: 'presumption.ziv', norms: ['LP-3'], endedBy: undefined }],
  ])('beside one that changes something, %s', (_, amendment) => {
    expect(issueOf(amendment)).toMatchObject({ _tag: 'Right' })
  })
})
