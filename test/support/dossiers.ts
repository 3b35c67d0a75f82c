import { type Dossier, type Issue, parseDossier } from 'terug-naar-werk'

/** A dossier of a test, read by the border as a user's would be. */
export const dossierOf = (input: unknown): Dossier => {
  const parsed = parseDossier(input)
  if (parsed._tag === 'Left') throw new Error(JSON.stringify(parsed.left, null, 2))
  return parsed.right
}

/** The least that a dossier says. */
export const sound = { scheme: 'employee', employmentContract: true, incapacity: { start: '2023-01-16' } }

/** The same with events. */
export const withEvents = (...events: readonly unknown[]) => ({ ...sound, events })

/** What the border finds wrong with a dossier. */
export const issuesOf = (input: unknown): readonly Issue[] => {
  const parsed = parseDossier(input)
  return parsed._tag === 'Left' ? parsed.left : []
}
