import { describe, expect, it } from 'vitest'
import { readingLines } from '../../../../scripts/pages/sentences/reading-lines.js'
import { templatesIn } from '../../../../scripts/pages/sentences/sentences-page.js'
import type { Words } from '../../../../src/explain/words/words.js'
import { wordsIn } from '../../../../src/explain/words/words-in.js'
import { readings } from '../../../../src/law/reading.js'

type Place = readonly string[]

const at = (part: unknown, [name, ...rest]: Place): unknown => {
  if (name === undefined) return part
  // SAFETY: a place of the tables below; a wrong one gives undefined, which the test refuses.
  return at((part as { readonly [name: string]: unknown })[name], rest)
}

// SAFETY: what has a part is an object.
const withPart = (part: unknown, [name, ...rest]: Place, other: unknown): unknown =>
  name === undefined ? other : { ...(part as object), [name]: withPart(at(part, [name]), rest, other) }

/** The words with two of their texts in each other's place. */
const swapped = (words: Words, one: Place, other: Place): Words => {
  const [first, second] = [at(words, one), at(words, other)]
  expect(first).toBeDefined()
  expect(second).toBeDefined()
  expect(first).not.toBe(second)
  // SAFETY: the same shape, since both are texts of one kind.
  return withPart(withPart(words, one, second), other, first) as Words
}

const linesThatDiffer = (words: Words, other: Words): number => {
  const [before, after] = [templatesIn(words), templatesIn(other)]
  return before.filter((line, place) => line !== after[place]).length
}

describe('two texts in each other’s place change the page of sentences', () => {
  it.each([
    ['late and early', 'nl', 'texts findings late', 'texts findings early'],
    ['done in time and done late', 'nl', 'texts states fulfilled', 'texts states fulfilledLate'],
    ['start and end of permitted work', 'fr', 'texts names permittedWorkStarted', 'texts names permittedWorkEnded'],
    ['bearers', 'de', 'texts bearers advisingDoctor', 'texts bearers coordinator'],
    ['holders of a reading', 'fr', 'texts sources SOL', 'texts sources CM'],
    ['an uncertain notice and a certain one', 'en', 'labels routeCSixMonths', 'labels workPotential'],
    ['a law read in part and in full', 'nl', 'texts coverages partial', 'texts coverages confirmed'],
    ['a reduction and no benefit', 'de', 'texts parts rate reduction', 'texts parts rate suppression'],
    ['a benefit lower and none', 'fr', 'direct consequence reduction', 'direct consequence suppression'],
    ['places', 'en', 'direct places exam', 'direct places firstContact'],
    ['persons to call', 'nl', 'texts parts persons advisingDoctor', 'texts parts persons insurer'],
    ['reasons of a lapse', 'fr', 'texts names incapacityEnded', 'texts names certificateRunOut'],
    [
      'ends of a presumption',
      'de',
      'texts presumptionEnds present resumption',
      'texts presumptionEnds present paidWork',
    ],
    [
      'a bar that stands and one that is over',
      'en',
      'texts grounds present hospitalStay',
      'texts grounds past hospitalStay',
    ],
    ['a prohibition and a power', 'nl', 'texts parts exclusion prohibition', 'texts parts exclusion power'],
    ['first and last day', 'fr', 'texts ends from', 'texts ends until'],
    ['what to do in time and late', 'de', 'direct own regional.register now', 'direct own regional.register nowLate'],
    ['both ways to count', 'nl', 'texts readings RD-6:quantieme', 'texts readings RD-6:sameDate'],
    ['categories of a status', 'fr', 'texts statuses category1', 'texts statuses category3'],
  ] as const)('%s (%s)', (_, language, one, other) => {
    const words = wordsIn(language)
    expect(linesThatDiffer(words, swapped(words, placeOf(one), placeOf(other)))).toBeGreaterThanOrEqual(2)
  })

  it('the holders of two answers', () => {
    const { texts } = wordsIn('nl')
    const question = readings['RD-3']
    const [first, ...more] = question.others
    const { default: chosen } = question
    const other = {
      ...readings,
      'RD-3': {
        ...question,
        default: { ...chosen, heldBy: first?.heldBy ?? [] },
        others: first === undefined ? more : [{ ...first, heldBy: chosen.heldBy }, ...more],
      },
    }
    expect(readingLines(texts, other)).not.toEqual(readingLines(texts))
  })
})

/** The names of a place; a rule has a point in its name. */
const placeOf = (text: string): Place => text.split(' ')
