/** How many random cases a property tries: as many as usual, or those of `npm run test:deep`, at most a number. */
export const runs = (usual: number, most = Number.POSITIVE_INFINITY): { readonly numRuns: number } => ({
  numRuns: Math.min(Number(process.env['PROPERTY_RUNS'] ?? usual), most),
})
