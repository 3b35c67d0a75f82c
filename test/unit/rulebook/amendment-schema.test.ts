import { amendmentsSchema, rulebook } from 'terug-naar-werk/rulebook'
import { describe, expect, it } from 'vitest'
import { days, law } from '../../support/invented-reform.js'

describe('the schema of a list of amendments takes', () => {
  it.each<[string, object]>([
    ['a change of a step', { law, record: 'doctor.inform', bearer: 'insurer' }],
    ['a step that starts with the incapacity', { law, record: 'doctor.inform', trigger: ['incapacityStart'] }],
    ['a rhythm of a repeated step', { law, record: 'ziv.review', window: { everyMonths: 2, convention: 'sameDate' } }],
    ['a change of an exclusion', { law, record: 'permittedWork', modality: 'power' }],
    ['a change of a presumption', { law, record: 'presumption.ziv', endedBy: ['zivEnded'] }],
    ['a change of a consequence', { law, record: 'registration', percentage: 5 }],
    ['the end of a record', { law, record: 'registration', ended: 'repealed' }],
    ['a text by its id', { law: 'invented', record: 'doctor.inform', bearer: 'insurer' }],
  ])('%s', (_, amendment) => {
    expect(amendmentsSchema.safeParse([amendment])).toEqual({ success: true, data: [amendment] })
  })
})

describe('the schema of a list of amendments refuses', () => {
  it.each<[string, object]>([
    ['an amendment without a text', { record: 'doctor.inform', bearer: 'insurer' }],
    ['an amendment without a record', { law, bearer: 'insurer' }],
    ['a record that there is not', { law, record: 'questionnaire.sent', bearer: 'insurer' }],
    ['a rate of a step', { law, record: 'doctor.inform', percentage: 5 }],
    ['a bearer of a consequence', { law, record: 'registration', bearer: 'insurer' }],
    ['a window of a repeated step', { law, record: 'ziv.review', window: { from: days(0), until: null } }],
    ['a key that there is not', { law, record: 'doctor.inform', bearer: 'insurer', since: '2027-01-01' }],
  ])('%s', (_, amendment) => {
    expect(amendmentsSchema.safeParse([amendment]).success).toBe(false)
  })

  it('more than a hundred amendments', () => {
    const amendment = { law, record: 'doctor.inform', bearer: 'insurer' }
    const list = (length: number) => Array.from({ length }, () => amendment)
    expect([100, 101].map((length) => amendmentsSchema.safeParse(list(length)).success)).toEqual([true, false])
  })
})

it('the records of the rulebook are those that amendments may name', () => {
  const { obligations, exclusions, presumptions, consequences } = rulebook
  const names = [
    ...obligations.map(({ id }) => id),
    ...exclusions.map(({ ground }) => ground),
    ...presumptions.map(({ kind }) => `presumption.${kind}`),
    ...consequences.map(({ id }) => id),
  ]
  const refused = names.filter((record) => !amendmentsSchema.safeParse([{ law, record, ended: 'repealed' }]).success)
  expect(refused).toEqual([])
})
