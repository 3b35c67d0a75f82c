import type { ContactOutcome } from 'terug-naar-werk'
import { rulebook } from 'terug-naar-werk/rulebook'
import { eventTypes } from '../../../src/dossier/event-order.js'
import type { CodeList } from './code-list.js'
import { contactOutcomes } from './event-values.js'

/** The options that are neither an event type nor an outcome of a contact. */
const written: { readonly [option: string]: string } = {
  'category 1': 'record `capacityEstimated` with `category: 1`',
  'category 2': 'record `capacityEstimated` with `category: 2`',
  'category 3': 'record `capacityEstimated` with `category: 3`',
  'category 4': 'record `capacityEstimated` with `category: 4`',
  applied: 'the consequence is applied to the benefit',
  notApplied: 'the consequence is not applied',
  noStep: 'no step follows for the time being; no event records this',
  waits: 'the step waits until the end of the protection; no event records this',
  goesOn: 'the step goes on; no event records this',
}

const isOutcome = (option: string): option is ContactOutcome => Object.hasOwn(contactOutcomes.meanings, option)

const meaningOf = (option: string): string | undefined => {
  if (eventTypes.some((type) => type === option))
    return `record the event [\`${option}\`](events.md#${option.toLowerCase()})`
  if (isOutcome(option)) return `record the outcome of the contact: ${contactOutcomes.meanings[option]}`
  return written[option]
}

const options = [...new Set(rulebook.judgements.flatMap((judgement) => judgement.options))]

/** The options that have no meaning yet; a test fails while there is one. */
export const optionsWithoutMeaning: readonly string[] = options.filter((option) => meaningOf(option) === undefined)

export const judgementOptions: CodeList = {
  heading: 'Options of a decision',
  where: 'In `judgements[].options`.',
  meanings: Object.fromEntries(options.map((option) => [option, meaningOf(option) ?? ''])),
  from: (option) =>
    rulebook.judgements.flatMap((judgement) => (judgement.options.includes(option) ? [judgement.question] : [])),
}
