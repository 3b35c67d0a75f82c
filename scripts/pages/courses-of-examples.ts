import { readdirSync, readFileSync } from 'node:fs'
import { addDays } from '../../src/calendar/index.js'
import { type Day, type Dossier, evaluate, parseDay, parseDossier } from '../../src/index.js'

/** A step from one status to another, and the event that makes it; none where a day passed. */
interface Passage {
  readonly from: string
  readonly to: string
  readonly by?: string
}

const folder = new URL('../../examples/dossiers/', import.meta.url)

interface Course {
  readonly dossier: Dossier
  readonly last: Day
}

const read = (file: string): Course => {
  const { dossier, asOf } = JSON.parse(readFileSync(new URL(file, folder), 'utf8'))
  const parsed = parseDossier(dossier)
  const last = parseDay(asOf)
  if (parsed._tag === 'Left' || last._tag === 'Left') throw new Error(`${file} is no dossier`)
  return { dossier: parsed.right, last: last.right }
}

/** The first event of a day with which the case has the status of that day. */
const eventOf = (dossier: Dossier, asOf: Day, status: string): string | undefined => {
  const { events = [] } = dossier
  return events.find((event, index) => {
    if (event.on !== asOf) return false
    return evaluate({ ...dossier, events: events.slice(0, index + 1) }, { asOf }).status === status
  })?.type
}

const passagesOf = ({ dossier, last }: Course): readonly Passage[] => {
  const passages: Passage[] = []
  let asOf = dossier.incapacity.start
  let from: string = evaluate(dossier, { asOf }).status
  while (asOf < last) {
    asOf = addDays(asOf, 1)
    const to = evaluate(dossier, { asOf }).status
    const by = eventOf(dossier, asOf, to)
    if (to !== from) passages.push(by === undefined ? { from, to } : { from, to, by })
    from = to
  }
  return passages
}

const files = readdirSync(folder).sort()

/** Every passage between two statuses that the example dossiers show, each once. */
export const coursesOfExamples = (): readonly Passage[] => {
  const found = files.map(read).flatMap(passagesOf)
  return [...new Map(found.map((passage) => [`${passage.from} ${passage.to}`, passage])).values()]
}

/** How many dossiers were followed. */
export const numberOfExamples = files.length
