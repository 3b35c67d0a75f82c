import type { Argument } from './argument.js'

export const law: readonly Argument[] = []
