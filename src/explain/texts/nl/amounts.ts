/** @internal */
export const months = (count: number): string => (count === 1 ? '1 maand' : `${count} maanden`)

/** @internal */
export const days = (count: number): string => (count === 1 ? '1 dag' : `${count} dagen`)

/** @internal */
export const weeks = (count: number): string => (count === 1 ? '1 week' : `${count} weken`)
