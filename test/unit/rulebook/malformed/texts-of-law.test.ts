import { describe, expect, it } from 'vitest'
import { law } from '../../../support/invented-reform.js'
import { toldOfAmendments } from '../../../support/issues-of-amendments.js'

const returned = { record: 'questionnaire.return/routeA' }

describe('a malformed text', () => {
  const by = (changed: object | string) =>
    toldOfAmendments([
      { law: typeof changed === 'string' ? changed : { ...law, ...changed }, ...returned, bearer: 'insured' },
    ])

  it.each<[string, object | string, readonly string[]]>([
    ['the id of a text of law', { id: 'circular2022' }, ['law.alreadyKnown 0.law.id']],
    ['an empty id', { id: '' }, ['value.length 0.law.id']],
    ['no title', { title: undefined }, ['key.missing 0.law.title']],
    ['a title of control characters', { title: '\u0007' }, ['value.characters 0.law.title']],
    ['no day', { inForce: [] }, ['value.length 0.law.inForce']],
    ['a day that does not exist', { inForce: [{ from: '2027-02-30' }] }, ['day.impossible 0.law.inForce.0.from']],
    [
      'an unknown key of a period',
      { inForce: [{ from: '2027-01-01', until: '2027-12-31' }] },
      ['key.unknown 0.law.inForce.0.until'],
    ],
    [
      'an unknown scheme',
      { inForce: [{ from: '2027-01-01', schemes: ['employees'] }] },
      ['value.notAllowed 0.law.inForce.0.schemes.0 → employee'],
    ],
    [
      'starts out of order',
      { inForce: [{ from: '2027-01-01', startsFrom: '2026-02-01', startsUntil: '2026-01-31' }] },
      ['law.daysOutOfOrder 0.law.inForce.0.startsUntil'],
    ],
    ['the id of no text', 'none', ['value.notAllowed 0.law']],
    ['the id of a text of law alone', 'circular2022', ['value.notAllowed 0.law']],
  ])('%s', (_, changed, expected) => expect(by(changed)).toEqual(expected))

  it('two texts with one id', () => {
    const other = { ...law, title: 'Another title' }
    expect(
      toldOfAmendments([
        { law, ...returned, bearer: 'insured' },
        { law: other, record: 'doctor.inform', bearer: 'insured' },
      ]),
    ).toEqual(['law.alreadyKnown 1.law.id'])
  })

  it('the id of a text that an unsound amendment states is known', () => {
    expect(
      toldOfAmendments([
        { law, ...returned, bearer: 'nobody' },
        { law: 'invented', record: 'doctor.inform', bearer: 'insurer' },
      ]),
    ).toEqual(['value.notAllowed 0.bearer'])
  })
})
