import type { Issue } from 'terug-naar-werk'
import { expect } from 'vitest'
import { echoes } from './arbitraries.js'

/** Keys stand in the path, cut; a key or a word may be shown; nothing else of the input stands anywhere. */
export const keepsSecrets = ({ code, expected, received, message, nearest = '' }: Issue): void => {
  const isShown = code === 'key.unknown' || code === 'value.notAllowed'
  expect([expected, message, nearest, isShown ? '' : received].filter(echoes)).toEqual([])
}
