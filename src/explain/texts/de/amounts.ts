/** @internal */
export const months = (count: number): string => (count === 1 ? '1 Monat' : `${count} Monate`)

/** In the dative, as after “von”. @internal */
export const monthsDative = (count: number): string => (count === 1 ? '1 Monat' : `${count} Monaten`)

/** @internal */
export const days = (count: number): string => (count === 1 ? '1 Tag' : `${count} Tage`)

/** @internal */
export const weeks = (count: number): string => (count === 1 ? '1 Woche' : `${count} Wochen`)
