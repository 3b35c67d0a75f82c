import type { Spoken } from '../words/spoken-language'
import { lookInWords } from './row-words'
import type { Row } from './rows'

interface Props {
  readonly spoken: Spoken
  readonly rows: readonly Row[]
  readonly hasEvents: boolean
  readonly hasLawChanges: boolean
  readonly hasKnownDay: boolean
}

/** What the colours and lines mean: only those that are on the page. */
export const Legend = ({ spoken, rows, hasEvents, hasLawChanges, hasKnownDay }: Props) => {
  const { timeline, time } = spoken.words
  const looks = [...new Set(rows.map(({ look }) => look))]
  return (
    <ul class="legend" aria-label={timeline.legend}>
      {looks.map((look) => (
        <li key={look}>
          <span class={`swatch look-${look}`} aria-hidden="true" /> {lookInWords(look, spoken)}
        </li>
      ))}
      {rows.some(({ doneOn }) => doneOn) && (
        <li>
          <span class="swatch-dot" aria-hidden="true" /> {timeline.done}
        </li>
      )}
      {hasEvents && (
        <li>
          <span class="swatch-event" aria-hidden="true" /> {timeline.event}
        </li>
      )}
      {rows.some(({ readings }) => readings.length > 0) && (
        <li>
          <span class="swatch swatch-ghost" aria-hidden="true" /> {timeline.otherReading}
        </li>
      )}
      {rows.some(({ draft }) => draft) && (
        <li>
          <span class="swatch swatch-draft" aria-hidden="true" /> {timeline.draft}
        </li>
      )}
      <li>
        <span class="swatch-line" aria-hidden="true" /> {timeline.today}
      </li>
      {hasKnownDay && (
        <li>
          <span class="swatch-line swatch-known" aria-hidden="true" /> {time.knownOn}
        </li>
      )}
      {hasLawChanges && (
        <li>
          <span class="swatch-law" aria-hidden="true">
            §
          </span>{' '}
          {timeline.lawChange}
        </li>
      )}
    </ul>
  )
}
