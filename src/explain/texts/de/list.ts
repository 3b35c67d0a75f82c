import { joined } from '../joined.js'

/** @internal */
export const list = (items: readonly string[], last = 'und'): string => joined(items, last)
