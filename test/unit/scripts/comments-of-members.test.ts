import { describe, expect, it } from 'vitest'
import { withCommentsOfMembers } from '../../../scripts/comments/comments-of-members.js'

const comments = new Map([
  ['sent', 'It was sent.'],
  ['sent.route', 'By which way.'],
])

const commented = (source: string): string => withCommentsOfMembers(source, 'Fields', (path) => comments.get(path))

const written = `interface Fields {
  /** It was sent. */
  readonly sent: {
    /** By which way. */
    readonly route: string
  }
  /** Nothing is said of it. */
  readonly kept: string
}
`

describe('withCommentsOfMembers', () => {
  it.each([
    [
      'has no comment',
      'interface Fields {\n  readonly sent: {\n    readonly route: string\n  }\n  /** Nothing is said of it. */\n  readonly kept: string\n}\n',
    ],
    ['has other comments', written.replace('It was sent', 'It came').replace('By which', 'The')],
    ['has a comment on more lines', written.replace('/** It was sent. */', '/**\n   * It\n   * came.\n   */')],
    ['has the same comments', written],
  ])('writes the comments where the source %s', (_, source) => expect(commented(source)).toBe(written))

  it('gives a field on the line of its event a line of its own', () => {
    expect(commented('interface Fields {\n  readonly sent: { readonly route: string } & Ref\n}\n')).toBe(
      'interface Fields {\n  /** It was sent. */\n  readonly sent: { \n    /** By which way. */\n    readonly route: string } & Ref\n}\n',
    )
  })

  it('puts a long comment on several lines', () => {
    const long = 'word '.repeat(40).trim()
    const lines = withCommentsOfMembers(written, 'Fields', (path) => (path === 'kept' ? long : undefined)).split('\n')
    expect(lines.filter((line) => line.length > 120)).toEqual([])
    expect(lines).toContain('   */')
  })

  it('refuses an interface that is not there', () => {
    expect(() => withCommentsOfMembers(written, 'Other', () => undefined)).toThrow('no interface Other')
  })
})
