/** The norms of the records that a code names, each once: the records whose field says it. */
export const normsOf =
  <Field extends string>(
    records: readonly ({ readonly [field in Field]: string } & { readonly norms: readonly string[] })[],
    field: Field,
  ) =>
  (code: string): readonly string[] => [
    ...new Set(records.flatMap((record) => (record[field] === code ? record.norms : []))),
  ]
