import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { type Dossier, parseDossier } from 'terug-naar-werk'

export type NamedDossier = Dossier & { readonly id: string }

/** Invented dossiers: the cases of examples/dossiers, again and again, each time some days later. */
export const portfolio = async (count: number): Promise<readonly NamedDossier[]> => {
  const script = fileURLToPath(new URL('../../../portfolio/main.ts', import.meta.url))
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', script, String(count)], {
    maxBuffer: Number.POSITIVE_INFINITY,
  })
  return stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => {
      const dossier = parseDossier(JSON.parse(line))
      if (dossier._tag === 'Left' || dossier.right.id === undefined) throw new Error(line)
      return { ...dossier.right, id: dossier.right.id }
    })
}
