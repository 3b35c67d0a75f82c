/** Why a mutant that every test passes changes nothing that anyone could observe. */
export interface Argument {
  readonly file: string
  /** The declaration at the top of the file in which it stands. */
  readonly within: string
  readonly mutator: string
  /** The text of the source that the mutant replaces; blanks and line ends count as one blank. */
  readonly original: string
  readonly replacement: string
  /** One sentence. */
  readonly reason: string
}
