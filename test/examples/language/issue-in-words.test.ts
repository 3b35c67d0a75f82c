import { type Language, languages, parseDay } from 'terug-naar-werk'
import { describe, expect, it } from 'vitest'
import { issueInWords } from '../../../examples/language/issue-in-words.js'
import { issuesOf, sound } from '../../support/dossiers.js'

const wordsOf = (input: unknown, language: Language = 'en'): string => {
  const [first] = issuesOf(input)
  return first === undefined ? '' : issueInWords(first, language)
}

it.each([
  ['the place', { ...sound, events: [{ type: 'referred', on: '2023-04-31' }] }, /^events\[0\]\.on: /],
  ['what was received', { ...sound, events: [{ type: 'referred', on: '2023-04-31' }] }, /\(received: 2023-04-31\)\.$/],
  ['the whole', null, /^the whole: The value is of another type than expected \(expected: an object\)\.$/],
  ['what was perhaps meant', { ...sound, idd: 'one' }, /\(received: "idd"\)\. Possible: .* Did you mean id\?$/],
  [
    'the first day that is possible',
    { ...sound, events: [{ type: 'referred', on: '1899-01-01' }] },
    /Not before 1900-/,
  ],
  ['a key that would steer a terminal, escaped', { ...sound, '\u001B[2J': 1 }, /^"\\u001b\[2J": /],
  ['a key in any letters', { ...sound, größe: 1 }, /^größe: /],
  ['a long list of what is possible as such', { ...sound, events: [{ type: 'x', on: '2023-02-01' }] }, /known\.$/],
])('an issue names %s', (_, input, words) => {
  expect(wordsOf(input)).toMatch(words)
})

it.each([
  ['nl', 'employmentContract: waarde van een verkeerd type (verwacht: true of false).'],
  ['fr', 'employmentContract\u00a0: valeur d’un mauvais type (attendu\u00a0: true ou false).'],
  ['de', 'employmentContract: Wert eines falschen Typs (erwartet: true oder false).'],
  ['en', 'employmentContract: The value is of another type than expected (expected: true or false).'],
] as const)('an issue has words in %s', (language, words) => {
  expect(wordsOf({ ...sound, employmentContract: 'yes' }, language)).toBe(words)
})

describe.each(languages.filter((language) => language !== 'en'))('in %s', (language) => {
  it.each([
    { ...sound, scheme: 'other', extra: 1, events: 'none' },
    { ...sound, incapacity: { start: '2023-02-30', certifiedUntil: 'soon', recognised: 1 }, id: '' },
    { ...sound, events: [{ type: 'referred', on: '2022-01-01' }, { type: 'refered' }, 7] },
    { ...sound, events: Array.from({ length: 10_001 }, () => ({})) },
    { ...sound, events: Array.from({ length: 200 }, () => ({})) },
  ])('no issue of a dossier has words in English', (input) => {
    const issues = issuesOf(input)
    expect(issues.length).toBeGreaterThan(0)
    for (const issue of issues) {
      const words = issueInWords(issue, language)
      expect(words).not.toContain(issue.message)
      expect(words).not.toMatch(/\b(?:expected|received|the|value|day|meaning|not)\b/i)
    }
  })
})

it('a day from the command line is an issue as well', () => {
  const day = parseDay('2023-02-30')
  expect(day._tag === 'Left' && issueInWords(day.left, 'nl', 'asOf')).toBe(
    'asOf: dag die niet bestaat (ontvangen: 2023-02-30).',
  )
})
