import type { Day, Evaluation } from 'terug-naar-werk'
import { IssueList } from '../case/issue-list'
import { daysLater, earliest, shortDay } from '../days'
import { Scrolled } from '../scrolled'
import { DaySlider } from '../timeline/day-slider'
import type { Period } from '../timeline/period'
import { capital, type Spoken } from '../words/spoken-language'
import type { Comparison } from './comparison'
import { differencesOf } from './differences'
import { firstDraft, readDraft } from './draft'

interface Props {
  readonly spoken: Spoken
  readonly comparison: Comparison
  readonly evaluation: Evaluation
  /** The evaluation to compare with. */
  readonly other: Evaluation | undefined
  readonly period: Period
  readonly start: Day
  readonly onComparison: (comparison: Comparison) => void
}

const kinds = ['nothing', 'day', 'law'] as const

/** Two days, or two laws: what differs, and by what. */
export const Compare = ({ spoken, comparison, evaluation, other, period, start, onComparison }: Props) => {
  const { compare, case: caseWords } = spoken.words
  const withText = (text: string): void => {
    onComparison({ kind: 'law', text, draft: undefined })
    readDraft(text).then((draft) => onComparison({ kind: 'law', text, draft }))
  }
  const begin = (kind: Comparison['kind']): void => {
    if (kind === 'nothing') onComparison({ kind })
    else if (kind === 'day')
      onComparison({ kind, day: earliest([daysLater(evaluation.asOf, 30), period.until], period.until) })
    else withText(firstDraft(compare.draftTitle, start))
  }
  const draft = comparison.kind === 'law' ? comparison.draft : undefined

  return (
    <section class="card compare" aria-labelledby="compare-heading">
      <h2 id="compare-heading">{compare.heading}</h2>
      <fieldset class="choices">
        <legend>{compare.with}</legend>
        {kinds.map((kind) => (
          <label key={kind} class="check">
            <input type="radio" name="compare" checked={comparison.kind === kind} onChange={() => begin(kind)} />
            {compare[kind]}
          </label>
        ))}
      </fieldset>
      {comparison.kind === 'day' && (
        <DaySlider
          id="other-day"
          label={compare.otherDay}
          hint=""
          day={comparison.day}
          period={period}
          spoken={spoken}
          onDay={(day) => onComparison({ kind: 'day', day })}
        />
      )}
      {comparison.kind === 'law' && (
        <div class="field">
          <label for="draft">{compare.draft}</label>
          <textarea
            id="draft"
            rows={12}
            spellcheck={false}
            aria-describedby="draft-hint"
            value={comparison.text}
            onInput={(event) => withText(event.currentTarget.value)}
          />
          <p class="hint" id="draft-hint">
            {compare.draftHint} {compare.notLaw}
          </p>
          <label class="button file">
            {compare.openDraft}
            <input
              type="file"
              accept=".json,application/json"
              onChange={(event) => event.currentTarget.files?.[0]?.text().then(withText)}
            />
          </label>
        </div>
      )}
      <IssueList
        spoken={spoken}
        issues={draft?.kind === 'issues' ? draft.issues : []}
        {...(draft?.kind === 'notJson' && { lead: caseWords.notJson })}
      />
      {other && <Differences spoken={spoken} comparison={comparison} evaluation={evaluation} other={other} />}
    </section>
  )
}

type Compared = Pick<Props, 'spoken' | 'comparison' | 'evaluation'> & { readonly other: Evaluation }

const Differences = ({ spoken, comparison, evaluation, other }: Compared) => {
  const { compare, timeline } = spoken.words
  const isLater = other.asOf >= evaluation.asOf
  const [before, after] = isLater ? [evaluation, other] : [other, evaluation]
  const differences = differencesOf(before, after, spoken)
  const isLaw = comparison.kind === 'law'
  const headed = (one: Evaluation, words: (day: string) => string): string => words(shortDay(one.asOf, spoken.language))
  return (
    <div aria-live="polite">
      {differences.length === 0 ? (
        <p class="empty">{compare.same}</p>
      ) : (
        <Scrolled label={`${compare.with} ${compare[comparison.kind]}`}>
          <table class="differences">
            <thead>
              <tr>
                <th scope="col">{timeline.columns.step}</th>
                <th scope="col">{isLaw ? compare.today : headed(before, compare.before)}</th>
                <th scope="col">{isLaw ? compare.underDraft : headed(after, compare.after)}</th>
                <th scope="col">{compare.why}</th>
              </tr>
            </thead>
            <tbody>
              {differences.map(({ key, name, before: was, after: is, why }) => (
                <tr key={key} data-difference={key}>
                  <th scope="row">{name}</th>
                  <td>{capital(was)}</td>
                  <td>{capital(is)}</td>
                  <td>{capital(why)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scrolled>
      )}
    </div>
  )
}
