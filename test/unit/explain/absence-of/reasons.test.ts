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
    a presumption for which the decree is still to come
      2023-02-01 | presumption.fund | – | because law, inForceFrom 2024-04-01
    a presumption that only those with a contract have
      2023-02-01 | presumption.codex | contract: no | because contract, employmentContract true
    a presumption that the self-employed never had, whatever their contract
      2023-02-01 | presumption.codex | scheme: selfEmployed; contract: no
      because notConcerned, schemes employee unemployed
    the same after its repeal for others
      2026-02-01 | presumption.fund | scheme: selfEmployed; contract: no
      because notConcerned, schemes employee unemployed
    a presumption of the self-employed after its repeal
      2026-02-01 | presumption.ziv | scheme: selfEmployed; contract: no | because repealed, since 2026-01-01
    a step that no text brings to the self-employed, whatever their contract
      2026-02-01 | regional.register | scheme: selfEmployed; contract: yes
      because notConcerned, schemes employee unemployed
    what starts a presumption starts the exclusion by it: the declaration, without a contract no CODEX plan
      2024-07-01 | presumedIncapable | start: 2024-01-03; contract: no
      because notTriggered, causes zivStarted fundVoucherStarted
    for the self-employed no voucher either
      2024-07-01 | presumedIncapable | start: 2024-01-03; scheme: selfEmployed; contract: no
      because notTriggered, causes zivStarted
    without presumptions no exclusion by one
      2026-02-01 | presumedIncapable | start: 2025-09-01 | because repealed, since 2026-01-01
    the start alone is no exclusion near the pension age
      2024-02-01 | pensionAge | start: 2024-01-03 | because notNearPensionAge, months 6
    a certificate that runs on is none
      2024-02-01 | certifiedEnd | start: 2024-01-03; certified until: 2024-06-30 | because noEarlyEnd
    contacts whose windows closed before they were law: the start, which has been, is no cause any more
      2024-08-01 | evaluation.contact | start: 2023-08-01
      because notTriggered, causes capacityEstimated month7CaseBegins coordinatorContact month7CaseBegins estimateBarred invalidityRecognised
    one contact of several is listed: the rule itself is the name of none
      2024-07-02 | evaluation.contact | start: 2023-10-15 | none
    the consequence of no registration is for those without a contract
      2026-07-01 | registration | start: 2026-01-08 | because contract, employmentContract false
  `),
)('why there is no such step: %s', (_, asOf, key, facts, absence) => {
  expect(absenceOn(asOf, key, partsOf(facts))).toBe(absence)
})
