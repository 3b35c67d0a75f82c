import { readings as questions } from 'terug-naar-werk/law'
import type { CodeList } from './code-list.js'

const answers = Object.entries(questions)
  .filter(([, { selectable }]) => selectable)
  .flatMap(([id, { question, default: byDefault, others }]) =>
    [byDefault, ...others].map(({ value, says }, index) => ({
      name: `${id}:${value}`,
      meaning: `${question} ${says}${index === 0 ? ' (default)' : ''}`,
      heldBy: [byDefault, ...others][index]?.heldBy ?? [],
    })),
  )

export const readings: CodeList = {
  heading: 'Readings of the sources',
  where: 'In `reading` of a reading; the option `readings` takes the part after the colon, by the part before it.',
  meanings: Object.fromEntries(answers.map(({ name, meaning }) => [name, meaning])),
  from: (name) => answers.find((answer) => answer.name === name)?.heldBy ?? [],
}
