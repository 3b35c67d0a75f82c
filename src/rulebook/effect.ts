import { FIRST_DAY } from '../calendar/day.js'
import { firstDayOfLaw } from '../explain/version-on.js'
import { lawInForceFrom } from '../law/in-force.js'
import type { Law } from '../law/law.js'
import { schemes } from '../law/scheme.js'
import { startsApart } from '../rules/in-force-days.js'
import type { AmendableRecord } from './record-named.js'

/** Whether there is a case for which a record is law on a day on which a text applies. @internal */
export const hasEffect = (text: Law, record: AmendableRecord): boolean => {
  const { law, amendedBy = [] } = record
  const periods = [text, law, ...amendedBy.map((change) => change.law)].flatMap(({ inForce }) => inForce)
  const starts = [FIRST_DAY, ...periods.flatMap(startsApart)]
  return starts.some((start) =>
    schemes.some((scheme) => {
      const of = { start, scheme }
      // Of two days the later; `undefined` comes after any day in this order.
      const from = [lawInForceFrom(text, of), firstDayOfLaw(record, of)].toSorted()[1]
      // Stryker disable next-line ArrayDeclaration: a text that is no day comes after every day
      const ends = amendedBy.flatMap((change) => ('ended' in change ? (lawInForceFrom(change.law, of) ?? []) : []))
      return from !== undefined && ends.every((end) => from < end)
    }),
  )
}
