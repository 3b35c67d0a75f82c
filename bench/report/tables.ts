import Table from 'cli-table3'
import { nanosecondsOf, OURS, type Part } from './section.js'

const written = (nanoseconds: number): string =>
  nanoseconds < 10_000
    ? `${nanoseconds.toFixed(nanoseconds < 100 ? 1 : 0)} ns`
    : `${(nanoseconds / 1000).toFixed(1)} µs`

const PLAIN = { style: { head: [], border: [] } }

/** A part for a person: times with their ratio to ours, then the promises and whether this run keeps them. */
export const tablesOf = ({ name, rows, facts = {}, targets }: Part, judged: boolean): string => {
  const ours = nanosecondsOf(rows, OURS)
  const times = new Table({ head: ['', 'time', 'ours = 1'], colAligns: ['left', 'right', 'right'], ...PLAIN })
  for (const row of rows) {
    times.push([row.name, written(row.nanoseconds), Number.isNaN(ours) ? '' : (row.nanoseconds / ours).toFixed(2)])
  }
  const told = Object.entries(facts).map(([fact, value]) => `${fact}: ${value}`)
  const kept = targets.map(
    ({ what, limit, measured, reached }) =>
      `${reached ? 'reached' : 'MISSED '}  ${what}: ${measured} (target ${limit})`,
  )
  return [`\n${name}`, ...(rows.length > 0 ? [times.toString()] : []), ...told, ...(judged ? kept : [])].join('\n')
}
