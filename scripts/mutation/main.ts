import { equivalent } from './equivalent/index.js'
import { judge, shortcomings } from './judge.js'
import { mutantsOf } from './mutant.js'
import { survivorsAsText, tableOf } from './page.js'
import { demands } from './room.js'
import { elsewhere, keep, lastReport, runStryker } from './run.js'
import { toLookAtAgain, withSecondLook } from './second-look.js'

// Mutates the source with Stryker's own options, or with --last reads what the last run left; fails where a room falls short.

const options = process.argv.slice(2)

const BRIEFLY = ['--reporters', 'json,progress-append-only']

const looked = () => {
  const first = runStryker(options)
  const again = toLookAtAgain(first)
  if (again.length === 0) return first
  const second = runStryker([...elsewhere(options, again), ...BRIEFLY], { MUTATION_AGAINST: 'all tests' })
  return keep(withSecondLook(first, second))
}

const report = options.includes('--last') ? lastReport() : looked()
const judged = judge(new Set(Object.keys(report.files)), mutantsOf(report), equivalent)
console.log(`\n${tableOf(judged)}`)
for (const line of [...survivorsAsText(judged), ...shortcomings(demands, judged)]) console.error(line)
if (shortcomings(demands, judged).length > 0) process.exitCode = 1
