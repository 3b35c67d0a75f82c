/** @internal */
export const late = (isLate: boolean): string => (isLate ? ', after the last day' : '')
