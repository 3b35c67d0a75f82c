import { render } from 'preact'
import { type Dossier, parseDossier } from 'terug-naar-werk'
import { daysLater } from './days'
import { Explorer } from './explorer'
import { exampleOf, FIRST_EXAMPLE } from './state/examples'
import { type Address, addressOf, preferredLanguage } from './state/settings'
import './styles/colours.css'
import './styles/page.css'
import './styles/timeline.css'
import './styles/print.css'
import { spokenIn } from './words/spoken-language'

/** An address that names a scheme and no example begins an empty case: what it had stayed with its owner. */
const emptyCase = ({ scheme, employmentContract, asOf }: Address): Dossier | undefined => {
  if (scheme === undefined || asOf === undefined) return undefined
  const parsed = parseDossier({
    scheme,
    employmentContract: employmentContract ?? true,
    incapacity: { start: daysLater(asOf, -70) },
  })
  return parsed._tag === 'Right' ? parsed.right : undefined
}

const begin = async (): Promise<void> => {
  const address = addressOf(location.hash)
  const empty = address.example === undefined ? emptyCase(address) : undefined
  const example = empty === undefined ? (exampleOf(address.example) ?? exampleOf(FIRST_EXAMPLE)) : undefined
  const dossier = empty ?? example?.dossier
  const asOf = address.asOf ?? example?.asOf
  const root = document.getElementById('explorer')
  if (dossier === undefined || asOf === undefined || root === null) return
  const language = address.language ?? preferredLanguage(navigator.languages)
  const settings = {
    language,
    audience: address.audience ?? 'advisingDoctor',
    asOf,
    ...(address.knownOn && { knownOn: address.knownOn }),
  } as const
  render(
    <Explorer spoken={await spokenIn(language)} settings={settings} dossier={dossier} example={example?.number} />,
    root,
  )
}

// The page writes its address without this event: only a hand or a link brings it about.
window.addEventListener('hashchange', () => location.reload())

begin()
