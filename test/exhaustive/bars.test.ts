import { type BarringGround, firstContactBars, firstEstimateBars, questionnaireBars } from 'terug-naar-werk'
import { expect, it } from 'vitest'
import { writtenTable } from '../support/written-table.js'

const grounds = {
  'certificate ends early': 'certifiedEnd',
  'medical ground': 'medicalGround',
  'CODEX requested': 'codexRequested',
  'permitted work': 'permittedWork',
  'own trajectory': 'ownTrajectory',
} as const

const columns = [...Object.keys(grounds), 'questionnaire', 'first estimate', 'first contact']

const rows = writtenTable('exhaustive/tables/bars.md', columns)

const normsOf = (bars: readonly BarringGround[]): string => bars.flatMap(({ norms }) => norms).join(' ')

it('the table holds every combination once', () => {
  const combinations = rows.map((row) =>
    Object.keys(grounds)
      .map((ground) => row[ground])
      .join(),
  )
  expect(new Set(combinations).size).toBe(2 ** Object.keys(grounds).length)
  expect(rows.length).toBe(2 ** Object.keys(grounds).length)
})

it.each(rows)('line %#: %j', (row) => {
  const standing = Object.fromEntries(Object.entries(grounds).map(([column, ground]) => [ground, row[column] === 'x']))
  for (const facts of [standing, { ...standing, codexDuringZiv: true }]) {
    expect({
      questionnaire: normsOf(questionnaireBars(facts)),
      'first estimate': normsOf(firstEstimateBars(facts)),
      'first contact': normsOf(firstContactBars(facts)),
    }).toEqual({
      questionnaire: row['questionnaire'],
      'first estimate': row['first estimate'],
      'first contact': row['first contact'],
    })
    for (const bars of [questionnaireBars, firstEstimateBars, firstContactBars])
      expect(bars(facts).filter(({ ground }) => !facts[ground])).toEqual([])
  }
})
