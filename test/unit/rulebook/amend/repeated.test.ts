import { amend, rulebook } from 'terug-naar-werk/rulebook'
import { expect, it } from 'vitest'
import { amendedBy, law } from '../../../support/invented-reform.js'

it.each(['estimate.first', 'doctor.inform'])('one text amends a record once, also among other texts: %s', (record) => {
  const other = { id: 'other', title: 'Another invented text', inForce: [{ from: '2027-06-01' }] }
  const change = { law, record, bearer: 'insurer' }
  const rules = amendedBy(change, { ...change, law: other })
  const result = amend(rules, [{ ...change, law: 'other', bearer: 'coordinator' }])
  expect(result).toMatchObject({ _tag: 'Left', left: [{ code: 'amendment.repeated', path: [0, 'record'] }] })
})

it('one text amends a record once: the issue says what to do', () => {
  const result = amend(rulebook, [
    { law, record: 'doctor.inform', bearer: 'insured' },
    { law, record: 'questionnaire.return/routeA', bearer: 'insured' },
    { law, record: 'questionnaire.return/routeA', bearer: 'insurer' },
  ])
  expect(result._tag === 'Left' && result.left.at(-1)).toEqual({
    code: 'amendment.repeated',
    path: [2, 'record'],
    expected: 'one amendment of each record by each text',
    received: '"questionnaire.return/routeA"',
    message: 'The same text amends this record already. Put all that it changes into one amendment.',
  })
})
