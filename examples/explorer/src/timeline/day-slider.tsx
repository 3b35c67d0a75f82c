import { type Day, isDay } from 'terug-naar-werk'
import { dayOfNumber, numberOfDay, writtenDay } from '../days'
import type { Spoken } from '../words/spoken-language'
import type { Period } from './period'

interface Props {
  readonly id: string
  readonly label: string
  readonly hint: string
  readonly day: Day
  readonly period: Period
  readonly spoken: Spoken
  readonly isDisabled?: boolean
  readonly onDay: (day: Day) => void
}

/** A day as a slider and as a field: the same day twice. */
export const DaySlider = ({ id, label, hint, day, period, spoken, isDisabled = false, onDay }: Props) => (
  <div class="slider">
    <input
      type="range"
      id={id}
      aria-label={label}
      aria-describedby={`${id}-hint`}
      aria-valuetext={writtenDay(day, spoken.language)}
      min={numberOfDay(period.from)}
      max={numberOfDay(period.until)}
      step={1}
      value={numberOfDay(day)}
      disabled={isDisabled}
      onInput={(event) => onDay(dayOfNumber(Number(event.currentTarget.value)))}
    />
    <input
      type="date"
      aria-label={spoken.words.time.dayOf(label)}
      value={day}
      disabled={isDisabled}
      onChange={(event) => isDay(event.currentTarget.value) && onDay(event.currentTarget.value)}
    />
    <p class="hint" id={`${id}-hint`}>
      {hint}
    </p>
  </div>
)
