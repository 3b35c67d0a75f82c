import { normSections } from './norms/sections.js'
import type { NormId } from './norms.js'
import type { Scheme } from './scheme.js'

/**
 * The source and the section where a norm stands for a scheme. Where no text says it for that scheme, it is the section that
 * is applied by analogy.
 *
 * @example
 * ```ts
 * import { sectionOf } from 'terug-naar-werk/law'
 * sectionOf('A2-1', 'employee') // => 'C383 3.1 step 2'
 * sectionOf('A2-1', 'selfEmployed') // => 'KB 20 July 1971 article 25/4'
 * ```
 * @category Law
 */
export const sectionOf = (id: NormId, scheme: Scheme): string => {
  const { section, selfEmployed } = normSections[id]
  return scheme === 'selfEmployed' && selfEmployed !== null ? selfEmployed : section
}
