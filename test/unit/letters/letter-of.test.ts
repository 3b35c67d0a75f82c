import { evaluate } from 'terug-naar-werk'
import { letterKinds, letterOf } from 'terug-naar-werk/letters'
import { amend, evaluateUnder, rulebook } from 'terug-naar-werk/rulebook'
import { describe, expect, it } from 'vitest'
import { day } from '../../support/days.js'
import { dossierOf } from '../../support/dossiers.js'
import { employee } from '../../support/evaluated.js'

const withheld = employee([{ type: 'questionnaireWithheld', on: '2023-03-20', ground: 'coma' }])

const evaluation = evaluate(withheld, { asOf: day('2023-03-22') })

const KEY = 'questionnaire.withholdingNotice'

describe('no letter', () => {
  it.each([
    ['of a step that is none', 'estimate.first', 'insured'],
    ['of a key that there is not', 'nothing', 'insured'],
    ['for the coordinator, who may not know of it', KEY, 'coordinator'],
    ['for the employer', KEY, 'employer'],
  ] as const)('%s', (_, key, audience) => {
    const allowed = audience === 'insured' ? [KEY] : []
    expect(letterOf(evaluation, key, { audience })).toMatchObject({
      _tag: 'Left',
      left: { code: 'key.unknown', path: [key], allowed },
    })
  })

  it('of a step that lapsed', () => {
    const ended = dossierOf({ ...withheld, incapacity: { start: '2023-01-16', endedOn: '2023-03-31' } })
    const after = evaluate(ended, { asOf: day('2023-05-01') })
    expect(after.obligations.find(({ key }) => key === KEY)?.state).toBe('lapsed')
    expect(letterOf(after, KEY, { audience: 'insured' })._tag).toBe('Left')
  })

  it('under a reform, which is no law', () => {
    const law = { id: 'draft', title: 'A draft', inForce: [{ from: '2023-01-01' }] }
    const rules = amend(rulebook, [{ law, record: 'doctor.inform', bearer: 'insurer' }])
    if (rules._tag === 'Left') throw new Error(rules.left[0].message)
    const reformed = evaluateUnder(rules.right, withheld, { asOf: day('2023-03-22') })
    expect(reformed.obligations.map(({ key }) => key)).toContain(KEY)
    expect(letterOf(reformed, KEY, { audience: 'insured' })._tag).toBe('Left')
  })
})

it('a key that is no text is refused and never thrown', () => {
  // @ts-expect-error: plain JavaScript may hand over anything
  expect(letterOf(evaluation, undefined, { audience: 'insured' })._tag).toBe('Left')
})

it('a letter is each of six kinds', () => {
  expect(letterKinds.toSorted()).toEqual([
    'absence.newDate',
    'consequence.notify',
    'questionnaire.withholdingNotice',
    'refusal.notify',
    'regional.letter',
    'regional.secondLetter',
  ])
})
