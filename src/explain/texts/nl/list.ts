import { joined } from '../joined.js'

/** @internal */
export const list = (items: readonly string[], last = 'en'): string => joined(items, last)
