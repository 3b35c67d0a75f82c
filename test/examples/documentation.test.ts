import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import {
  claimsOf,
  type DocumentedExample,
  examplesOfPages,
  examplesOfSource,
  executable,
} from '../support/documented-examples.js'

const load = (name: string): Promise<unknown> => {
  switch (name) {
    case 'terug-naar-werk':
      return import('terug-naar-werk')
    case 'terug-naar-werk/calendar':
      return import('terug-naar-werk/calendar')
    case 'terug-naar-werk/law':
      return import('terug-naar-werk/law')
    case 'terug-naar-werk/rulebook':
      return import('terug-naar-werk/rulebook')
    case 'terug-naar-werk/schema':
      return import('terug-naar-werk/schema')
    case 'terug-naar-werk/letters':
      return import('terug-naar-werk/letters')
    case 'terug-naar-werk/texts/nl':
      return import('terug-naar-werk/texts/nl')
    case 'terug-naar-werk/texts/fr':
      return import('terug-naar-werk/texts/fr')
    case 'terug-naar-werk/texts/de':
      return import('terug-naar-werk/texts/de')
    case 'terug-naar-werk/texts/en':
      return import('terug-naar-werk/texts/en')
    default:
      throw new Error(`an example imports ${name}`)
  }
}

const run = async ({ code }: DocumentedExample): Promise<number> => {
  const { outputText } = ts.transpileModule(`const example = async () => {\n${executable(code)}\n}`, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  })
  let compared = 0
  const same = (actual: unknown, expected: unknown) => {
    compared += 1
    expect(actual).toEqual(expected)
  }
  await new Function('load', 'same', `${outputText}\nreturn example()`)(load, same)
  expect(compared).toBe(claimsOf(code))
  return compared
}

describe.each([
  ['source', examplesOfSource()],
  ['pages', examplesOfPages()],
])('the examples of the %s', (_, examples) => {
  it('are there', () => expect(examples.length).toBeGreaterThan(0))

  it.each(examples.map((example) => [example.where, example] as const))(
    '%s says what it does',
    async (_where, example) => {
      expect(await run(example)).toBeGreaterThan(0)
    },
  )
})
