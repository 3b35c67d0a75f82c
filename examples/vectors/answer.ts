import { createInterface } from 'node:readline'
import { evaluateInput } from 'terug-naar-werk'

// What score.py asks of an implementation, by this package: a line with a dossier and options in, an evaluation out.

for await (const line of createInterface({ input: process.stdin })) {
  const { dossier, options } = JSON.parse(line)
  const answer = evaluateInput(dossier, options)
  console.log(JSON.stringify(answer._tag === 'Right' ? answer.right : { issues: answer.left }))
}
