/** A mutant that no test can notice, because it changes nothing. */
export interface Equivalent {
  /** The path of the file in the repository. */
  readonly file: string
  /** The name that Stryker gives to this kind of mistake. */
  readonly mutator: string
  /** The text of the source that it takes the place of. */
  readonly original: string
  readonly replacement: string
  readonly reason: string
}
