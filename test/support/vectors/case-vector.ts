/** The fields of something expected that a case fixes; what is not named is not compared. */
export interface Fixed {
  readonly [field: string]: unknown
}

/** Things expected, by key; null where it must not be listed. */
export interface FixedByKey {
  readonly [key: string]: Fixed | null
}

/** The part of an evaluation that a case fixes. */
export interface Expected {
  readonly status?: string
  readonly obligations?: FixedByKey
  readonly exclusions?: FixedByKey
  readonly presumption?: Fixed | null
  readonly consequences?: FixedByKey
  readonly findings?: FixedByKey
  readonly needs?: FixedByKey
  readonly judgements?: FixedByKey
  /** The notices on the law of the day. */
  readonly notices?: FixedByKey
  /** By the reading and the key: `RD-10:lawRates absence.exam#2`. */
  readonly otherwise?: FixedByKey
}

/** A dossier on a day, and what is expected of it, in a form that any language reads. */
export interface CaseVector {
  /** Unique: page, title and day. */
  readonly name: string
  readonly title: string
  /** The norms that the case says it is about, in the order of their first mention. */
  readonly norms: readonly string[]
  readonly dossier: unknown
  readonly options: { readonly asOf: string }
  readonly expect: Expected
}
