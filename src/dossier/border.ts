import { type Either, left, type NonEmptyArray } from '../calendar/either.js'
import { type Issue, issue } from '../calendar/issue.js'
import { frozen } from '../law/frozen.js'

/**
 * Reads what may defend itself: whatever it throws becomes the one issue that says so, and a refusal names at least
 * one issue.
 * @internal
 */
export const guarded = <Data>(
  unread: Issue,
  read: () => Either<readonly Issue[], Data>,
): Either<NonEmptyArray<Issue>, Data> => {
  try {
    const result = read()
    if (result._tag === 'Right') return result
    const [first = unread, ...rest] = result.left
    return left([first, ...rest])
  } catch {
    // Only a value that defends itself gets here: a revoked proxy, a getter that throws.
    return left([unread])
  }
}

/** Frozen: every refusal of a border shares it. @internal */
export const unreadable = (expected: string): Issue =>
  frozen(issue('input.unreadable', [], expected, 'a value that throws', 'The input cannot be read.'))

/** A field of a value of unknown kind; undefined where the value has no fields. @internal */
export const field = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
