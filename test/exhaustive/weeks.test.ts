import { questionnaireReturnWindow, questionnaireSendDay } from 'terug-naar-werk'
import { it } from 'vitest'
import { asText, expectSame } from './support/differences.js'
import { plusDays, windowText } from './support/second-count.js'

it('A2-1: the questionnaire is sent seventy days after every start', () => {
  expectSame(
    (start) => [asText(questionnaireSendDay(start))],
    (start) => [windowText(plusDays(start, 70), plusDays(start, 70))],
  )
})

it('A3-1: it is returned by the fourteenth day after every sending', () => {
  expectSame(
    (sentOn) => [asText(questionnaireReturnWindow(sentOn))],
    (sentOn) => [windowText(sentOn, plusDays(sentOn, 14))],
  )
})
