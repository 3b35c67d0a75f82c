import { type Audience, type CodeOfIssue, type Issue, issuesFor, type Language, labelOf } from 'terug-naar-werk'
import { type ProblemKind, problemStatuses, problemTitles } from './problem-texts.js'

/** A request that is refused: the error handler writes it as a problem. */
export class Refused extends Error {
  readonly kind: ProblemKind
  readonly issues: readonly Issue[]
  constructor(kind: ProblemKind, issues: readonly Issue[] = []) {
    super(kind)
    this.kind = kind
    this.issues = issues
  }
}

/** A problem as RFC 9457 writes it; `errors` as in its own example. */
export interface Problem {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly errors?: readonly ProblemError[]
}

/** What is wrong with one value. Whoever may know of no medical fact sees the code and its words alone. */
export interface ProblemError
  extends CodeOfIssue,
    Partial<Pick<Issue, 'allowed' | 'minimum' | 'maximum' | 'nearest' | 'more'>> {
  readonly detail: string
  /** The place in the body, as a JSON Pointer (RFC 6901). */
  readonly pointer?: string
}

export const problemOf = (
  kind: ProblemKind,
  language: Language,
  issues: readonly Issue[] = [],
  audience: Audience = 'employer',
): Problem => ({
  type: `urn:problem-type:terug-naar-werk:${kind}`,
  title: problemTitles[kind][language],
  status: problemStatuses[kind],
  ...(issues.length > 0 && { errors: issuesFor(issues, audience).map((issue) => errorOf(issue, language)) }),
})

const errorOf = (issue: Issue | CodeOfIssue<Issue['code']>, language: Language): ProblemError => {
  const { code } = issue
  if (!('path' in issue)) return { code, detail: labelOf(code, language) }
  const { allowed, minimum, maximum, nearest, more, message } = issue
  return {
    code,
    // English alone has a sentence for each issue.
    detail: language === 'en' ? message : labelOf(code, language),
    pointer: issue.path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join(''),
    ...(allowed && { allowed }),
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
    ...(nearest !== undefined && { nearest }),
    ...(more !== undefined && { more }),
  }
}
