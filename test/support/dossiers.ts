import { type Dossier, parseDossier } from 'terug-naar-werk'

/** A dossier of a test, read by the border as a user's would be. */
export const dossierOf = (input: unknown): Dossier => {
  const parsed = parseDossier(input)
  if (parsed._tag === 'Left') throw new Error(JSON.stringify(parsed.left, null, 2))
  return parsed.right
}
