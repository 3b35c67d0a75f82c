import { type Dossier, evaluate, type Issue, parseDossier, parseOptions } from 'terug-naar-werk'
import { expect } from 'vitest'
import { issueCodes } from '../../../src/calendar/issue.js'
import { day } from '../../support/days.js'
import { dossierOf } from '../../support/dossiers.js'
import { soundDossier } from './places.js'

const codes: ReadonlySet<string> = new Set(issueCodes)

/** All that may be said of what was received, unless it is a word: its type and size, or a day. */
const RECEIVED = [
  /^(nothing|null|an object|an empty string|a value that throws)$/,
  /^a (number( that is not finite)?|boolean|bigint|symbol|function)$/,
  /^(a string of length|an array of) \d+(e\+\d+)?$/,
  /^\d{4}-\d{2}-\d{2}$/,
  /^\d+ more$/,
]

/** A word or a key of up to 64 characters, escaped. */
const WORD = /^"([^"\\]|\\(u[0-9a-f]{4}|.)){1,64}"$/

const showsWords: ReadonlySet<string> = new Set(['value.notAllowed', 'key.unknown', 'event.unknown'])

/** Words of the contract and days: nothing else may be said of what was expected. */
const EXPECTED = /^[A-Za-z0-9 ,."-]{1,400}$/

const OURS = /^[A-Za-z0-9 ,."/#-]{1,200}$/

const MESSAGE = /^[A-Z][A-Za-z0-9,.: -]{5,150}\.$/

/** What `amend` found is said by the names of records and by other words of ours. */
const OF_AMENDMENTS = /^(amendment|law|window)\./

const sayable = (code: string, received: string): boolean =>
  RECEIVED.some((form) => form.test(received)) ||
  (showsWords.has(code) && WORD.test(received)) ||
  (OF_AMENDMENTS.test(code) && OURS.test(received))

/** A dossier and options are five keys deep. */
const DEEPEST = 5

/** What holds of every issue, whatever the input was. */
export const behaves = ({ code, path, expected, received, message }: Issue, deepest = DEEPEST): void => {
  expect(codes).toContain(code)
  expect(path.filter((key) => String(key).length > 64)).toEqual([])
  expect(path.length).toBeLessThanOrEqual(deepest)
  expect(sayable(code, received), received.slice(0, 100)).toBe(true)
  expect(expected.slice(0, 401)).toMatch(EXPECTED)
  expect(message.slice(0, 200)).toMatch(MESSAGE)
}

/** Reads anything: nothing is thrown, every issue behaves, and what is accepted can be evaluated and read again. */
export const readAnything = (input: unknown): readonly Issue[] => {
  const parsed = parseDossier(input)
  if (parsed._tag === 'Left') {
    expect(parsed.left.length).toBeGreaterThan(0)
    for (const issue of parsed.left.slice(0, 1000)) behaves(issue)
    return parsed.left
  }
  isPlain(parsed.right)
  return []
}

const isPlain = (dossier: Dossier): void => {
  const again = parseDossier(JSON.parse(JSON.stringify(dossier)))
  expect(again).toEqual({ _tag: 'Right', right: dossier })
  const evaluation = evaluate(dossier, { asOf: day('2024-01-31') })
  expect(JSON.parse(JSON.stringify(evaluation))).toEqual(evaluation)
}

/** Reads anything as options: nothing is thrown, every issue behaves, and by what is accepted one can evaluate. */
export const readAnyOptions = (input: unknown): readonly Issue[] => {
  const parsed = parseOptions(input)
  if (parsed._tag === 'Left') {
    expect(parsed.left.length).toBeGreaterThan(0)
    for (const issue of parsed.left.slice(0, 1000)) behaves(issue)
    return parsed.left
  }
  expect(parseOptions(structuredClone(parsed.right))).toEqual(parsed)
  const evaluation = evaluate(dossierOf(soundDossier), parsed.right)
  expect(JSON.parse(JSON.stringify(evaluation))).toEqual(evaluation)
  return []
}
