import Engine from 'publicodes'
import { boundNames, type QuestionInNumbers } from './numbers.js'
import type { AnswerInStates } from './question.js'

const number = { valeur: 0 }

const windowRules = boundNames.flatMap(([step, from, until]) => [
  [from, number],
  [until, number],
  [
    step,
    {
      variations: [
        { si: `asOf < ${from}`, alors: "'upcoming'" },
        { si: `asOf > ${until}`, alors: "'overdue'" },
        { sinon: "'open'" },
      ],
    },
  ],
])

const ANY_GROUND = { 'une de ces conditions': ['codexRequested', 'permittedWork', 'ownTrajectory'] }

// Parsed once; each question is a new situation of the same engine.
const engine = new Engine(
  {
    asOf: number,
    codexRequested: 'non',
    permittedWork: 'non',
    ownTrajectory: 'non',
    moment: "'other'",
    channel: "'mail'",
    ...Object.fromEntries(windowRules),
    barredQuestionnaire: ANY_GROUND,
    barredEstimate: ANY_GROUND,
    barredContact: 'permittedWork',
    verdict: {
      variations: [
        {
          si: {
            'toutes ces conditions': [
              { 'une de ces conditions': ["moment = 'firstContact'", "moment = 'afterRefusal'"] },
              { 'une de ces conditions': ["channel = 'telephone'", "channel = 'mail'"] },
            ],
          },
          alors: "'doubtful'",
        },
        {
          si: { 'toutes ces conditions': ["moment = 'followUpInterview'", "channel = 'mail'"] },
          alors: "'doubtful'",
        },
        { sinon: "'allowed'" },
      ],
    },
  },
  { logger: { log: () => undefined, warn: () => undefined, error: console.error } },
)

const yes = (fact: boolean): string => (fact ? 'oui' : 'non')

const answerOf = (rule: string): unknown => engine.evaluate(rule).nodeValue

export const byPublicodes = ({ question, asOf, bounds }: QuestionInNumbers): AnswerInStates => {
  engine.setSituation({
    asOf,
    ...bounds,
    codexRequested: yes(question.codexRequested),
    permittedWork: yes(question.permittedWork),
    ownTrajectory: yes(question.ownTrajectory),
    moment: `'${question.moment}'`,
    channel: `'${question.channel}'`,
  })
  const answer: unknown = {
    barred: {
      questionnaire: answerOf('barredQuestionnaire'),
      estimate: answerOf('barredEstimate'),
      contact: answerOf('barredContact'),
    },
    states: {
      send: answerOf('send'),
      return: answerOf('return'),
      estimate: answerOf('estimate'),
      exam: answerOf('exam'),
      contact: answerOf('contact'),
      interview: answerOf('interview'),
    },
    channel: answerOf('verdict'),
  }
  // SAFETY: the section compares every answer with ours before it measures anything.
  return answer as AnswerInStates
}
