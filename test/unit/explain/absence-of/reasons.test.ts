import { expect, it } from 'vitest'
import { absenceOn } from '../../../support/evaluated.js'
import { partsOf, rowsOf } from '../../../support/text-table.js'

it.each(
  rowsOf(`
    nothing is encoded of that day
      2022-08-20 | contact.first | start: 2022-07-04 | because status, status notCovered
    the scheme is out of scope
      2022-11-06 | contact.first | start: 2022-10-31; scheme: selfEmployed; contract: no
      because status, status outOfScope
    the incapacity has not begun
      2023-01-10 | contact.first | – | because status, status notStarted
    nothing can be asked, and so nothing is presumed
      2023-01-10 | presumption | – | because status, status notStarted
    a missed step starts it
      2023-02-01 | questionnaire.support | –
      because notTriggered, causes questionnaireNotReceived questionnaireNotReceived
    an event starts it
      2023-02-01 | ziv.followUpInterview | – | because notTriggered, causes zivStarted
    an event starts it that means more
      2023-02-01 | permission.request | – | because notTriggered, causes coordinatorContact trajectoryWantedOnRouteB
    a plan starts the presumption
      2023-02-01 | presumption | – | because notTriggered, causes codexPlanSigned planDrawnUp
    the declaration starts it since 2024, a voucher since April
      2024-05-02 | presumption | – | because notTriggered, causes codexPlanSigned zivStarted fundVoucherStarted
    a plan starts the presumption of one without a contract
      2023-02-01 | presumption | contract: no | because notTriggered, causes planDrawnUp
  `),
)('why there is no such step: %s', (_, asOf, key, facts, absence) => {
  expect(absenceOn(asOf, key, partsOf(facts))).toBe(absence)
})
