import { type RuleId, rulebook } from 'terug-naar-werk'
import { textsIn } from '../../../src/explain/texts/texts-in.js'
import { versionsOf } from '../../../test/support/versions-of-record.js'
import type { CodeList } from './code-list.js'

const { steps, capacities } = textsIn('en')

/** What must be done, in the words of the explanations. */
const meaningOf = (rule: RuleId): string => steps[rule].replace('{capacities}', capacities.remainingCapacities)

const ruleIds = [...new Set(rulebook.obligations.map(({ rule }) => rule))]

export const rules: CodeList = {
  heading: 'Rules',
  where: 'In `obligations[].rule`, `exclusions[].bars` and `needs[].waits`.',
  meanings: Object.fromEntries(ruleIds.map((rule) => [rule, meaningOf(rule)])),
  from: (id) => [
    ...new Set(rulebook.obligations.flatMap(versionsOf).flatMap(({ rule, norms }) => (rule === id ? norms : []))),
  ],
}
