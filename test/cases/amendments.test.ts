import { norms } from 'terug-naar-werk/law'
import { describe, expect, it } from 'vitest'
import {
  cannotBeShown,
  changesNothing,
  daysOf,
  inWords,
  missingCells,
  shown,
  shownRows,
  showsChange,
  turns,
  withoutChange,
} from '../support/amendment-cells.js'

const rows = shownRows()

describe('the cases show each amendment, for each scheme and on both sides of the start that divides', () => {
  it('on the eve, on the day and on the day after', () => {
    expect(missingCells(rows)).toEqual([])
  })

  it('with a difference between the eve and what follows it, where there is an eve', () => {
    expect(withoutChange(rows).map(inWords)).toEqual([])
  })

  it('with none where the text is never law', () => {
    const changing = shown.filter((turn) => !turn.isLaw && showsChange(turn, rows))
    expect(changing.map(inWords)).toEqual([])
  })

  it('a row that is missing is told', () => {
    const withoutEve = rows.filter(({ norms, asOf }) => !(norms.includes('LT-5') && asOf === '2025-12-31'))
    expect(missingCells(withoutEve)).toEqual(
      ['employee', 'unemployed', 'selfEmployed'].map(
        (scheme) => `LT-5 (presumptionRepealed2026) on 2026-01-01, ${scheme}: no case shows 2025-12-31`,
      ),
    )
  })

  it.each([...cannotBeShown, ...changesNothing])('the exception is about something: %s', (_, holds) => {
    expect(turns.some(holds)).toBe(true)
  })

  it('looks at every amendment and every cell', () => {
    const later = Object.keys(norms).filter((norm) => norm.startsWith('LT-'))
    expect(new Set(turns.map(({ norm }) => norm))).toEqual(new Set(later))
    expect(shown.flatMap(daysOf).length).toBeGreaterThan(250)
  })
})
