import type { Boundary } from '../law/term.js'
import { boundariesOf } from '../rules/interpretations.js'
import { type Trigger, triggersIn } from '../rules/obligation-rule.js'
import type { Rulebook } from '../rules/rulebook.js'
import { isRecurrence, type RuleRecord } from './record.js'
import { versionsOf } from './version-on.js'

/**
 * Tells whether the days of a record depend on the start of the incapacity: it starts there, is counted from there, or
 * follows another step whose days do.
 * @internal
 */
export const countsFromStart = (rules: Rulebook, record: RuleRecord, before: readonly string[] = []): boolean =>
  versionsOf(record).some(
    ({ trigger, window }) =>
      (!isRecurrence(window) && boundariesOf(window).some(isFromStart)) ||
      triggersIn({ trigger }).some(
        (one) =>
          one === 'incapacityStart' ||
          stepsBehind(one).some(
            (id) =>
              // Two steps of a reform may each follow from the other.
              !before.includes(id) &&
              rules.obligations.some((other) => other.id === id && countsFromStart(rules, other, [...before, id])),
          ),
      ),
  )

const stepsBehind = (trigger: Trigger): readonly string[] => {
  if (typeof trigger === 'string') return []
  if ('missed' in trigger) return [trigger.missed]
  return 'barred' in trigger ? [trigger.barred] : trigger.fulfilled
}

const isFromStart = (boundary: Boundary): boolean =>
  ('after' in boundary && boundary.after === 'incapacityStart') ||
  ('from' in boundary && boundary.from === 'incapacityStart') ||
  ('dayAfter' in boundary && boundary.dayAfter === 'incapacityStart')
