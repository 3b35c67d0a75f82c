import { type Day, type Dossier, isDay, type Language, parseDossier } from 'terug-naar-werk'

/** An invented case, with the day on which it is shown. */
export interface ExampleCase {
  readonly number: number
  readonly title: { readonly [language in Language]: string }
  readonly asOf: Day
  readonly dossier: Dossier
}

interface ExampleFile {
  readonly shows: ExampleCase['title']
  readonly asOf: string
  readonly dossier: unknown
}

/** The same cases as in the other examples. */
const files = import.meta.glob<ExampleFile>('../../../dossiers/*.json', { eager: true, import: 'default' })

export const examples: readonly ExampleCase[] = Object.entries(files).flatMap(([path, { shows, asOf, dossier }]) => {
  const parsed = parseDossier(dossier)
  const number = Number(/(\d+)-[^/]*$/.exec(path)?.[1])
  return parsed._tag === 'Right' && isDay(asOf) ? [{ number, title: shows, asOf, dossier: parsed.right }] : []
})

/** A trajectory that runs: something is done, something is to do, and a presumption stands beside. */
export const FIRST_EXAMPLE = 18

export const exampleOf = (number: number | undefined): ExampleCase | undefined =>
  examples.find((one) => one.number === number)
