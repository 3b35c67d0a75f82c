import Table from 'cli-table3'
import { nanosecondsOf, OURS, type Part } from './section.js'

const written = (nanoseconds: number): string => {
  if (nanoseconds < 10e3) return `${nanoseconds.toFixed(nanoseconds < 100 ? 1 : 0)} ns`
  return nanoseconds < 10e6 ? `${(nanoseconds / 1e3).toFixed(1)} µs` : `${(nanoseconds / 1e6).toFixed(0)} ms`
}

const NO_LINE = { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' }

const PLAIN = { style: { head: [], border: [] }, chars: NO_LINE }

/** A part for a person: times with their ratio to ours, then the promises and whether this run keeps them. */
export const tablesOf = ({ name, rows, facts = {}, targets }: Part, judged: boolean): string => {
  const times = new Table({ colAligns: ['left', 'right', 'right'], ...PLAIN })
  const ours = nanosecondsOf(rows, OURS)
  const ratio = (nanoseconds: number) => (Number.isNaN(ours) ? [] : [(nanoseconds / ours).toFixed(2)])
  if (!Number.isNaN(ours)) times.push(['', 'time', 'ours = 1'])
  for (const row of rows) times.push([row.name, written(row.nanoseconds), ...ratio(row.nanoseconds)])
  const told = Object.entries(facts).map(([fact, value]) => `${fact}: ${value}`)
  const kept = targets.map(
    ({ what, limit, measured, reached }) =>
      `${reached ? 'reached' : 'MISSED '}  ${what}: ${measured} (target ${limit})`,
  )
  return [`\n${name}`, ...(rows.length > 0 ? [times.toString()] : []), ...told, ...(judged ? kept : [])].join('\n')
}
