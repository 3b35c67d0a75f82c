/** @internal */
export const conventions = {
  quantieme: 'up to the day before the same day of the month',
  sameDate: 'from date to date',
} as const

/** What takes the place of a day that does not exist. @internal */
export const replacing = {
  quantieme: 'the first day of the next month',
  sameDate: 'the last day of the month',
} as const
