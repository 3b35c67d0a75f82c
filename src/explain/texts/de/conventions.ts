/** @internal */
export const conventions = {
  quantieme: 'bis zum Tag vor demselben Tag des Monats',
  sameDate: 'von Datum zu Datum',
} as const

/** What takes the place of a day that does not exist. @internal */
export const replacing = { quantieme: 'der erste Tag des Folgemonats', sameDate: 'der letzte Tag des Monats' } as const
