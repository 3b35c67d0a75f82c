import { execFileSync, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Fault, spoilt } from './fault.js'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** The tests, those that are fast and see most first. A fault that one stage notices is not tried by the next. */
const STAGES = [
  ['--project', 'cases'],
  ['--project', 'unit'],
  ['--project', 'property', '--project', 'exhaustive', '--project', 'hostile'],
] as const

/** A copy of what git knows, in which faults are made, so that the source is never touched. The installed packages are linked. */
export const copied = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'faults-'))
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root })
  const names = String(listed)
    .split('\0')
    .filter((name) => name !== '' && existsSync(join(root, name)))
  for (const name of names) await cp(join(root, name), join(folder, name))
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'))
  return folder
}

export const removed = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true })

/** What became of a fault: the first test that failed, or nothing. */
export interface Tried {
  readonly fault: Fault
  readonly noticedBy?: string
}

/** Makes the fault in the copy, runs the tests until one fails, and takes the fault out again. */
export const tried = async (fault: Fault, folder: string): Promise<Tried> => {
  const path = join(folder, fault.file)
  const source = await readFile(path, 'utf8')
  const text = spoilt(fault, source)
  if (text === undefined) throw new Error(`${fault.file} no longer says what the fault “${fault.name}” replaces`)
  await writeFile(path, text)
  try {
    const failed = await firstFailed(folder)
    return failed === undefined ? { fault } : { fault, noticedBy: failed }
  } finally {
    await writeFile(path, source)
  }
}

/** The first test that fails in the copy, stage by stage; `undefined` where all pass. */
export const firstFailed = async (folder: string): Promise<string | undefined> => {
  for (const stage of STAGES) {
    const failed = await firstFailure(stage, folder)
    if (failed !== undefined) return failed
  }
  return undefined
}

/** The first line in which the run names what failed; `undefined` where all tests passed. */
const firstFailure = (stage: readonly string[], folder: string): Promise<string | undefined> =>
  new Promise((resolve, reject) => {
    const run = spawn('npx', ['vitest', 'run', '--bail', '1', '--reporter', 'default', ...stage], {
      cwd: folder,
      env: { ...process.env, NO_COLOR: '1' },
    })
    let printed = ''
    for (const stream of [run.stdout, run.stderr]) stream.on('data', (data) => (printed += String(data)))
    run.on('error', reject)
    run.on('close', (status) => {
      const named = /^\s*FAIL\s+(.*)$/m.exec(printed)?.[1] ?? printed.trim().split('\n').at(-1)
      resolve(status === 0 ? undefined : (named ?? 'a run that printed nothing'))
    })
  })
