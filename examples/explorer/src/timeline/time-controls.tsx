import type { Settings } from '../state/settings'
import type { Spoken } from '../words/spoken-language'
import { DaySlider } from './day-slider'
import type { Period } from './period'

interface Props {
  readonly spoken: Spoken
  readonly settings: Settings
  readonly period: Period
  readonly onSettings: (settings: Settings) => void
}

/** The two days of an evaluation: the day itself, and the day on which things were known. */
export const TimeControls = ({ spoken, settings, period, onSettings }: Props) => {
  const { time } = spoken.words
  const { knownOn, ...rest } = settings
  return (
    <section class="card time" aria-label={time.heading}>
      <div class="time-one">
        <span class="time-label" aria-hidden="true">
          {time.asOf}
        </span>
        <DaySlider
          id="as-of"
          label={time.asOf}
          hint={time.asOfHint}
          day={settings.asOf}
          period={period}
          spoken={spoken}
          onDay={(asOf) => onSettings({ ...settings, asOf })}
        />
      </div>
      <div class="time-one">
        <label class="time-label check">
          <input
            type="checkbox"
            checked={knownOn !== undefined}
            onChange={(event) =>
              onSettings(event.currentTarget.checked ? { ...settings, knownOn: settings.asOf } : rest)
            }
          />
          {time.knownOn}
        </label>
        <DaySlider
          id="known-on"
          label={time.knownOn}
          hint={time.knownOnHint}
          day={knownOn ?? settings.asOf}
          period={period}
          spoken={spoken}
          isDisabled={knownOn === undefined}
          onDay={(day) => onSettings({ ...settings, knownOn: day })}
        />
      </div>
    </section>
  )
}
