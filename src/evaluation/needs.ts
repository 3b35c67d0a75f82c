import { dayOf } from '../calendar/day-number.js'
import { firstAfter, type Timeline } from '../dossier/timeline.js'
import type { NeedRule } from '../rules/needs.js'
import type { Need } from './evaluation.js'

/** The facts that are missing on the day of the evaluation. @internal */
export const needsOf = (rules: readonly NeedRule[], { moments, endedOn }: Timeline): readonly Need[] =>
  endedOn !== undefined
    ? []
    : rules.flatMap(({ fact, since, until, waits, norms }) => {
        const lacking = moments[since]?.at(-1)
        if (lacking === undefined) return []
        if (until !== undefined && firstAfter(moments[until], lacking) !== undefined) return []
        return [{ fact, since: dayOf(lacking.on), waits, norms }]
      })
