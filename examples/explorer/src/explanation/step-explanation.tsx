import type { Audience, Change, Evaluation } from 'terug-naar-werk'
import { nameOfRow } from '../timeline/row-words'
import type { Row } from '../timeline/rows'
import type { Spoken } from '../words/spoken-language'
import { paragraphsOf } from './paragraphs'

interface Props {
  readonly spoken: Spoken
  readonly evaluation: Evaluation
  readonly audience: Audience
  readonly row: Row
  readonly changes: readonly Change[]
}

/** Why a step is there, and where its days come from, in the words for the chosen reader. */
export const StepExplanation = ({ spoken, evaluation, audience, row, changes }: Props) => {
  const { text, steps } = spoken.explain(evaluation, row.key, { audience, changes })
  const isForProfessional = audience === 'advisingDoctor' || audience === 'coordinator'
  const addresses = new Set(
    steps.flatMap((step) =>
      'citations' in step ? step.citations.flatMap(({ eli }) => (eli === undefined ? [] : [eli])) : [],
    ),
  )
  return (
    <section
      class="explanation"
      aria-label={`${spoken.words.explanation.heading}${spoken.words.colon}${nameOfRow(row, spoken)}`}
    >
      {paragraphsOf(text, isForProfessional).map(({ heading, text: sentence, points }) => (
        <div class={heading === undefined ? 'paragraph' : 'paragraph headed'} key={`${heading}${sentence}`}>
          {heading !== undefined && <h3>{heading}</h3>}
          <div>
            {sentence !== '' && <p>{sentence}</p>}
            {points.length > 0 && (
              <ul>
                {points.map((point) => (
                  <li key={point}>{point}</li>
                ))}
              </ul>
            )}
          </div>
        </div>
      ))}
      {[...addresses].map((address) => (
        <p key={address} class="source">
          <a href={address} target="_blank" rel="noreferrer noopener">
            {spoken.words.explanation.official}
            <span aria-hidden="true"> ↗</span>
          </a>
        </p>
      ))}
    </section>
  )
}
