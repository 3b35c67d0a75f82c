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
      2024-06-30 | exam.category3 | start: 2023-12-15 | because notTriggered
    the day after its last
      2024-07-01 | exam.category3 | start: 2023-12-15 | because repealed, since 2024-07-01
    the last day of the presumption
      2025-12-31 | presumption | – | because notTriggered
    the day after it
      2026-01-01 | presumption | – | because repealed, since 2026-01-01
    a start on the first day that it concerns
      2023-02-01 | absence.newDate | start: 2023-01-01 | because notTriggered
    a start on the eve of that day
      2023-02-01 | absence.newDate | start: 2022-12-31 | because law, inForceFrom 2026-03-01
    a start on that eve, where no later text concerns it
      2023-05-01 | absence.newDate | start: 2022-12-31; scheme: selfEmployed; contract: no
      because notConcerned, startsFrom 2023-01-01
    a law that took the place of another
      2025-08-08 | referral.make | – | because notTriggered
    a start on the last day of the law of 2022
      2024-02-01 | referral.make | start: 2023-12-31 | because notTriggered
    a window that closed before the law
      2024-07-02 | evaluation.contact#4 | start: 2023-11-06 | because law, inForceFrom 2024-07-01
    a window that closed on the first day of the law
      2022-10-01 | estimate.first#2 | start: 2022-05-02 | none
    a scheme for which a later text brought it
      2023-04-03 | absence.newDate | start: 2023-02-01; scheme: selfEmployed; contract: no | because notTriggered
    the eve of that text
      2023-04-02 | absence.newDate | start: 2023-02-01; scheme: selfEmployed; contract: no
      because law, inForceFrom 2023-04-03
    a scheme for which no text brought it
      2026-02-01 | codexPlan.answer | scheme: selfEmployed; contract: no
      because notConcerned, schemes employee unemployed
  `),
)('the days on which a rule is law: %s', (_, asOf, key, facts, absence) => {
  expect(absenceOn(asOf, key, partsOf(facts)).split(', causes')[0]).toBe(absence)
})
