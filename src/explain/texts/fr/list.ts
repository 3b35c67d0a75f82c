import { joined } from '../joined.js'

/** @internal */
export const list = (items: readonly string[], last = 'et'): string => joined(items, last)
