import { expect, it } from 'vitest'
import { countingDe } from '../../../src/explain/texts/de/counting.js'
import { namesDe } from '../../../src/explain/texts/de/names.js'

const names = Object.values(namesDe.names)

/** Two nouns in the genitive, which no dative changes: “der Region oder der Gemeinschaft”. */
const GENITIVES = /(?<= (?:der|des|einer|eines) \S+) (?:oder|und) (?:der|des|einer|eines) /u

it.each(names)('“%s” has one article that changes in the dative', (name) => {
  // A subordinate clause keeps its cases.
  const [first = ''] = countingDe.after(name).split(/, (?!in )/u)
  expect(first).toMatch(/^(?:dem|der|einem|einer) /u)
  expect(first.replace(GENITIVES, ' ')).not.toMatch(/ (?:oder|und) (?:der|die|das|ein|eine) /u)
})

it.each([
  ['das erste Kontaktmoment', 'dem ersten Kontaktmoment'],
  ['die Versendung des Fragebogens', 'der Versendung des Fragebogens'],
  ['ein persönliches Gespräch vor Ort', 'einem persönlichen Gespräch vor Ort'],
])('“%s” becomes “%s”', (name, dative) => {
  expect(countingDe.after(name)).toBe(dative)
})
