import { readdirSync, readFileSync } from 'node:fs'
import { type Day, parseDay } from 'terug-naar-werk'
import { addDays } from 'terug-naar-werk/calendar'

/**
 * Writes an invented portfolio as lines of JSON: the cases of `dossiers/` again and again, each time begun some days later.
 * The same arguments give the same bytes.
 */
const [lines = 1_000, badEvery = 0] = process.argv.slice(2).map(Number)

const folder = new URL('../dossiers/', import.meta.url)

const cases = readdirSync(folder).map((name): string => {
  const { dossier } = JSON.parse(readFileSync(new URL(name, folder), 'utf8'))
  return JSON.stringify(dossier)
})

const shifted = (text: string, days: number): string =>
  text.replace(/\d{4}-\d{2}-\d{2}/g, (written) => addDays(dayOf(written), days))

const dayOf = (written: string): Day => {
  const day = parseDay(written)
  if (day._tag === 'Left') throw new RangeError(day.left.message)
  return day.right
}

/** Three kinds of bad lines: no JSON, a day that does not exist, a missing field. */
const BAD = [
  '{"id":',
  '{"id":"impossible-day","scheme":"employee","employmentContract":true,"incapacity":{"start":"2023-02-30"}}',
  '{}',
]

const SHIFTS = 200

const shiftedCases = new Map<number, string>()

const caseAt = (index: number): string => {
  const place = index % (cases.length * SHIFTS)
  const known = shiftedCases.get(place)
  if (known !== undefined) return known
  const made = shifted(cases[place % cases.length] ?? '', Math.floor(place / cases.length))
  shiftedCases.set(place, made)
  return made
}

const lineAt = (index: number): string =>
  badEvery > 0 && index % badEvery === badEvery - 1
    ? (BAD[Math.floor(index / badEvery) % BAD.length] ?? '')
    : caseAt(index).replace(/"id":"[^"]*"/, `"id":"case-${String(index).padStart(8, '0')}"`)

const AT_ONCE = 1_000

const writeFrom = (index: number): void => {
  if (index >= lines) return
  const until = Math.min(lines, index + AT_ONCE)
  const group = Array.from({ length: until - index }, (_, at) => `${lineAt(index + at)}\n`).join('')
  if (process.stdout.write(group)) setImmediate(writeFrom, until)
  else process.stdout.once('drain', () => writeFrom(until))
}

writeFrom(0)
