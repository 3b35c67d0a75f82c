import { ZenEngine } from '@gorules/zen-engine'
import type { AnswerInDays, Question } from './question.js'

const WRITTEN = ".format('%Y-%m-%d')"

/** n months later; where the day does not exist the engine takes the last day of the month. */
const down = (day: string, months: number): string => `d(${day}).add(${months}, 'month')`

/** Whether that day does not exist. */
const isShort = (day: string, months: number): string => `${down(day, months)}.day() < d(${day}).day()`

const startOfMonth = (month: number): string =>
  `${isShort('start', month - 1)} ? ${down('start', month - 1)}.add(1, 'day')${WRITTEN} : ${down('start', month - 1)}${WRITTEN}`

const endOfMonth = (month: number): string =>
  `${isShort('start', month)} ? ${down('start', month)}${WRITTEN} : ${down('start', month)}.sub(1, 'day')${WRITTEN}`

const days = (day: string, count: number): string => `d(${day}).add(${count}, 'day')${WRITTEN}`

const ANY_GROUND = 'codexRequested or permittedWork or ownTrajectory'

const expressions = {
  'barred.questionnaire': ANY_GROUND,
  'barred.estimate': ANY_GROUND,
  'barred.contact': 'permittedWork',
  'windows.send.from': days('start', 70),
  'windows.send.until': days('start', 70),
  'windows.return.from': 'sentOn',
  'windows.return.until': days('sentOn', 14),
  'windows.estimate.from': startOfMonth(4),
  'windows.estimate.until': endOfMonth(4),
  'windows.exam.from': 'placedOn',
  'windows.exam.until': endOfMonth(7),
  'windows.contact.from': 'referredOn',
  'windows.contact.until': endOfMonth(6),
  'windows.interview.from': 'startedOn',
  'windows.interview.until': `${down('startedOn', 1)}${WRITTEN}`,
  channel: `(moment in ['firstContact', 'afterRefusal'] and channel in ['telephone', 'mail']) or (moment == 'followUpInterview' and channel == 'mail') ? 'doubtful' : 'allowed'`,
}

const nodes = [
  { id: 'in', name: 'in', type: 'inputNode', position: { x: 0, y: 0 } },
  {
    id: 'rules',
    name: 'rules',
    type: 'expressionNode',
    position: { x: 1, y: 0 },
    content: { expressions: Object.entries(expressions).map(([key, value]) => ({ id: key, key, value })) },
  },
  { id: 'out', name: 'out', type: 'outputNode', position: { x: 2, y: 0 } },
]

const edges = [
  { id: 'first', sourceId: 'in', targetId: 'rules', type: 'edge' },
  { id: 'second', sourceId: 'rules', targetId: 'out', type: 'edge' },
]

// Compiled once.
const decision = new ZenEngine().createDecision({ nodes, edges })

export const byZenEngine = async (question: Question): Promise<AnswerInDays> => {
  const { result } = await decision.evaluate(question)
  return result
}
