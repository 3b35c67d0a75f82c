import { Engine, type RuleProperties } from 'json-rules-engine'
import { boundNames, type QuestionInNumbers } from './numbers.js'
import type { AnswerInStates, StepWithWindow, WindowState } from './question.js'

const holds = (fact: string) => ({ fact, operator: 'equal', value: true })

const grounds = ['codexRequested', 'permittedWork', 'ownTrajectory'].map(holds)

const bars: readonly RuleProperties[] = [
  { conditions: { any: grounds }, event: { type: 'barred', params: { step: 'questionnaire' } } },
  { conditions: { any: grounds }, event: { type: 'barred', params: { step: 'estimate' } } },
  { conditions: { any: [holds('permittedWork')] }, event: { type: 'barred', params: { step: 'contact' } } },
]

/** A window is open unless one of two rules says otherwise, which spares a third rule. */
const windows: readonly RuleProperties[] = boundNames.flatMap(([step, from, until]) => [
  {
    conditions: { all: [{ fact: 'asOf', operator: 'lessThan', value: { fact: from } }] },
    event: { type: 'state', params: { step, state: 'upcoming' } },
  },
  {
    conditions: { all: [{ fact: 'asOf', operator: 'greaterThan', value: { fact: until } }] },
    event: { type: 'state', params: { step, state: 'overdue' } },
  },
])

const doubtful = (moments: readonly string[], channels: readonly string[]): RuleProperties => ({
  conditions: {
    all: [
      { fact: 'moment', operator: 'in', value: moments },
      { fact: 'channel', operator: 'notIn', value: channels },
    ],
  },
  event: { type: 'channel', params: { verdict: 'doubtful' } },
})

const channels: readonly RuleProperties[] = [
  doubtful(['firstContact', 'afterRefusal'], ['physical', 'video']),
  doubtful(['followUpInterview'], ['physical', 'video', 'telephone']),
]

// Made once: an engine may be run as often as one likes.
const engine = new Engine([...bars, ...windows, ...channels])

export const byJsonRulesEngine = async ({ question, asOf, bounds }: QuestionInNumbers): Promise<AnswerInStates> => {
  const { events } = await engine.run({
    asOf,
    ...bounds,
    codexRequested: question.codexRequested,
    permittedWork: question.permittedWork,
    ownTrajectory: question.ownTrajectory,
    moment: question.moment,
    channel: question.channel,
  })
  const isBarred = (step: string) => events.some(({ type, params }) => type === 'barred' && params?.['step'] === step)
  const stateOf = (step: StepWithWindow): WindowState =>
    events.find(({ type, params }) => type === 'state' && params?.['step'] === step)?.params?.['state'] ?? 'open'
  return {
    barred: { questionnaire: isBarred('questionnaire'), estimate: isBarred('estimate'), contact: isBarred('contact') },
    states: {
      send: stateOf('send'),
      return: stateOf('return'),
      estimate: stateOf('estimate'),
      exam: stateOf('exam'),
      contact: stateOf('contact'),
      interview: stateOf('interview'),
    },
    channel: events.find(({ type }) => type === 'channel')?.params?.['verdict'] ?? 'allowed',
  }
}
