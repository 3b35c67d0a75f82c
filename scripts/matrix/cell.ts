import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../', import.meta.url))

/** One combination to try: it throws where the package does not hold up in it. */
export interface Cell {
  readonly name: string
  readonly run: () => Promise<void> | void
}

const LINES_SHOWN = 40

/** Runs a command; what it printed is the error where it fails. */
export const command = (
  name: string,
  args: readonly string[],
  { cwd = root, env = {} }: { readonly cwd?: string; readonly env?: { readonly [name: string]: string } } = {},
): string => {
  const { stdout, stderr, status, error } = spawnSync(name, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', ...env },
    maxBuffer: 64 * 1024 * 1024,
  })
  if (status === 0) return stdout
  const printed = `${stdout}\n${stderr}`.trim().split('\n').slice(-LINES_SHOWN).join('\n')
  throw new Error(`${name} ${args.join(' ')}\n${error?.message ?? printed}`)
}

/** The arguments of npx that run a command of packages of these versions, which npm installs where they are not yet. */
export const fromNpm = (packages: readonly string[], command: readonly string[]): readonly string[] => [
  '--yes',
  ...packages.flatMap((name) => ['--package', name]),
  '--',
  ...command,
]

/** Fails with what was found instead. */
export const same = (what: string, found: unknown, expected: unknown): void => {
  const [one, other] = [JSON.stringify(found), JSON.stringify(expected)]
  if (one !== other) throw new Error(`${what}: ${one}, expected ${other}`)
}
