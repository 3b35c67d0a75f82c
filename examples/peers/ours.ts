import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { oursInDays } from '../../bench/peers/ours.js'
import type { AnswerInDays } from '../../bench/peers/question.js'
import { answerAsCsv } from './cases.js'
import { drawnCases } from './drawn-cases.js'

/**
 * One process of ours: answers its part of the cases each time it is told to, and says when it is done.
 *
 * usage: ours.ts CASES FROM UNTIL [FILE for the answers]
 */
const [count = 0, from = 0, until = 0] = process.argv.slice(2, 5).map(Number)
const file = process.argv[5]
const part = drawnCases(count).slice(from, until)

let answers: readonly AnswerInDays[] = []

process.on('message', (message) => {
  if (message === 'end') {
    if (file !== undefined)
      writeFileSync(file, answers.map((answer, at) => `${answerAsCsv(answer, from + at)}\n`).join(''))
    process.disconnect()
    return
  }
  answers = part.map(oursInDays)
  process.send?.('done')
})
process.send?.('ready')
await once(process, 'disconnect')
