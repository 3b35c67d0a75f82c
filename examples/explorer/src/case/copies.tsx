import { useState } from 'preact/hooks'
import type { Dossier } from 'terug-naar-werk'
import { Scrolled } from '../scrolled'
import type { Settings } from '../state/settings'
import type { Spoken } from '../words/spoken-language'
import { callAsCode } from './call-as-code'

interface CopyProps {
  readonly spoken: Spoken
  readonly title: string
  readonly text: string
}

const Copy = ({ spoken, title, text }: CopyProps) => {
  const { copy, copied, copyFailed } = spoken.words.case
  const [said, setSaid] = useState<string>()
  const put = (): void => {
    navigator.clipboard.writeText(text).then(
      () => setSaid(copied),
      () => setSaid(copyFailed),
    )
  }
  return (
    <details class="copy">
      <summary>{title}</summary>
      <div class="buttons">
        <button type="button" aria-label={`${copy}${spoken.words.colon}${title}`} onClick={put}>
          {copy}
        </button>
        <span role="status">{said}</span>
      </div>
      <Scrolled label={title}>
        <pre>{text}</pre>
      </Scrolled>
    </details>
  )
}

interface Props {
  readonly spoken: Spoken
  readonly dossier: Dossier
  readonly settings: Settings
}

/** The case to take along: as JSON, and as the call that gives what the page shows. */
export const Copies = ({ spoken, dossier, settings }: Props) => (
  <div class="card copies">
    <Copy spoken={spoken} title={spoken.words.case.asJson} text={JSON.stringify(dossier, null, 2)} />
    <Copy spoken={spoken} title={spoken.words.case.asCode} text={callAsCode(dossier, settings)} />
  </div>
)
