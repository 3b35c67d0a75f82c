import { joined } from '../joined.js'

/** @internal */
export const list = (items: readonly string[], last = 'and'): string => joined(items, last)
