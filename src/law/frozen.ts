/**
 * Freezes a table of the law, however deep: results share its parts, and a caller who changed one
 * would change the law of every later evaluation. @internal
 */
export const frozen = <Table extends object>(table: Table): Table => {
  // What is no object counts as frozen.
  if (Object.isFrozen(table)) return table
  Object.freeze(table)
  for (const part of Object.values(table)) frozen(part)
  return table
}
