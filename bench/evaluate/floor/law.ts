import type { Evaluation } from 'terug-naar-werk'
import { dayNumber } from '../../calendar/integer-tables.js'

const YEAR_2023 = dayNumber('2023-01-01')
const YEAR_2024 = dayNumber('2024-01-01')

/** The law of an employee's case that started before 2024, looked at before July 2024. */
export const lawOfEmployee = (start: number, asOf: number): Evaluation['law'] => ({
  version: start >= YEAR_2023 ? '2023-01-01' : '2022-09-01',
  coverage: 'confirmed',
  notices:
    asOf >= YEAR_2024
      ? [
          {
            id: 'coordinatorConditions',
            text: 'A later text gives the coordinator three years for the training and two intervisions a year; its first day is not certain.',
            norms: ['COO-2', 'COO-3'],
          },
        ]
      : [],
})
