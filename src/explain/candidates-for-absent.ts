import { addDays } from '../calendar/months.js'
import type { Dossier } from '../dossier/dossier.js'
import type { EventType } from '../dossier/event-order.js'
import type { Evaluation } from '../evaluation/result/evaluation.js'
import { scope } from '../law/scheme.js'
import { type Trigger, triggersIn } from '../rules/obligation-rule.js'
import type { RuleId } from '../rules/obligations.js'
import type { Rulebook } from '../rules/rulebook.js'
import { absenceOf } from './absence-of.js'
import { eventsFor } from './event-samples.js'
import { type RuleRecord, recordsNamed } from './record.js'
import { isCertified, onDay, type Suppositions, withoutEnd } from './suppositions.js'

/** The suppositions that could make a rule give an obligation: another day, another contract, its trigger. @internal */
export const forAbsent = (rulebook: Rulebook, key: string, evaluation: Evaluation, dossier: Dossier): Suppositions => {
  const records = recordsNamed(rulebook, key)
  const absence = absenceOf(key, records, evaluation, rulebook)
  const { scheme, incapacityStart } = evaluation.case
  switch (absence.because) {
    case 'status':
      return [
        ...[incapacityStart, scope[scheme].from].filter((day) => day > evaluation.asOf).map((day) => [onDay(day)]),
        [{ suppose: 'recognised' }],
      ]
    case 'contract':
      return [[{ suppose: 'contract', employmentContract: absence.employmentContract }]]
    case 'law':
      return [[onDay(absence.inForceFrom)]]
    case 'later':
      return [[onDay(absence.from)]]
    case 'endsBefore': {
      const later = [...withoutEnd(dossier), onDay(absence.from)]
      return [later, ...(isCertified(dossier) ? [[{ suppose: 'notCertified' } as const, ...later]] : [])]
    }
    case 'repealed':
    case 'notConcerned':
    case 'noEarlyEnd':
    case 'notNearPensionAge':
      return []
    case 'notTriggered':
      return records.flatMap((record) => trigger(record, evaluation))
  }
}

/** Events that only fulfil a duty. Such an event is supposed only while the duty is open (A6-1 to A6-3). */
const carriesOut: { readonly [type in EventType]?: RuleId } = { referred: 'referral.make' }

const trigger = (record: RuleRecord, evaluation: Evaluation): Suppositions =>
  triggersIn(record).flatMap((one) => triggerBy(one, evaluation))

const triggerBy = (moment: Trigger, { asOf, obligations, case: of }: Evaluation): Suppositions => {
  if (typeof moment === 'object') {
    const step = 'missed' in moment ? moment.missed : 'barred' in moment ? moment.barred : undefined
    return obligations
      .filter(({ variant, window }) => variant === step && window.until !== null && window.until >= asOf)
      .map(({ window: { until } }) => [onDay(addDays(until ?? asOf, 1))])
  }
  // Stryker disable next-line ConditionalExpression,StringLiteral,ArrayDeclaration: the compiler asks for it; no event makes the start
  if (moment === 'incapacityStart') return []
  return eventsFor(moment, asOf, of.employmentContract)
    .filter(({ type }) => {
      const duty = carriesOut[type]
      return duty === undefined || obligations.some(({ rule, state }) => rule === duty && state === 'open')
    })
    .map((event) => [{ suppose: 'event', event, moment }])
}
