import { spawnSync } from 'node:child_process'
import { Command, InvalidArgumentError } from 'commander'

const minutes = (text: string): number => {
  const value = Number(text)
  if (!(value > 0)) throw new InvalidArgumentError('a number of minutes above 0')
  return value
}

// What fails is printed with its seed and path; `npm test` then gets a test of its own for it.
const { minutes: wanted } = new Command('npm run fuzz --')
  .description('Feeds hostile input to every parser of the package, and lines to examples/evaluate.')
  .option('--minutes <minutes>', 'for how long, each parser', minutes, 10)
  .parse()
  .opts<{ minutes: number }>()

const { status } = spawnSync('npx', ['vitest', 'run', '--project', 'hostile', 'test/hostile/fuzz'], {
  stdio: 'inherit',
  env: { ...process.env, FUZZ_MINUTES: String(wanted) },
})
process.exitCode = status ?? 1
