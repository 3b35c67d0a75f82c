/** @internal */
export const conventions = {
  quantieme: 'van de zoveelste tot de dag vóór de zoveelste',
  sameDate: 'van datum tot datum',
} as const

/** What takes the place of a day that does not exist. @internal */
export const replacing = {
  quantieme: 'de eerste dag van de volgende maand',
  sameDate: 'de laatste dag van de maand',
} as const
