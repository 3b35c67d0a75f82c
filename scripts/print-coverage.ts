import Table from 'cli-table3'
import { coverageOfCases } from '../test/support/coverage-of-cases.js'

// Prints which case shows each record in each state that it can reach; fails where one is not shown.

const covered = coverageOfCases()
const missing = covered.filter(({ firstCase }) => firstCase === undefined)

const table = new Table({ head: ['record', 'state', 'first case'], style: { head: [], border: [] } })
table.push(...covered.map(({ record, state, firstCase = 'NONE' }) => [record, state, firstCase]))
console.log(table.toString())
console.log(
  `${covered.length - missing.length} of ${covered.length} pairs of record and reachable state are shown by a case`,
)
if (missing.length > 0) process.exitCode = 1
