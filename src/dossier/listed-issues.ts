import { type Issue, issue } from '../calendar/issue.js'

/** Nobody reads more, and a refusal must not be larger than what was sent. */
const MOST_ISSUES = 100

/** An issue that is made only if it is listed. @internal */
export type FoundIssue = () => Issue

/** The first issues; where there are more, one last issue says how many. @internal */
export const listedIssues = (found: Iterable<FoundIssue>): readonly Issue[] => {
  const listed: Issue[] = []
  let more = 0
  for (const made of found) {
    if (listed.length < MOST_ISSUES) listed.push(made())
    else more += 1
  }
  if (more > 0) listed.push(moreIssues(more))
  return listed
}

const moreIssues = (more: number): Issue =>
  issue(
    'input.moreIssues',
    [],
    `at most ${MOST_ISSUES} issues`,
    `${more} more`,
    'There are more issues, which are not listed.',
    { more },
  )
