import { audiences, languages } from 'terug-naar-werk'
import { valueInWords } from './case/value-words'
import type { Settings } from './state/settings'
import { capital, type Spoken } from './words/spoken-language'

const names = { nl: 'Nederlands', fr: 'Français', de: 'Deutsch', en: 'English' } as const

interface Props {
  readonly spoken: Spoken
  readonly settings: Settings
  readonly onSettings: (settings: Settings) => void
}

export const Header = ({ spoken, settings, onSettings }: Props) => {
  const { words } = spoken
  return (
    <header class="top">
      <button type="button" class="skip" onClick={jump}>
        {words.skip}
      </button>
      <div class="title">
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
        <p class="private">{words.nothingSent}</p>
      </div>
      <div class="looks">
        <fieldset class="languages">
          <legend>{words.language}</legend>
          {languages.map((language) => (
            <label key={language} lang={language} class={language === settings.language ? 'chosen' : ''}>
              <input
                type="radio"
                name="language"
                value={language}
                checked={language === settings.language}
                onChange={() => onSettings({ ...settings, language })}
              />
              {names[language]}
            </label>
          ))}
        </fieldset>
        <div class="field">
          <label for="audience">{words.audience}</label>
          <select
            id="audience"
            value={settings.audience}
            aria-describedby="audience-hint"
            onChange={(event) => {
              const audience = audiences.find((one) => one === event.currentTarget.value)
              if (audience) onSettings({ ...settings, audience })
            }}
          >
            {audiences.map((audience) => (
              <option key={audience} value={audience}>
                {capital(valueInWords('by', audience, spoken))}
              </option>
            ))}
          </select>
          <p class="hint" id="audience-hint">
            {words.audienceHint}
          </p>
        </div>
      </div>
    </header>
  )
}

/** The fragment of the address holds the settings, so this is no link. */
const jump = (): void => document.getElementById('timeline')?.focus()
