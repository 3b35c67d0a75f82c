import type * as z from 'zod/mini'
import { describe, type Issue, issue } from '../calendar/issue.js'
import { missingKey, notAllowed, wrongType } from '../dossier/issue-of-value.js'
import type { FoundIssue } from '../dossier/listed-issues.js'
import { type FieldsAt, schemaIssues, valueAt } from '../dossier/schema-issues.js'
import { fieldsFor } from './amendment-fields.js'
import { fieldsOfKind, groundFields, inForceFields, lawFields } from './amendment-schema.js'
import { boundaryFields, countsAt, maximumFields, recurrenceFields, windowFields } from './boundary-schema.js'

type Path = readonly (string | number)[]

/** The issues that zod found in a list of amendments, as issues of this package. @internal */
export function* amendmentIssues(found: readonly z.core.$ZodIssue[], input: unknown): Generator<FoundIssue> {
  for (const one of found) {
    // SAFETY: no schema has a key that is a symbol.
    const path = one.path as Path
    const value = valueAt(input, path)
    if (one.code === 'invalid_union') yield () => wrongCount(path, value)
    else if (isBound(one) && typeof value === 'number') yield () => outOfRange(one, path, value)
    else if (expectsWholeNumber(one)) yield () => wrongType(path, 'a whole number', value)
    else yield* schemaIssues([one], input, fieldsIn(input))
  }
}

/** The only unions are those of the boundaries, by the way in which they count. */
const wrongCount = (path: Path, value: unknown): Issue => {
  const allowed = countsAt(path)
  const expected = `one of ${allowed.map((count) => JSON.stringify(count)).join(', ')}`
  return value === undefined
    ? missingKey(path, expected, { allowed })
    : notAllowed(path, value, expected, allowed, false)
}

type Bound = z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall

const isBound = (found: z.core.$ZodIssue): found is Bound => found.code === 'too_big' || found.code === 'too_small'

const expectsWholeNumber = (found: z.core.$ZodIssue): boolean =>
  // Stryker disable next-line ConditionalExpression: no issue of another code expects one; the compiler asks
  found.code === 'invalid_type' && found.expected === 'int'

const outOfRange = (found: Bound, path: Path, value: number): Issue => {
  const [expected, data] =
    found.code === 'too_big'
      ? [`at most ${found.maximum}`, { maximum: Number(found.maximum) }]
      : [`${found.inclusive === false ? 'more than' : 'at least'} ${found.minimum}`, { minimum: Number(found.minimum) }]
  return issue('value.outOfRange', path, expected, describe(value), 'The number is too small or too large.', data)
}

/** The fields of the object at a path. */
const fieldsIn =
  (input: unknown): FieldsAt =>
  ([index = 0, part, ...rest], object) => {
    const ofAmendment = fieldsFor(valueAt(input, [index])) ?? {}
    switch (part) {
      case undefined:
        return { law: lawFields.id, record: lawFields.id, ...ofAmendment }
      case 'law':
        return rest.length === 0 ? lawFields : inForceFields
      case 'maximum':
        return maximumFields
      case 'window':
        if (rest.length > 0) return boundaryFields(object)
        return ofAmendment['window'] === fieldsOfKind.repeatedStep.window ? recurrenceFields : windowFields
      default:
        return groundFields[part] ?? {}
    }
  }
