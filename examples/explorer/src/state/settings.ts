import { type Audience, audiences, type Day, isDay, type Language, languages, type Scheme } from 'terug-naar-werk'

export const schemes = ['employee', 'unemployed', 'selfEmployed'] as const satisfies readonly Scheme[]

/** How the page looks at a case. */
export interface Settings {
  readonly language: Language
  readonly audience: Audience
  readonly asOf: Day
  /** Absent: everything that is in the dossier counts. */
  readonly knownOn?: Day
}

/** What an address may say. */
export interface Address extends Partial<Settings> {
  readonly scheme?: Scheme
  readonly employmentContract?: boolean
  /** The number of an invented example. It is about nobody. */
  readonly example?: number
}

/**
 * The fragment of an address. Addresses end up in histories, bookmarks and mails. So it holds how one looks at a case, and of the case
 * only the scheme and the contract. That somebody is incapable of work, and since when, is a fact about health, and so is every
 * event: the first day and the events stay in memory. So does the chosen step, whose name may tell a category.
 */
export const fragmentOf = (address: Address): string => {
  const { example, scheme, employmentContract, asOf, knownOn, language, audience } = address
  const parts = new URLSearchParams()
  if (example !== undefined) parts.set('example', String(example))
  if (example === undefined && scheme !== undefined) parts.set('scheme', scheme)
  if (example === undefined && employmentContract !== undefined)
    parts.set('contract', employmentContract ? 'yes' : 'no')
  if (asOf !== undefined) parts.set('asOf', asOf)
  if (knownOn !== undefined) parts.set('knownOn', knownOn)
  if (language !== undefined) parts.set('language', language)
  if (audience !== undefined) parts.set('audience', audience)
  return `#${parts}`
}

/** Reads a fragment. What it does not know, it leaves. */
export const addressOf = (fragment: string): Address => {
  const parts = new URLSearchParams(fragment.replace(/^#/, ''))
  const among = <Value extends string>(values: readonly Value[], name: string): Value | undefined =>
    values.find((value) => value === parts.get(name))
  const dayAt = (name: string): Day | undefined => {
    const text = parts.get(name)
    return text !== null && isDay(text) ? text : undefined
  }
  const language = among(languages, 'language')
  const audience = among(audiences, 'audience')
  const scheme = among(schemes, 'scheme')
  const contract = among(['yes', 'no'] as const, 'contract')
  const [asOf, knownOn] = [dayAt('asOf'), dayAt('knownOn')]
  const example = /^\d{1,2}$/.test(parts.get('example') ?? '') ? Number(parts.get('example')) : undefined
  return {
    ...(language && { language }),
    ...(audience && { audience }),
    ...(scheme && { scheme }),
    ...(contract && { employmentContract: contract === 'yes' }),
    ...(asOf && { asOf }),
    ...(knownOn && { knownOn }),
    ...(example !== undefined && { example }),
  }
}

/** The language of the browser, where it is one of the four. */
export const preferredLanguage = (wished: readonly string[]): Language =>
  wished.flatMap((tag) => languages.filter((language) => language === tag.slice(0, 2)))[0] ?? 'nl'
