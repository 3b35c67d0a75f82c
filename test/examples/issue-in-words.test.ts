import { type Issue, parseDossier } from 'terug-naar-werk'
import { expect, it } from 'vitest'
import { issueInWords } from '../../examples/issue-in-words.js'

const sound = { scheme: 'employee', employmentContract: true, incapacity: { start: '2023-01-16' } }

const wordsOf = (input: unknown): string => {
  const parsed = parseDossier(input)
  const [first]: readonly (Issue | undefined)[] = parsed._tag === 'Left' ? parsed.left : []
  return first === undefined ? '' : issueInWords(first)
}

it.each([
  ['the place', { ...sound, events: [{ type: 'referred', on: '2023-04-31' }] }, /^at events\[0\]\.on: expected /],
  ['the top', null, /^at the top: expected an object, received null\./],
  ['what was perhaps meant', { ...sound, idd: 'one' }, /received "idd"\. This key is not known\. Did you mean id\?$/],
  ['nothing more where nothing is near', { ...sound, remark: 'x' }, /This key is not known\.$/],
  ['a key that would steer a terminal, escaped', { ...sound, '\u001B[2J': 1 }, /^at "\\u001b\[2J": /],
  ['a key in any letters', { ...sound, größe: 1 }, /^at größe: /],
])('an issue names %s', (_, input, words) => {
  expect(wordsOf(input)).toMatch(words)
})
