import { fileURLToPath } from 'node:url'
import { Command, Option } from 'commander'
import { describe, expect, it } from 'vitest'
import { dayArgument } from '../../examples/days.js'
import { whatToType } from '../../examples/what-to-type.js'

const FILE = fileURLToPath(import.meta.url)

const program = (args: readonly string[]): Command =>
  new Command('npm start --')
    .argument('[files...]')
    .option('--as-of <day>', '', dayArgument('en'))
    .option('--known-on <day>', '', dayArgument('en'))
    .option('--roll-over')
    .option('--explain <key>')
    .addOption(new Option('--language <language>').choices(['nl', 'fr']))
    .parse(args, { from: 'user' })

/** What a program answers that got these arguments, and beside them what npm left in the environment. */
const answer = (args: readonly string[], left: { readonly [name: string]: string } = {}): string | undefined =>
  whatToType(program(args), 'en', args, left)?.replaceAll(FILE, 'FILE')

describe('a command in which -- was forgotten', () => {
  it.each([
    ['a value that npm passed on', [FILE, '2023-06-20'], { as_of: 'true' }, 'FILE --as-of 2023-06-20'],
    ['a value that npm kept', [FILE], { as_of: '2023-06-20' }, 'FILE --as-of 2023-06-20'],
    ['the option before the file', ['2023-06-20', FILE], { as_of: 'true' }, 'FILE --as-of 2023-06-20'],
    ['no value', [FILE], { roll_over: 'true' }, 'FILE --roll-over'],
    [
      'values that fit one option each',
      [FILE, 'estimate.first', 'fr'],
      { language: 'true', explain: 'true' },
      'FILE --explain estimate.first --language fr',
    ],
    [
      'two days, of which npm does not say which is which',
      [FILE, '2023-06-20', '2023-06-01'],
      { known_on: 'true', as_of: 'true' },
      'FILE --as-of <day> --known-on <day>',
    ],
    ['a value that is missing', [FILE], { explain: 'true' }, 'FILE --explain <key>'],
    ['a value with a space', [FILE], { explain: "it's new" }, "FILE --explain 'it'\\''s new'"],
    [
      'what came after a second --',
      [FILE, '--roll-over'],
      { as_of: '2023-06-20' },
      'FILE --roll-over --as-of 2023-06-20',
    ],
  ])('is answered with what to type: %s', (_, args, left, typed) => {
    const environment = Object.fromEntries(Object.entries(left).map(([name, value]) => [`npm_config_${name}`, value]))
    expect(answer(args, environment)).toContain(`because -- is missing. Type:\n  npm start -- ${typed}`)
  })
})

describe('a day among the files', () => {
  it.each([
    ['2023-06-20', '2023-06-20'],
    ['2023-02-30', '<day>'],
  ])('is answered with the option that takes it: %s', (day, typed) => {
    expect(answer([FILE, day])).toBe(
      `${day} looks like a day, and a file was expected. Type:\n  npm start -- FILE --as-of ${typed}`,
    )
  })
})

it.each([
  ['a file', [FILE], {}],
  ['a file that does not exist, which the program names itself', ['no-such-file.json'], {}],
  ['every option behind --', [FILE, '--as-of', '2023-06-20', '--roll-over'], {}],
  ['settings of npm', [FILE], { npm_config_audit: 'true', npm_config_roll_over: '' }],
])('there is nothing to say of %s', (_, args, left) => {
  expect(answer(args, left)).toBeUndefined()
})
