import { equivalent } from './equivalent/index.js'
import { judge, shortcomings } from './judge.js'
import { mutantsOf, type Report } from './mutant.js'
import { survivorsAsText, tableOf } from './page.js'
import { demands } from './room.js'
import { elsewhere, keep, runStryker } from './run.js'
import { toLookAtAgain, withSecondLook } from './second-look.js'

const BRIEFLY = ['--reporters', 'json,progress-append-only']

/** Tries the mutants that Stryker's own options name, and what survived once more against every test. */
export const tried = (options: readonly string[]): Report => {
  const first = runStryker(options)
  const again = toLookAtAgain(first)
  if (again.length === 0) return first
  const second = runStryker([...elsewhere(options, again), ...BRIEFLY], { MUTATION_AGAINST: 'all tests' })
  return keep(withSecondLook(first, second))
}

/** Prints what became of the mutants; the exit code is 1 where a room falls short. */
export const tell = (report: Report): void => {
  const judged = judge(new Set(Object.keys(report.files)), mutantsOf(report), equivalent)
  console.log(`\n${tableOf(judged)}`)
  for (const line of [...survivorsAsText(judged), ...shortcomings(demands, judged)]) console.error(line)
  if (shortcomings(demands, judged).length > 0) process.exitCode = 1
}
