import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { Command } from 'commander'
import { namedIn } from '../named-in.js'
import { type LongCheck, longChecks } from './checks.js'
import { withFigure } from './row.js'

// Runs what takes too long for each commit, and writes the figures with their date into docs/verification.md.

const PAGE = new URL('../../docs/verification.md', import.meta.url)

const { only: chosen = longChecks } = new Command('npm run check:long --')
  .description('Runs the checks that take hours, and writes their figures into docs/verification.md.')
  .option('--only <text>', 'only the checks whose name contains this text', namedIn(longChecks))
  .parse()
  .opts<{ only?: readonly LongCheck[] }>()

/** Prints what a command prints while it runs; gives all of it, and its exit status. */
const ran = (command: string): Promise<{ readonly printed: string; readonly status: number | null }> =>
  new Promise((resolve, reject) => {
    const child = spawn('npm', ['run', ...command.split(' ')], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, NO_COLOR: '1' },
    })
    let printed = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      printed += text
      process.stdout.write(text)
    })
    child.on('error', reject).on('close', (status) => resolve({ printed, status }))
  })

const dayOf = (date: Date): string =>
  date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })

for (const { name, command, figure } of chosen) {
  const began = Date.now()
  const { printed, status } = await ran(command)
  const found = figure(printed)
  const minutes = Math.round((Date.now() - began) / 60_000)
  if (status !== 0 || found === undefined) {
    console.error(`${name}: failed after ${minutes} minutes`)
    process.exitCode = 1
    continue
  }
  const told = `${found} (${minutes} minutes)`
  console.log(`${name}: ${told}`)
  writeFileSync(PAGE, withFigure(readFileSync(PAGE, 'utf8'), command, told, dayOf(new Date())))
}
