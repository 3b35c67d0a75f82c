import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'

const MAIN = fileURLToPath(new URL('../src/main.js', import.meta.url))

export const startProgram = (...given: readonly string[]): ChildProcess =>
  spawn(process.execPath, [MAIN, ...given], { stdio: ['ignore', 'ignore', 'pipe'] })

export interface Ended {
  readonly status: number | null
  readonly said: string
}

export const endOf = async (program: ChildProcess): Promise<Ended> => {
  let said = ''
  program.stderr?.on('data', (text) => {
    said += text
  })
  const [status] = await once(program, 'close')
  return { status, said }
}

export const runProgram = (...given: readonly string[]): Promise<Ended> => endOf(startProgram(...given))

/** The values of a file of JSON lines, compressed or not. */
export const rowsOf = (file: string): readonly { readonly id?: string; readonly line?: number }[] => {
  const bytes = readFileSync(file)
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString()
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line))
}
