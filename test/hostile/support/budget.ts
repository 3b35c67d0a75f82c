const MINUTES = Number(process.env['FUZZ_MINUTES'] ?? 0)

/** How many properties share the time that `npm run fuzz` is given: those of one file run one after the other. */
const PROPERTIES = 4

/** A few hundred inputs in `npm test`; with `npm run fuzz` as many as the time allows. */
export const budget: { readonly numRuns: number; readonly interruptAfterTimeLimit?: number } =
  MINUTES > 0
    ? { numRuns: Number.MAX_SAFE_INTEGER, interruptAfterTimeLimit: (MINUTES * 60_000) / PROPERTIES }
    : { numRuns: 250 }
