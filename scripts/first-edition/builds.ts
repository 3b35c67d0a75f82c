import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Dossier, EvaluateOptions, Issue } from 'terug-naar-werk'
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

/** Below node_modules, where the build finds the packages that it imports and git sees nothing. */
const kept = join(root, 'node_modules', '.cache', 'terug-naar-werk-0.1.0')

/** Builds the first edition of the history with the packages of this one: those that it needs are the same. */
const build = (): void => {
  const folder = join(mkdtempSync(join(tmpdir(), 'first-edition-')), 'tree')
  const built = `${kept}-${process.pid}`
  const git = (...args: readonly string[]) => execFileSync('git', ['worktree', ...args], { cwd: root, stdio: 'ignore' })
  git('add', '--detach', folder, FIRST_EDITION)
  try {
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
    execFileSync('npx', ['tsup', '--silent', '--no-dts'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })
    cpSync(join(folder, 'dist'), join(built, 'dist'), { recursive: true })
    cpSync(join(folder, 'package.json'), join(built, 'package.json'))
    rmSync(kept, { recursive: true, force: true })
    renameSync(built, kept)
  } finally {
    git('remove', '--force', folder)
  }
}

/** What this program asks of an edition of the package. */
export interface Edition {
  readonly evaluate: (dossier: Dossier, options: EvaluateOptions) => EditionEvaluation
  readonly parseDossier: (
    input: unknown,
  ) => { readonly _tag: 'Left'; readonly left: readonly Issue[] } | { readonly _tag: 'Right'; readonly right: Dossier }
}

/** The first edition: of the folder that is given, or built from the history at the first use and kept. */
export const firstEdition = async (given?: string): Promise<Edition> => {
  if (given === undefined && !existsSync(join(kept, 'dist/index.js'))) build()
  const file = join(given ?? kept, 'dist/index.js')
  if (!existsSync(file)) throw new Error(`${file} is not there: build the first edition in its folder (npm run build)`)
  // SAFETY: this is the root entry of the first edition, which exports both under these names.
  return (await import(pathToFileURL(file).href)) as Edition
}
