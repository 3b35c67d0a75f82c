import { type Day, type Dossier, type Issue, isDay, parseDossier } from 'terug-naar-werk'

export type Opened =
  | { readonly kind: 'case'; readonly dossier: Dossier; readonly asOf?: Day }
  | { readonly kind: 'notJson' }
  | { readonly kind: 'issues'; readonly issues: readonly Issue[] }

const isRecord = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Reads the text of a file: a dossier, or a dossier with its day (`dossier`, `asOf`) like the examples of the package. */
export const openedFile = (text: string): Opened => {
  const value = parsedJson(text)
  if (value === undefined) return { kind: 'notJson' }
  const wrapped = isRecord(value) && 'dossier' in value ? value : undefined
  const parsed = parseDossier(wrapped === undefined ? value : wrapped['dossier'])
  if (parsed._tag === 'Left') return { kind: 'issues', issues: parsed.left }
  const asOf = wrapped?.['asOf']
  return { kind: 'case', dossier: parsed.right, ...(typeof asOf === 'string' && isDay(asOf) && { asOf }) }
}

export const parsedJson = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}
