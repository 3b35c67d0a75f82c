/** The type in the source whose doc comment lists the codes. */
export interface CommentedType {
  readonly file: string
  readonly type: string
}

/** A closed list of codes: what each means, and where it comes from. */
export interface CodeList<Code extends string | number = string> {
  readonly heading: string
  /** Where a reader meets the codes, as a whole sentence. */
  readonly where: string
  /** Each code with its meaning: one clause without a full stop. A code without one does not compile. */
  readonly meanings: { readonly [code in Code]: string }
  /** What a code comes from, such as its norms. Absent: the list has no such column. */
  readonly from?: (code: string) => readonly string[]
  /** The heading of that column, where it is not `comes from`. */
  readonly column?: string
  /** Absent: the doc comment of the type lists no codes. */
  readonly commented?: CommentedType
}
