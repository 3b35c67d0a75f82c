import { frozen } from '../law/frozen.js'

/**
 * The languages of the explanations: the three of the country, and English.
 *
 * @example
 * ```ts
 * import { languages } from 'terug-naar-werk'
 * languages // => ['nl', 'fr', 'de', 'en']
 * ```
 * @category Explanation
 */
export const languages = frozen(['nl', 'fr', 'de', 'en'] as const)

/**
 * Dutch, French, German or English.
 * @category Explanation
 */
export type Language = (typeof languages)[number]
