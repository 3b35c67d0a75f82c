import { amend, type Rulebook, rulebook } from 'terug-naar-werk/rulebook'
import { describe, expect, it } from 'vitest'
import { law } from '../../support/invented-reform.js'

describe('a rulebook from which somebody left out', () => {
  const { obligations, exclusions, presumptions } = rulebook
  const withoutInform = { ...rulebook, obligations: obligations.filter(({ id }) => id !== 'doctor.inform') }
  const withoutGround = { ...rulebook, exclusions: exclusions.filter(({ ground }) => ground !== 'permittedWork') }
  const withoutZiv = { ...rulebook, presumptions: presumptions.filter(({ kind }) => kind !== 'ziv') }

  it.each<[string, Rulebook, object]>([
    ['a step', withoutInform, { record: 'doctor.inform', trigger: ['consentGiven'] }],
    ['a ground of exclusion', withoutGround, { record: 'permittedWork', modality: 'power' }],
    ['a presumption', withoutZiv, { record: 'presumption.ziv', endedBy: ['voucher'] }],
  ])('%s: it cannot be amended there, and the issue names the records that are there', (_, rules, amendment) => {
    const name: unknown = Reflect.get(amendment, 'record')
    const records = [
      ...rules.obligations.map(({ id }) => id),
      ...rules.exclusions.map(({ ground }) => ground),
      ...rules.presumptions.map(({ kind }) => `presumption.${kind}`),
      ...rules.consequences.map(({ id }) => id),
    ]
    expect(amend(rules, [{ law, ...amendment }])).toEqual({
      _tag: 'Left',
      left: [
        {
          code: 'value.notAllowed',
          path: [0, 'record'],
          expected: 'a record of the rulebook',
          received: `"${name}"`,
          message: 'The value is not one of those allowed here.',
          allowed: records,
        },
      ],
    })
  })

  it('a ground: a step may still be barred by it', () => {
    const barred = { law, record: 'codexPlan.answer', barredBy: { permittedWork: ['A2-5'] } }
    expect(amend(withoutGround, [barred])).toMatchObject({ _tag: 'Right' })
  })
})
