import type { Argument } from './argument.js'

export const rules: readonly Argument[] = []
