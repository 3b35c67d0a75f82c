import Table from 'cli-table3'
import { coverageOfCases } from '../test/support/coverage-of-cases.js'

// Prints which case shows each rule in each state that it can reach; fails where one is not shown.

const covered = coverageOfCases()
const missing = covered.filter(({ firstCase }) => firstCase === undefined)

const table = new Table({ head: ['rule', 'norms', 'state', 'first case'], style: { head: [], border: [] } })
table.push(...covered.map(({ rule, norms, state, firstCase = 'NONE' }) => [rule, norms, state, firstCase]))
console.log(table.toString())
console.log(
  `${covered.length - missing.length} of ${covered.length} pairs of rule and reachable state are shown by a case`,
)
if (missing.length > 0) process.exitCode = 1
