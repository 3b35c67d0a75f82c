import type { NormId, Scheme } from 'terug-naar-werk'
import { norms, sectionOf } from 'terug-naar-werk/law'

/** Where a norm stands, and what it says in short. */
export interface CitedNorm {
  readonly section: string
  readonly rule: string
}

const isNorm = (word: unknown): word is NormId => typeof word === 'string' && Object.hasOwn(norms, word)

/** Every norm that an answer names, with its section in the texts of law for the scheme. */
export const citationsOf = (answer: unknown, scheme: Scheme): { readonly [norm: string]: CitedNorm } => {
  const named = new Set<NormId>()
  const collect = (value: unknown): void => {
    if (isNorm(value)) named.add(value)
    else if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) collect(inner)
  }
  collect(answer)
  return Object.fromEntries(
    [...named].map((norm) => [norm, { section: sectionOf(norm, scheme), rule: norms[norm].rule }]),
  )
}
