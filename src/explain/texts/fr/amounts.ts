/** @internal */
export const months = (count: number): string => `${count} mois`

/** @internal */
export const days = (count: number): string => (count === 1 ? '1 jour' : `${count} jours`)

/** @internal */
export const weeks = (count: number): string => (count === 1 ? '1 semaine' : `${count} semaines`)
