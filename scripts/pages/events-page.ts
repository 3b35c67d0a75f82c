import type { EventType } from 'terug-naar-werk'
import { textsIn } from '../../src/explain/texts/texts-in.js'
import { aboutEvent, descriptionOf, eventGroups, whichDay } from '../descriptions/events.js'
import { eventDays, ref } from '../descriptions/shared-fields.js'
import { type Effect, type EffectsOfEvent, effectsOfEvent, outlivingSteps, stepsBarredBy } from '../effects-of-event.js'
import { type FieldOfEvent, fieldsOfEvent } from './fields-of-event.js'
import { codes, table } from './table.js'

const words = (type: EventType): string =>
  (['nl', 'fr', 'de'] as const).map((language) => `${language}: ${textsIn(language).names[type]}`).join(' · ')

const FIELDS_OF_EVERY_EVENT: readonly string[] = ['type', 'recordedOn']

const fieldRow = (type: EventType, { name, isOptional, values }: FieldOfEvent): readonly string[] => {
  const description = descriptionOf(type)
  const said =
    name === 'on' ? whichDay(description) : name === 'ref' ? '[Which one](#several-at-once).' : description.fields[name]
  return [`\`${name}\`${isOptional ? ' (optional)' : ''}`, said ?? '', codes(values)]
}

const fieldsTable = (type: EventType): string => {
  const fields = fieldsOfEvent(type).filter(({ name }) => !FIELDS_OF_EVERY_EVENT.includes(name))
  const rows = fields.map((field) => fieldRow(type, field))
  const hasValues = rows.some(([, , values]) => values !== '')
  return hasValues
    ? table(['field', 'says', 'values'], rows)
    : table(
        ['field', 'says'],
        rows.map(([field = '', says = '']) => [field, says]),
      )
}

/** What always follows, then what follows in some cases only. */
const listed = (effects: readonly Effect[], written = (name: string): string => `\`${name}\``): string => {
  const some = (always: boolean) => effects.filter((effect) => effect.always === always).map(({ on }) => written(on))
  const [always, sometimes] = [some(true).join(', '), some(false).join(', ')]
  if (sometimes === '') return always
  return always === '' ? `in some cases ${sometimes}` : `${always}; in some cases ${sometimes}`
}

const barred = (ground: string): string => {
  const steps = stepsBarredBy(ground)
  return steps.length === 0 ? `\`${ground}\`` : `\`${ground}\` (${codes(steps)})`
}

const lines: readonly (readonly [effect: keyof EffectsOfEvent, says: string, written?: (name: string) => string])[] = [
  ['starts', 'Starts'],
  ['fulfils', 'Fulfils'],
  ['lapses', 'Makes lapse'],
  ['bars', 'Begins the exclusion', barred],
  ['frees', 'Ends the exclusion'],
  ['startsPresumption', 'Starts the presumption'],
  ['endsPresumption', 'Ends the presumption'],
  ['findings', 'Gives the finding'],
  ['asksFor', 'Asks for the fact'],
  ['tells', 'Tells the fact that was asked for'],
  ['asksPerson', 'Asks a person for the decision'],
  ['settles', 'Settles the decision'],
]

const effects = (type: EventType): readonly string[] => {
  const found = effectsOfEvent(type)
  return lines.flatMap(([effect, says, written]) =>
    found[effect].length === 0 ? [] : [`- ${says}: ${listed(found[effect], written)}`],
  )
}

const section = (type: EventType): string => {
  const description = descriptionOf(type)
  const following = effects(type)
  return [
    `### ${type}`,
    aboutEvent(description),
    words(type),
    fieldsTable(type),
    ...(following.length === 0 ? [] : [following.join('\n')]),
  ].join('\n\n')
}

const contents = table(
  ['part', 'events'],
  eventGroups.map(({ heading, types }) => [
    heading,
    types.map((type) => `[\`${type}\`](#${type.toLowerCase()})`).join(', '),
  ]),
)

/** The page on the events of a dossier. */
export const eventsPage = (): string => `# Events

Every event that a dossier may hold: what happened, who does it, which day \`on\` is, and what the rules make of it. Generated from
the descriptions and the rulebook by \`npm run pages\`; CI fails when it is stale. The meaning of every other code is on the page
[Shapes and codes](codes.md); how to make events of the rows of a database, on the page [From a database row](from-a-database-row.md).

What an event starts, fulfils, makes lapse or bars is read off the rules of every version of the law. "In some cases" means that
the rule asks for more than the type of the event: a field of the event, or what happened before it.

## The days of every event

${table(
  ['field', 'says'],
  [
    ['`type`', 'What happened: one of the types below.'],
    ['`on`', eventDays.on],
    ['`recordedOn` (optional)', eventDays.recordedOn],
  ],
)}

An event is seen from its day \`on\` and known from its day \`recordedOn\`. One event is seen earlier:
[\`incapacityEnded\`](#incapacityended). What stands outside \`events\` counts as always known. After the end of the incapacity every
step lapses, except ${codes(outlivingSteps)}.

## Several at once

The field \`ref\`. ${ref}

## All events

${contents}

${eventGroups.map(({ heading, types }) => [`## ${heading}`, ...types.map(section)].join('\n\n')).join('\n\n')}
`
