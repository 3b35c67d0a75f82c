import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { type Dossier, parseDossier } from 'terug-naar-werk'
import type { Database } from './database.js'
import { storeDossiers } from './store-dossiers.js'

const AT_ONCE = 500

export interface Imported {
  readonly stored: number
  /** The numbers of lines that are no dossier, or have no id. */
  readonly bad: readonly number[]
}

/** Reads a file of dossiers, one as JSON on each line, into the tables. */
export const importFrom = async (database: Database, file: string): Promise<Imported> => {
  let [line, stored] = [0, 0]
  const bad: number[] = []
  let waiting = new Map<string, Dossier & { readonly id: string }>()
  const store = async (): Promise<void> => {
    await storeDossiers(database, [...waiting.values()])
    stored += waiting.size
    waiting = new Map()
  }
  for await (const text of createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })) {
    line += 1
    const dossier = dossierIn(text)
    if (dossier?.id === undefined) bad.push(line)
    else waiting.set(dossier.id, { ...dossier, id: dossier.id })
    if (waiting.size >= AT_ONCE) await store()
  }
  if (waiting.size > 0) await store()
  return { stored, bad }
}

const dossierIn = (text: string): Dossier | undefined => {
  try {
    const dossier = parseDossier(JSON.parse(text))
    return dossier._tag === 'Right' ? dossier.right : undefined
  } catch {
    return undefined
  }
}
