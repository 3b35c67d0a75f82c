import { diffEvaluations } from 'terug-naar-werk'
import { describe, expect, it } from 'vitest'
import { evaluatedOn } from '../../../support/short-cases.js'

describe('presumptions and consequences are compared by their keys, in alphabetical order', () => {
  const ziv = ['2023-05-08 zivStarted (situation A)', '2023-06-05 planDrawnUp (elements goals)']
  const codex = ['2023-06-19 codexRequested (by employer)', '2023-07-10 codexPlanSigned']
  const work = '2023-07-03 paidWorkStarted'
  const day = '2023-07-20'
  const ofZiv = { from: '2023-06-05', until: '2023-12-04', maxUntil: '2023-12-04', endedBy: null }
  const ended = { ...ofZiv, until: '2023-07-02', endedBy: 'paidWork' }
  const ofCodex = { from: '2023-07-10', until: '2024-01-09', maxUntil: '2024-01-09', endedBy: null }

  it.each([
    ['the same in both', ziv, ziv, []],
    ['one appeared', [], ziv, [{ key: 'presumption.ziv', after: ofZiv }]],
    ['one vanished', ziv, [], [{ key: 'presumption.ziv', before: ofZiv }]],
    ['one ended', ziv, [...ziv, work], [{ key: 'presumption.ziv', before: ofZiv, after: ended }]],
    [
      'two appeared',
      [],
      [...ziv, ...codex],
      [
        { key: 'presumption.codex', after: ofCodex },
        { key: 'presumption.ziv', after: ofZiv },
      ],
    ],
  ])('presumptions: %s', (_, before, after, expected) => {
    expect(diffEvaluations(evaluatedOn(day, before), evaluatedOn(day, after)).presumptions).toStrictEqual(expected)
  })

  const absent = (on: string) => `${on} unjustifiedAbsence (at firstContact, plannedOn ${on})`
  const two = ['2023-04-25 referred', absent('2023-05-02'), absent('2023-06-05')]
  const lasts = { kind: 'reduction', percentage: 2.5, from: '2023-06-05', until: null }

  it.each([
    ['the same in both', two, two, []],
    ['one appeared', two.slice(0, 2), two, [{ key: 'absence.firstContact#2', after: lasts }]],
    ['one vanished', two, two.slice(0, 2), [{ key: 'absence.firstContact#2', before: lasts }]],
    [
      'another followed it',
      two,
      [...two, absent('2023-07-03')],
      [
        { key: 'absence.firstContact#2', before: lasts, after: { ...lasts, until: '2023-07-02' } },
        { key: 'absence.firstContact#3', after: { ...lasts, from: '2023-07-03' } },
      ],
    ],
  ])('consequences: %s', (_, before, after, expected) => {
    expect(diffEvaluations(evaluatedOn(day, before), evaluatedOn(day, after)).consequences).toStrictEqual(expected)
  })
})
