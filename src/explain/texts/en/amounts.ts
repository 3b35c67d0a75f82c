/** @internal */
export const months = (count: number): string => (count === 1 ? '1 month' : `${count} months`)

/** @internal */
export const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`)

/** @internal */
export const weeks = (count: number): string => (count === 1 ? '1 week' : `${count} weeks`)
