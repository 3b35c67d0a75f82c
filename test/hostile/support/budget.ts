const MINUTES = Number(process.env['FUZZ_MINUTES'] ?? 0)

/** A few hundred inputs in `npm test`; with `npm run fuzz` as many as the time allows. The properties of a parser share it. */
export const budget = (properties = 1): { readonly numRuns: number; readonly interruptAfterTimeLimit?: number } =>
  MINUTES > 0
    ? { numRuns: Number.MAX_SAFE_INTEGER, interruptAfterTimeLimit: (MINUTES * 60_000) / properties }
    : { numRuns: 250 }
