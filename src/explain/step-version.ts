/**
 * The most precise name under which a table has words for a version of a record: since the last text of law that
 * amended it (`record/law`), or the record itself.
 * @internal
 */
export const versionOf = <Name extends string>(
  variant: string,
  amendedBy: readonly string[],
  table: { readonly [name in Name]: unknown },
): Name | undefined =>
  [...amendedBy.map((law) => `${variant}/${law}`).toReversed(), variant].find((name): name is Name =>
    Object.hasOwn(table, name),
  )
