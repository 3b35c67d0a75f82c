import { readFile, rm, writeFile } from 'node:fs/promises'

/**
 * Holds a file with the number of this process while it writes an output. False where another process holds it.
 *
 * A process that was killed leaves its file; it is taken over where no process has that number any more.
 */
export const heldAlone = async (file: string): Promise<boolean> => {
  for (let tries = 0; tries < 2; tries += 1) {
    try {
      await writeFile(file, String(process.pid), { flag: 'wx' })
      return true
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    }
    if (isRunning(Number(await readFile(file, 'utf8')))) return false
    await rm(file, { force: true })
  }
  return false
}

const isRunning = (pid: number): boolean => {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // Another user's process may not be signalled, and runs.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
