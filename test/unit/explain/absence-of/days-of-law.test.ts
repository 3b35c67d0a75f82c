import { expect, it } from 'vitest'
import { absenceOn } from '../../../support/evaluated.js'
import { partsOf, rowsOf } from '../../../support/text-table.js'

it.each(
  rowsOf(`
    the eve of its first day
      2025-12-31 | regional.register | start: 2025-09-01; contract: no | because law, inForceFrom 2026-01-01
    its first day
      2026-01-01 | regional.register | start: 2025-09-01; contract: no | because notTriggered
    its last day
      2025-12-31 | absence.newDate | – | because notTriggered
    the day after its last
      2026-01-01 | absence.newDate | – | because repealed, since 2026-01-01
    the last day of the presumption
      2025-12-31 | presumption | – | because notTriggered
    the day after it
      2026-01-01 | presumption | – | because repealed, since 2026-01-01
    a start on the first day that it concerns
      2023-02-01 | absence.newDate | start: 2023-01-01 | because notTriggered
    a start on the eve of that day
      2023-02-01 | absence.newDate | start: 2022-12-31 | because notConcerned
    a law that took the place of another
      2025-08-08 | referral.make | – | because notTriggered
    a start on the last day of the law of 2022
      2024-02-01 | referral.make | start: 2023-12-31 | because notTriggered
    a window that closed before the law
      2024-07-02 | evaluation.contact#4 | start: 2023-11-06 | because law, inForceFrom 2024-07-01
    a window that closed on the first day of the law
      2022-10-01 | estimate.first#2 | start: 2022-05-02 | none
    a scheme for which it never ends
      2026-02-01 | absence.newDate | start: 2023-02-01; scheme: selfEmployed; contract: no | because notTriggered
  `),
)('the days on which a rule is law: %s', (_, asOf, key, facts, absence) => {
  expect(absenceOn(asOf, key, partsOf(facts)).split(', causes')[0]).toBe(absence)
})
