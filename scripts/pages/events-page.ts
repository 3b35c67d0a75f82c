import type { EventType } from 'terug-naar-werk'
import { wordsIn } from '../../src/explain/words/words-in.js'
import { aboutEvent, descriptionOf, eventGroups, whichDay } from '../descriptions/events.js'
import { eventDays, ref } from '../descriptions/shared-fields.js'
import {
  type Effect,
  type EffectsOfEvent,
  effectsOfEvent,
  outlivingSteps,
  stepsBarredBy,
} from '../effects/effects-of-event.js'
import { type EffectOnIncapacity, effectOnIncapacity } from '../effects/effects-on-incapacity.js'
import { type FieldOfEvent, fieldsOfEvent } from './fields-of-event.js'
import { codes, table } from './table.js'

const words = (type: EventType): string =>
  (['nl', 'fr', 'de'] as const).map((language) => `${language}: ${wordsIn(language).texts.names[type]}`).join(' · ')

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
  ['endsTrajectory', 'Ends a trajectory, after which another one may start a presumption again'],
  ['beginsCount', 'Begins the [count of absences](#the-count-of-absences) at'],
  ['endsCount', 'Ends the count of absences at'],
  ['startsConsequence', 'Has a consequence for the benefit'],
  ['endsConsequence', 'Ends the consequence'],
  ['preventsConsequence', 'Prevents the consequence'],
  ['findings', 'Gives the finding'],
  ['asksFor', 'Asks for the fact'],
  ['tells', 'Tells the fact that was asked for'],
  ['asksPerson', 'Asks a person for the decision'],
  ['settles', 'Settles the decision'],
  ['contractCounts', 'Changes whether there is an employment contract, on which these depend'],
]

const onIncapacity: { readonly [effect in Exclude<EffectOnIncapacity, 'changesContract'>]: string } = {
  endsIncapacity: 'Ends [the incapacity](#the-end-of-the-incapacity)',
  movesStart: 'Moves every day that is counted from the start of the incapacity',
  certifies:
    'Gives the last certified day; when it has passed, [the incapacity](#the-end-of-the-incapacity) counts as ended',
  resumesIncapacity: 'Resumes the incapacity',
  showsIncapacity: 'Shows that the incapacity lasts, where the last certified day has passed',
  protects: 'Pauses every consequence; an absence planned during the protection is not counted',
  protectsNoLonger: 'Ends that pause',
}

// SAFETY: the table has a text for each of these effects and for no other, by its own type.
const incapacityEffects = Object.keys(onIncapacity) as (keyof typeof onIncapacity)[]

const aboutIncapacity = (type: EventType): readonly string[] =>
  incapacityEffects.flatMap((effect) => {
    const when = effectOnIncapacity(type, effect)
    return when === 'never' ? [] : [`- ${when === 'sometimes' ? 'In some cases: ' : ''}${onIncapacity[effect]}`]
  })

const effects = (type: EventType): readonly string[] => {
  const found = effectsOfEvent(type)
  return [
    ...aboutIncapacity(type),
    ...lines.flatMap(([effect, says, written]) =>
      found[effect].length === 0 ? [] : [`- ${says}: ${listed(found[effect], written)}`],
    ),
  ]
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

What an event starts, ends, fulfils, makes lapse or bars is read off the rules of every version of the law. "In some cases" means
that the rule requires more than the type of the event: a field of the event, or what happened before it.

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
[\`incapacityEnded\`](#incapacityended). What stands outside \`events\` counts as always known.

## The end of the incapacity

A presumption and a consequence end with the incapacity. The day after, every step that is not done lapses, except
${codes(outlivingSteps)}.

## The count of absences

Unjustified absences at one place are numbered from 1, by the day on which the contact was planned. The second and the third one
have a consequence for the benefit; at \`combinedContact\` the first one has. When the contact is held, the count ends, and the next
absence there is the first one again (SA-1 to SA-4).

## Several at once

The field \`ref\`. ${ref}

## All events

${contents}

${eventGroups.map(({ heading, types }) => [`## ${heading}`, ...types.map(section)].join('\n\n')).join('\n\n')}
`
