import { describe, expect, it } from 'vitest'
import { withListOfCodes } from '../../../scripts/comments/list-of-codes.js'

const items = ['`a`: the first', '`b`: the second']

const written = `/**
 * The codes.
 *
 * - \`a\`: the first
 * - \`b\`: the second
 *
 * nl: codes
 *
 * @category Law
 */
export type Code = string
`

describe('withListOfCodes', () => {
  it.each([
    ['another list', written.replace('the first', 'something else,\n *   on two lines')],
    ['a table', written.replace(' * - `a`: the first\n * - `b`: the second', ' * | code |\n * |---|\n * | `a` |')],
    ['the same list', written],
  ])('takes the place of %s', (_, source) => expect(withListOfCodes(source, 'Code', items)).toBe(written))

  it('leaves what is indented elsewhere, such as an example', () => {
    const example = written.replace(
      ' * @category Law',
      ' * @example\n * ```ts\n *   const code = a\n * ```\n * @category Law',
    )
    expect(withListOfCodes(example.replace('the first', 'another'), 'Code', items)).toBe(example)
  })

  it('comes before the tags where there was no list', () => {
    const source = '/**\n * The codes.\n * @category Law\n */\nexport type Code = string\n'
    expect(withListOfCodes(source, 'Code', items)).toBe(written.replace(' * nl: codes\n *\n', ''))
  })

  it('comes into a comment on one line', () => {
    const source = '/** The codes. */\nexport type Code = string\n'
    expect(withListOfCodes(source, 'Code', ['`a`: the first'])).toBe(
      '/**\n * The codes.\n *\n * - `a`: the first\n */\nexport type Code = string\n',
    )
  })

  it('refuses a type that is not there or has no comment', () => {
    expect(() => withListOfCodes('type Code = string', 'Code', items)).toThrow('no type Code')
    expect(() => withListOfCodes(written, 'Other', items)).toThrow('no type Other')
  })
})
