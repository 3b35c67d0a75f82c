import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Dossier, EvaluateOptions } from 'terug-naar-werk'
import type { EditionEvaluation } from './differences.js'

/** The last commit of the first edition: the parent of the first one of the second. */
const FIRST_EDITION = '73d822b~1'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Tells whether this clone has the first edition; one that holds the last commits alone has not. */
export const hasFirstEdition = (): boolean => {
  try {
    execFileSync('git', ['cat-file', '-e', `${FIRST_EDITION}^{commit}`], { cwd: root, stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** The first edition in a folder of its own, built with the packages of this one: those that it needs are the same. */
const builtApart = (): string => {
  const folder = join(mkdtempSync(join(tmpdir(), 'first-edition-')), 'tree')
  execFileSync('git', ['worktree', 'add', '--detach', folder, FIRST_EDITION], { cwd: root, stdio: 'ignore' })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  execFileSync('npx', ['tsup', '--silent'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })
  return folder
}

/** What `evaluate` of an edition takes and gives. */
export type EvaluateOfEdition = (dossier: Dossier, options: EvaluateOptions) => EditionEvaluation

/** `evaluate` of the first edition: of the folder that is given, or of one that is built for it. */
export const evaluateOfFirstEdition = async (
  given: string | undefined,
): Promise<{ readonly evaluate: EvaluateOfEdition; readonly remove: () => void }> => {
  const folder = given ?? builtApart()
  const file = join(folder, 'dist/index.js')
  if (!existsSync(file)) throw new Error(`${file} is not there: build the first edition in its folder (npm run build)`)
  // SAFETY: this is the root entry of the first edition, which exports `evaluate` under this name.
  const { evaluate } = (await import(pathToFileURL(file).href)) as { readonly evaluate: EvaluateOfEdition }
  const remove = () => {
    if (given === undefined) execFileSync('git', ['worktree', 'remove', '--force', folder], { cwd: root })
  }
  return { evaluate, remove }
}
