/** @internal */
export const conventions = {
  quantieme: 'de quantième à veille de quantième',
  sameDate: 'de date à date',
} as const

/** What takes the place of a day that does not exist. @internal */
export const replacing = { quantieme: 'le premier jour du mois suivant', sameDate: 'le dernier jour du mois' } as const
