import { channelMatrix } from 'terug-naar-werk/law'
import { rulebook } from 'terug-naar-werk/rulebook'
import { labelOf } from '../../src/explain/one-language/en.js'
import { versionsOf } from '../../src/explain/version-on.js'
import { wordsIn } from '../../src/explain/words/words-in.js'
import { channels, contactMoments as momentsInOrder } from '../../src/law/channel-matrix.js'
import { grounds } from '../descriptions/codes/exclusions.js'
import { contactMoments } from '../descriptions/codes/functions.js'
import { table } from './table.js'

const { names } = wordsIn('en').texts
const words: { readonly [name: string]: string } = names

/** The steps that a ground bars or suspends, each with the norms of all its versions. */
const stepsOf = (ground: string): readonly (readonly [step: string, effect: string, norms: string])[] =>
  rulebook.obligations.flatMap((record) => {
    const found = versionsOf(record).flatMap(({ barredBy = {}, suspendedBy = {} }) => [
      ...Object.entries(barredBy).map(([one, norms]) => ({ one, norms, effect: 'barred' })),
      ...Object.entries(suspendedBy).map(([one, norms]) => ({ one, norms, effect: 'suspended' })),
    ])
    const own = found.filter(({ one }) => one === ground)
    const [first] = own
    if (first === undefined) return []
    return [[record.id, first.effect, [...new Set(own.flatMap(({ norms }) => norms))].join(', ')] as const]
  })

/** A moment that no explanation names. */
const UNNAMED: { readonly [moment: string]: string } = { trajectoryEnded: 'a contact that ends the trajectory' }

const moment = (named: string): string => words[named] ?? UNNAMED[named] ?? named

const endsOf = (record: (typeof rulebook)['exclusions'][number]): string => {
  if (record.from === 'presumption') return 'the end of that presumption'
  const last = versionsOf(record).at(-1) ?? record
  const ends = last.until.map((end) => moment(typeof end === 'string' ? end : end.moment))
  return ends.length === 0 ? 'nothing ends it' : [...new Set(ends)].join(', or ')
}

const effects = { prohibition: 'forbids the step', power: 'allows to omit the step', suspension: 'suspends it' }

const groundRow = (record: (typeof rulebook)['exclusions'][number]): readonly string[] => [
  `\`${record.ground}\``,
  grounds.meanings[record.ground],
  [...new Set(versionsOf(record).map(({ modality }) => effects[modality]))].join('; later it '),
  record.from === 'presumption' ? 'a legal presumption of incapacity' : moment(record.from),
  endsOf(record),
]

const stepRow = (step: string): readonly (readonly string[])[] =>
  rulebook.exclusions.flatMap(({ ground }) =>
    stepsOf(ground).flatMap(([id, effect, norms]) =>
      id === step ? [[`\`${step}\``, effect, labelOf(ground), `\`${ground}\``, norms]] : [],
    ),
  )

const barredSteps = rulebook.obligations.map(({ id }) => id).filter((id) => stepRow(id).length > 0)

const mark = (row: (typeof channelMatrix)['other'], channel: (typeof channels)[number]): string => {
  if (row.basis !== 'inferred') return row.channels.includes(channel) ? 'allowed' : 'not allowed'
  return row.channels.includes(channel) ? 'allowed (inferred)' : 'doubtful (inferred)'
}

const channelRows = momentsInOrder.map((name) => {
  const row = channelMatrix[name]
  return [contactMoments.meanings[name], ...channels.map((channel) => mark(row, channel)), row.norms.join(', ')]
})

/** The page with the complete tables of what bars a step, and by which channel a contact may be held. */
export const barsAndChannelsPage = (): string => `# Bars and channels

What bars a step, and by which channel the coordinator may hold a contact. Both tables are complete: they are generated from the
rulebook by \`npm run pages\`, and CI fails when they are stale.

## What bars which step

A step that is barred is not late: it may not be done, or need not be done, while the ground stands. When the ground ends before the last
day of the window, the ordinary states hold again. A step with no row here is never barred. **What bars the first estimate** is in the rows of
\`estimate.first\`; the function \`firstEstimateBars(facts)\` gives the same for a case.

${table(['step', 'effect', 'because of', 'ground', 'norms'], barredSteps.flatMap(stepRow))}

## The grounds

What each ground is, and when it begins and ends by the law of today. The trajectories are explained in the
[Glossary](words.md); what changed over the years is on the page [The law over time](law-over-time.md#exclusions).

${table(['ground', 'means', 'effect', 'begins with', 'ends with'], rulebook.exclusions.map(groundRow))}

## Channels of a contact

The circular has a table with a row for each contact and a column for each channel. The text that was read gives the number of marks in
a row, not their columns. For three rows the columns are therefore inferred (RD-7): a channel outside them is doubtful, never
forbidden. Give your own confirmed table in the option \`channels\`, and nothing is doubtful any more.

${table(['contact', ...channels.map((channel) => labelOf(channel)), 'norms'], channelRows)}
`
