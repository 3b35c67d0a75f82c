import { anchorOf, boundariesOf } from '../rules/interpretations.js'
import { stepsNamedIn, triggersIn } from '../rules/obligation-rule.js'
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
      (!isRecurrence(window) && boundariesOf(window).some((boundary) => anchorOf(boundary) === 'incapacityStart')) ||
      triggersIn({ trigger }).some(
        (one) =>
          one === 'incapacityStart' ||
          stepsNamedIn(one).some(
            (id) =>
              // Two steps of a reform may each follow from the other.
              !before.includes(id) &&
              rules.obligations.some((other) => other.id === id && countsFromStart(rules, other, [...before, id])),
          ),
      ),
  )
