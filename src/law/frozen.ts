/**
 * Freezes a table of the law with everything in it. Results share its parts, so a caller who changed a
 * part would change every later evaluation. @internal
 */
export const frozen = <Table extends object>(table: Table): Table => {
  // A value that is not an object counts as frozen.
  if (Object.isFrozen(table)) return table
  Object.freeze(table)
  for (const part of Object.values(table)) frozen(part)
  return table
}
