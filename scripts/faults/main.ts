import { Command, Option } from 'commander'
import { faults } from './faults.js'
import { copied, firstFailed, removed, type Tried, tried } from './tried.js'

// Makes each hand-written fault in a copy of the package, and fails where the tests notice too few (docs/verification.md).

const { kind, atLeast } = new Command('npm run faults --')
  .addOption(new Option('--kind <kind>', 'the faults of one kind').choices(Object.keys(faults)))
  .addOption(new Option('--at-least <percentage>', 'how many must be noticed').argParser(Number).default(98))
  .parse()
  .opts<{ kind?: string; atLeast: number }>()

const chosen = Object.entries(faults).filter(([each]) => kind === undefined || each === kind)
const results: Tried[] = []
const folder = await copied()
try {
  const already = await firstFailed(folder)
  if (already !== undefined) throw new Error(`without any fault, a test fails: ${already}`)
  for (const [each, ofKind] of chosen)
    for (const fault of ofKind) {
      const result = await tried(fault, folder)
      results.push(result)
      const { noticedBy } = result
      console.log(`${noticedBy === undefined ? 'NOT NOTICED' : 'noticed    '}  ${each}: ${fault.name}`)
      if (noticedBy !== undefined) console.log(`             by ${noticedBy}`)
    }
} finally {
  await removed(folder)
}

const noticed = results.filter(({ noticedBy }) => noticedBy !== undefined).length
console.log(`\n${noticed} of ${results.length} faults noticed`)
if (noticed * 100 < atLeast * results.length) process.exitCode = 1
