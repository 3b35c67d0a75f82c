/** @internal */
export const months = (count: number): string => (count === 1 ? '1 Monat' : `${count} Monate`)

/** @internal */
export const days = (count: number): string => (count === 1 ? '1 Tag' : `${count} Tage`)

/** @internal */
export const weeks = (count: number): string => (count === 1 ? '1 Woche' : `${count} Wochen`)
