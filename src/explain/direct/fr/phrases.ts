/** @internal */
export const late = (isLate: boolean): string => (isLate ? ', après le dernier jour' : '')
