import { spawn } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { createGzip } from 'node:zlib'

/** Writes invented dossiers into a file, of which every `badEvery`-th is bad. */
export const writePortfolio = async (file: string, lines: number, badEvery: number): Promise<void> => {
  const script = fileURLToPath(new URL('../../../portfolio/main.ts', import.meta.url))
  const { stdout } = spawn(process.execPath, ['--import', 'tsx', script, String(lines), String(badEvery)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (file.endsWith('.gz')) await pipeline(stdout, createGzip({ level: 1 }), createWriteStream(file))
  else await pipeline(stdout, createWriteStream(file))
}
