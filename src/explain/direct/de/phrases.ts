/** @internal */
export const COORDINATOR = 'Der Koordinator für die Rückkehr zur Arbeit'

/** @internal */
export const late = (isLate: boolean): string => (isLate ? ', nach dem letzten Tag' : '')
