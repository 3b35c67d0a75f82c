import {
  category3ExamWindow,
  channelVerdict,
  type Day,
  firstContactBars,
  firstContactWindow,
  firstEstimateBars,
  firstEstimateWindow,
  followUpInterviewWindow,
  questionnaireBars,
  questionnaireReturnWindow,
  questionnaireSendDay,
  type RuleWindow,
  type Window,
} from 'terug-naar-werk'
import type { AnswerInDays, AnswerInStates, Barred, Question, WindowState } from './question.js'

const barred = (question: Question): Barred => ({
  questionnaire: questionnaireBars(question).length > 0,
  estimate: firstEstimateBars(question).length > 0,
  contact: firstContactBars(question).length > 0,
})

/** The atomic functions give the norms and the other readings as well; the peers are not asked for those. */
const daysOf = ({ from, until }: RuleWindow): Window => ({ from, until })

export const oursInDays = (question: Question): AnswerInDays => {
  const { start, sentOn, placedOn, referredOn, startedOn } = question
  return {
    barred: barred(question),
    windows: {
      send: daysOf(questionnaireSendDay(start)),
      return: daysOf(questionnaireReturnWindow(sentOn)),
      estimate: daysOf(firstEstimateWindow(start)),
      exam: daysOf(category3ExamWindow(start, placedOn)),
      contact: daysOf(firstContactWindow({ way: 'category4AtOnce', start, referredOn })),
      interview: daysOf(followUpInterviewWindow(startedOn)),
    },
    channel: channelVerdict(question.moment, question.channel),
  }
}

const stateOf = ({ from, until }: Window, asOf: Day): WindowState =>
  asOf < from ? 'upcoming' : until !== null && asOf > until ? 'overdue' : 'open'

export const oursInStates = (question: Question): AnswerInStates => {
  const { asOf } = question
  const { windows, ...rest } = oursInDays(question)
  return {
    barred: rest.barred,
    states: {
      send: stateOf(windows.send, asOf),
      return: stateOf(windows.return, asOf),
      estimate: stateOf(windows.estimate, asOf),
      exam: stateOf(windows.exam, asOf),
      contact: stateOf(windows.contact, asOf),
      interview: stateOf(windows.interview, asOf),
    },
    channel: rest.channel,
  }
}
