import * as z from 'zod'

/** The answers that a caller may choose to each question of norms section 9. @internal */
export const answers = {
  'RD-1': z.enum(['twoWeeks', 'oneWeek']),
  'RD-2': z.enum(['receipt', 'posting']),
  'RD-3': z.enum(['receipt', 'handingOver', 'sending']),
  'RD-4': z.enum(['request', 'decision']),
  'RD-5': z.enum(['sixthMonth', 'monthAfterReferral']),
  'RD-6': z.enum(['byRule', 'quantieme', 'sameDate']),
}
