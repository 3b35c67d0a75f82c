import { addDays, isAfter } from 'date-fns'
import { read } from './dates.js'
import { all, type CaseFile, firstFrom } from './file.js'
import type { Step } from './step.js'

export const sendQuestionnaire = (file: CaseFile): readonly Step[] => {
  const due = addDays(file.start, 70)
  return [
    {
      rule: 'questionnaire.send',
      bearer: 'advisingDoctor',
      norms: ['A2-1'],
      period: { from: due, until: due },
      trigger: { type: 'incapacityStart', date: file.start },
      done: firstFrom(file, 'questionnaireSent', file.start)?.date,
    },
  ]
}

export const returnQuestionnaire = (file: CaseFile): readonly Step[] =>
  all(file, 'questionnaireSent').map(({ date: sent }) => {
    const received = firstFrom(file, 'questionnaireReceived', sent, ({ complete }) => complete)
    const period = { from: sent, until: addDays(sent, 14) }
    return {
      rule: 'questionnaire.return',
      variant: 'questionnaire.return/routeA',
      bearer: 'insured',
      norms: ['A3-1'],
      period,
      trigger: { type: 'questionnaireSent', date: sent, moment: 'questionnaireSentOnRouteA' },
      done: received?.date,
      readings: [{ reading: 'RD-2:posting', period, done: received?.postedOn ? read(received.postedOn) : undefined }],
    }
  })

export const supportWithQuestionnaire = (file: CaseFile): readonly Step[] =>
  all(file, 'questionnaireSent').flatMap(({ date: sent }) => {
    const until = addDays(sent, 14)
    const received = firstFrom(file, 'questionnaireReceived', sent, ({ complete }) => complete)
    const late = received === undefined ? isAfter(file.today, until) : isAfter(received.date, until)
    if (!late) return []
    const missed = addDays(until, 1)
    const support = firstFrom(file, 'supportContact', missed, ({ date }) => !received || !isAfter(date, received.date))
    return [
      {
        rule: 'questionnaire.support',
        variant: 'questionnaire.support/routeA',
        bearer: 'coordinator',
        norms: ['A3-2', 'A3-3'],
        period: { from: missed, until: null },
        trigger: { type: 'questionnaireNotReceived', date: missed },
        done: support?.date,
        lapsed: received,
      },
    ]
  })
