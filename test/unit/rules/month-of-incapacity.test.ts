import { firstEstimateWindow, followUpInterviewWindow, monthOfIncapacity } from 'terug-naar-werk'
import { expect, it } from 'vitest'
import { day } from '../../support/days.js'

it.each([
  [1, ''],
  [4, 'A4-1'],
  [5, ''],
  [6, 'A5-1 A7-2'],
  [7, 'A5-2 A5-3'],
  [8, ''],
])('the circular names month %i of the incapacity in: %s', (month, norms) => {
  expect(monthOfIncapacity(day('2023-01-16'), month).norms.join(' ')).toBe(norms)
})

it('a window says between which days its norms hold', () => {
  const start = day('2023-01-16')
  expect(monthOfIncapacity(start, 4).inForce).toEqual({ from: '2022-09-01', until: null })
  expect(firstEstimateWindow(start).inForce).toEqual({ from: '2022-09-01', until: null })
  expect(followUpInterviewWindow(start).inForce).toEqual({ from: '2022-09-01', until: null })
})
