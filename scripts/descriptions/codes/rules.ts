import type { Moment, RecordId, RuleId } from 'terug-naar-werk'
import { rulebook } from 'terug-naar-werk/rulebook'
import { eventTypes } from '../../../src/dossier/event-order.js'
import { versionsOf } from '../../../src/explain/version-on.js'
import { wordsIn } from '../../../src/explain/words/words-in.js'
import { triggersIn } from '../../../src/rules/obligation-rule.js'
import { eventsOfMoment } from '../../effects/events-of-moment.js'
import type { CodeList } from './code-list.js'
import { normsOf } from './norms-of.js'

const { steps, capacities, names } = wordsIn('en').texts

/** What must be done, in the words of the explanations. */
const meaningOf = (rule: RuleId): string => steps[rule].replace('{capacities}', capacities.remainingCapacities)

const ruleIds = [...new Set(rulebook.obligations.map(({ rule }) => rule))]

export const rules: CodeList = {
  heading: 'Rules',
  where: 'In `obligations[].rule`, `exclusions[].bars` and `needs[].waits`.',
  meanings: Object.fromEntries(ruleIds.map((rule) => [rule, meaningOf(rule)])),
  from: normsOf(rulebook.obligations.flatMap(versionsOf), 'rule'),
}

/** What asks for the step of a record, in the words of the explanations. */
const triggerOf = (record: (typeof rulebook)['obligations'][number]): string => {
  const words: { readonly [name: string]: string } = names
  const causes = triggersIn(record).map((trigger) => (typeof trigger === 'string' ? trigger : trigger.type))
  return `arises from ${causes.map((name) => words[name] ?? name).join(', or from ')}`
}

export const variants: CodeList<RecordId> = {
  heading: 'Variants of the rules',
  where: 'In `obligations[].variant`: the record that states the rule, by what asks for it.',
  // SAFETY: every record of the rulebook has its id, and no other record has it.
  meanings: Object.fromEntries(rulebook.obligations.map((record) => [record.id, triggerOf(record)])) as {
    readonly [id in RecordId]: string
  },
  from: normsOf(rulebook.obligations, 'id'),
}

/** The moments that trigger an obligation and are more than an event type. */
const triggers = new Set(
  rulebook.obligations
    .flatMap(versionsOf)
    .flatMap(triggersIn)
    .flatMap((trigger): readonly Moment[] =>
      typeof trigger !== 'string' || trigger === 'incapacityStart' || eventTypes.some((type) => type === trigger)
        ? []
        : [trigger],
    ),
)

const words: { readonly [name: string]: string } = names

export const triggerMoments: CodeList = {
  heading: 'Moments that trigger a step',
  where: 'In `obligations[].trigger.moment`, where the rule requires more of the event than its type.',
  column: 'events',
  meanings: Object.fromEntries([...triggers].map((moment) => [moment, words[moment] ?? ''])),
  from: (moment) => [...triggers].flatMap((trigger) => (trigger === moment ? eventsOfMoment(trigger) : [])),
}
