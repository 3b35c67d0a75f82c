import type { Issue } from 'terug-naar-werk'
import { capital, type Spoken } from '../words/spoken-language'

/** What is wrong, in the language of the page; English has a sentence for each issue. */
const issueInWords = (
  { code, path, message, allowed, nearest }: Issue,
  { language, labelOf, words }: Spoken,
): string => {
  const place = path.map((step) => (typeof step === 'number' ? `[${step + 1}]` : step)).join(' › ')
  const what = language === 'en' ? message : `${capital(labelOf(code))}.`
  const possible = allowed !== undefined && allowed.length <= 12 ? words.issues.allowed(allowed.join(', ')) : ''
  const meant = nearest !== undefined ? words.issues.meant(nearest) : ''
  return [place === '' ? '' : `${place}${words.colon.trimEnd()}`, what, possible, meant]
    .filter((part) => part !== '')
    .join(' ')
}

interface Props {
  readonly issues: readonly Issue[]
  readonly spoken: Spoken
  readonly lead?: string
}

/** The issues of what was entered or opened. Read aloud when they appear. */
export const IssueList = ({ issues, spoken, lead }: Props) => (
  <div role="alert">
    {(issues.length > 0 || lead !== undefined) && (
      <div class="issues">
        {lead !== undefined && <p>{lead}</p>}
        {issues.length > 0 && (
          <ul>
            {issues.map((issue) => (
              <li key={`${issue.code}${issue.path.join('.')}`}>{issueInWords(issue, spoken)}</li>
            ))}
          </ul>
        )}
      </div>
    )}
  </div>
)
