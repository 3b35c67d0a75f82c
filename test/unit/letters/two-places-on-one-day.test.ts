import { evaluate } from 'terug-naar-werk'
import { letterOf } from 'terug-naar-werk/letters'
import { expect, it } from 'vitest'
import { day } from '../../support/days.js'
import { employee } from '../../support/evaluated.js'

const absent = (at: string, on = '2023-05-09') => ({ type: 'unjustifiedAbsence', on, at, plannedOn: '2023-05-09' })

const before = [
  { type: 'questionnaireImpossible', on: '2023-04-10', examIndicated: true },
  { type: 'referred', on: '2023-04-21' },
]

const newDate = { type: 'newDateSet', on: '2023-05-11', at: 'firstContact', plannedOn: '2023-05-25' }

/** The key of each letter with a new date, the place that it names, and its day. */
const letters = (...events: readonly object[]) => {
  const evaluation = evaluate(employee([...before, ...events]), { asOf: day('2023-05-12') })
  return evaluation.obligations
    .filter(({ rule }) => rule === 'absence.newDate')
    .map(({ key }) => {
      const letter = letterOf(evaluation, key, { audience: 'insured' })
      const [first] = letter._tag === 'Right' ? letter.right.states : []
      return [key, first?.kind === 'absence' ? first.at : undefined, letter._tag === 'Right' ? letter.right.day : '']
    })
}

it.each([
  ['as the dossier has them', [absent('exam'), absent('firstContact')], ['exam', 'firstContact']],
  ['as the dossier has them, the other way', [absent('firstContact'), absent('exam')], ['firstContact', 'exam']],
  [
    'by the day on which they were established',
    [absent('firstContact', '2023-05-11'), absent('exam', '2023-05-10')],
    ['exam', 'firstContact'],
  ],
])('two absences planned on one day at two places are numbered %s', (_, events, places) => {
  expect(letters(...events).map(([key, at]) => [key, at])).toEqual([
    ['absence.newDate', places[0]],
    ['absence.newDate#2', places[1]],
  ])
})

it('each letter has its own day and place, and what is sent at one place is not the letter of the other', () => {
  const [exam, contact] = letters(absent('exam'), absent('firstContact'), newDate)
  expect([exam, contact]).toEqual([
    ['absence.newDate', 'exam', '2023-05-12'],
    ['absence.newDate#2', 'firstContact', '2023-05-11'],
  ])
})
