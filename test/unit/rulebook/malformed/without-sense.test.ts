import { amend, rulebook } from 'terug-naar-werk/rulebook'
import { describe, expect, it } from 'vitest'
import { days, law } from '../../../support/invented-reform.js'
import { toldOfAmendment, toldOfAmendments } from '../../../support/issues-of-amendments.js'

const returned = { record: 'questionnaire.return/routeA' }

describe('an amendment that makes no sense', () => {
  it.each<[string, object, readonly string[]]>([
    ['one that changes nothing', returned, ['amendment.empty 0']],
    [
      'one of a record that has ended',
      { record: 'exam.category3', bearer: 'insured' },
      ['amendment.withoutEffect 0.law'],
    ],
    ['an end that replaces by nothing', { ...returned, ended: 'replacedBy' }, ['key.missing 0.by']],
    [
      'an end that replaces by an unknown record',
      { ...returned, ended: 'replacedBy', by: 'none' },
      ['value.notAllowed 0.by'],
    ],
    [
      'an end that replaces by itself',
      { ...returned, ended: 'replacedBy', by: returned.record },
      ['value.notAllowed 0.by → questionnaire.return/routeB'],
    ],
    [
      'an end that replaces by another kind',
      { ...returned, ended: 'replacedBy', by: 'permittedWork' },
      ['value.notAllowed 0.by'],
    ],
    [
      'an end that repeals by something',
      { ...returned, ended: 'repealed', by: 'estimate.first' },
      ['key.unknown 0.by'],
    ],
    ['an end that changes something', { ...returned, ended: 'repealed', bearer: 'insured' }, ['key.unknown 0.bearer']],
    ['an unknown end', { ...returned, ended: 'replaced' }, ['value.notAllowed 0.ended → repealed']],
  ])('%s', (_, amendment, expected) => expect(toldOfAmendment(amendment)).toEqual(expected))

  it('one of a record that is law for others only', () => {
    const forOthers = { ...law, inForce: [{ from: '2027-01-01', schemes: ['selfEmployed'] }] }
    expect(toldOfAmendments([{ law: forOthers, record: 'registration', percentage: 5 }])).toEqual([
      'amendment.withoutEffect 0.law',
    ])
  })

  it('two of one record by one text, in one list or one after the other', () => {
    const one = { law, record: 'doctor.inform', bearer: 'insurer' }
    expect(toldOfAmendments([one, { ...one, bearer: 'insured' }])).toEqual(['amendment.repeated 1.record'])
    const before = amend(rulebook, [one])
    const after = before._tag === 'Right' ? amend(before.right, [one]) : before
    expect(after._tag === 'Left' && after.left.map(({ code }) => code)).toEqual(['amendment.repeated'])
  })

  it.each<[string, object, string]>([
    ['a trigger', { record: 'codexPlan.answer', trigger: ['medicalExam'] }, '0.trigger.0'],
    ['a moment that is read off the category', { record: 'doctor.inform', trigger: ['referredAtOnce'] }, '0.trigger.0'],
    [
      'a ground',
      { record: 'doctor.inform', barredBy: { medicalGround: [], permittedWork: [] } },
      '0.barredBy.medicalGround',
    ],
    ['the end of a ground', { record: 'permittedWork', until: ['permittedWorkEnded', 'medicalExam'] }, '0.until.1'],
    ['a day', { record: 'codexPlan.answer', window: { from: days(0), until: days(7, 'declaration') } }, '0.window'],
  ])('%s that tells more than the record may', (_, amendment, path) => {
    expect(toldOfAmendment(amendment)).toEqual([`amendment.confidential ${path}`])
  })
})
