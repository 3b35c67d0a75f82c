import { citationsOf } from '../../../src/explain/citation.js'
import { citedIn } from '../../../src/explain/cited.js'
import type { Texts } from '../../../src/explain/texts/texts.js'
import { answers, type ReadingId } from '../../../src/law/answers.js'
import { type Reading, readings } from '../../../src/law/reading.js'
import type { TemplateLine } from './template-lines.js'

type Readings = { readonly [id in ReadingId]: Reading }

/** Every answer to every question, with the sources that hold it. */
export const readingLines = (texts: Texts, of: Readings = readings): readonly TemplateLine[] =>
  Object.entries(texts.readings).map(([name, text]) => {
    const question = keysOfAnswers.find((one) => name.startsWith(`${one}:`))
    const value = name.slice(name.indexOf(':') + 1)
    const answer = question && [of[question].default, ...of[question].others].find((one) => one.value === value)
    const held = (answer?.heldBy ?? []).flatMap(citationsOf).map((citation) => citedIn(citation, texts))
    return { place: name, text: `${text} (${held.length === 0 ? texts.heldByNone : texts.heldBy(held)})` }
  })

// SAFETY: the keys of this table are the questions.
const keysOfAnswers = Object.keys(answers) as (keyof typeof answers)[]
