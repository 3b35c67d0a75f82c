import { type DifferenceClass, listOf, textOf } from '../difference-class.js'
import type { Difference } from '../differences.js'

const ruleOf = (key: string): string => key.replace(/#.*/, '')

/** The state or the place of a step of these rules differs, or it stands in one edition alone. */
const differs = (others: readonly Difference[], rules: readonly string[]): boolean =>
  others.some(
    ({ part, name, field }) =>
      part === 'step' &&
      rules.includes(name) &&
      ['state', 'fulfilledOn', 'appeared', 'vanished', 'window'].includes(field),
  )

/** The events from which these steps are counted, besides their trigger. */
const COUNTED_FROM: { readonly [rule: string]: readonly string[] } = {
  'contact.first': ['referred', 'contactRequested', 'questionnaireReceived', 'questionnaireUpdateNotNeeded'],
  'questionnaire.support': ['questionnaireSent'],
}

/** What is said of a step that itself differs. Each of those steps is in a class of its own. */
export const follows: readonly DifferenceClass[] = [
  {
    name: 'Another number in a key, where an earlier one of the rule was no law, or is listed in one edition alone',
    norms: ['LT-1'],
    holds: ({ part, name, field, before }, { seen, lawBegins }, others) => {
      const types = [textOf(before, 'trigger', 'type'), ...(COUNTED_FROM[name] ?? [])]
      const wasNoLaw = seen.some(({ type, on }) => types.includes(type) && on < lawBegins)
      const inOneAlone = others.some(
        (other) => other.part === part && other.name === name && ['appeared', 'vanished'].includes(other.field),
      )
      const ground = /^(?:barredBy|exclusions) [+-](\w+)/.exec(field)?.[1]
      const otherNumber =
        ground !== undefined &&
        others.some(
          (other) =>
            other.part === 'exclusion' && other.name === ground && ['key', 'until', 'appeared'].includes(other.field),
        )
      return (field === 'key' && (wasNoLaw || inOneAlone)) || otherNumber
    },
  },
  {
    name: 'The norms of a finding are those of its step',
    norms: [],
    holds: ({ part, field, after }, _, others) =>
      part === 'finding' &&
      field.startsWith('norms ') &&
      others.some(
        (other) => other.part === 'step' && other.field === field && other.name === ruleOf(textOf(after, 'obligation')),
      ),
  },
  {
    name: 'Another reading gives the same days; its state went with that of the step',
    norms: [],
    holds: ({ part, field, before }, _, others) =>
      part === 'step' &&
      field.startsWith('readings ~') &&
      others.some((other) => other.before === before && other.field === 'state'),
  },
  {
    name: 'A reading of a presumption whose last day another end has fixed',
    norms: [],
    holds: ({ part, field, before }, _, others) =>
      part === 'presumption' &&
      /^readings [-+]RD-6/.test(field) &&
      others.some((other) => other.before === before && other.field === 'until'),
  },
  {
    name: 'A finding about a step that differs',
    norms: [],
    holds: ({ part, before, after }, _, others) => {
      const key = textOf(after ?? before, 'obligation')
      return part === 'finding' && key !== '' && differs(others, [ruleOf(key)])
    },
  },
  {
    name: 'A missing fact for a step that differs',
    norms: [],
    holds: ({ part, before, after }, _, others) =>
      part === 'need' && differs(others, [...listOf(before, 'waits'), ...listOf(after, 'waits')]),
  },
  {
    name: 'A judgement on a step that differs',
    norms: [],
    holds: ({ part, name, before, after }, _, others) => {
      const key = textOf(after ?? before, 'obligation')
      const rules: { readonly [question: string]: string } = {
        medicalWithholding: 'questionnaire.send',
        estimate: 'estimate.first',
        permission: 'permission.decide',
      }
      return part === 'judgement' && differs(others, [key === '' ? (rules[name] ?? '') : ruleOf(key)])
    },
  },
]
