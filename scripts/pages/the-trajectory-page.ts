import { rulebook } from 'terug-naar-werk/rulebook'
import { labelOf } from '../../src/explain/one-language/en.js'
import { wordsIn } from '../../src/explain/words/words-in.js'
import { isEnding } from '../../src/law/amendment.js'
import type { ObligationRule, ObligationTerms } from '../../src/rules/obligation-rule.js'
import { triggersIn } from '../../src/rules/obligation-rule.js'
import { coursesOfExamples, numberOfExamples } from './courses-of-examples.js'
import { daysOfLaw } from './days-of-law.js'
import { picture } from './picture.js'
import { table } from './table.js'
import { windowInWords } from './window-in-words.js'

const { names, bearers } = wordsIn('en').texts
const words: { readonly [name: string]: string } = names

/** The parts of the trajectory, by the first letters of the norms of their steps. */
const parts = [
  { heading: 'Route A: the advising doctor begins', norms: /^A/ },
  { heading: 'Route B: the insured person asks', norms: /^B/ },
  { heading: 'Route C: the employment service', norms: /^C-|^LT-7$|^LT-19$/ },
  { heading: 'The ZIV trajectory', norms: /^Z/ },
  { heading: 'Contacts that evaluate the incapacity, since 2024', norms: /^LT-(4|14|21)$/ },
  { heading: 'After an absence', norms: /^SA/ },
] as const

const trigger = (record: ObligationTerms): string =>
  triggersIn(record)
    .map((asked) => (typeof asked === 'string' ? asked : asked.type))
    .map((name) => words[name] ?? name)
    .join(', or ')

const row = (record: ObligationRule): readonly string[] => {
  const { law, amendedBy = [] } = record
  const since = law.inForce.map(({ from }) => from).sort()[0]
  return [
    `[${labelOf(record.rule)}](law-over-time.md#${record.id.toLowerCase().replaceAll(/[^a-z0-9-]/g, '')})`,
    bearers[record.bearer],
    trigger(record),
    windowInWords(record),
    record.norms.join(', '),
    amendedBy.some(isEnding) ? `from ${since}, until another step replaced it` : `from ${since}`,
  ]
}

const partOf = ({ id, norms }: ObligationRule): (typeof parts)[number] => {
  const part = parts.find((one) => norms.some((norm) => one.norms.test(norm)))
  if (part === undefined) throw new Error(`no part of the page has the step ${id}`)
  return part
}

const sections = (): string =>
  parts
    .map((part) => {
      const rows = rulebook.obligations.filter((record) => partOf(record) === part).map(row)
      return `### ${part.heading}\n\n${table(['step', 'who', 'starts with', 'window', 'norms', 'law'], rows)}`
    })
    .join('\n\n')

const rate = ({ kind, percentage }: { readonly kind: string; readonly percentage: number }): string =>
  kind === 'suppression' ? 'the whole benefit' : `${percentage} %`

const ordinals = ['', 'first', 'second', 'third'] as const

const ends = {
  newDateAsked: 'the day on which the insured asks for a new date',
  held: 'the eve of the contact that takes place',
}

const consequenceRows = rulebook.consequences.flatMap((rule): readonly (readonly string[])[] => {
  const what =
    'at' in rule
      ? `${ordinals[rule.absence]} ${labelOf(`absence.${rule.at}`).replace('consequence of an ', '')}`
      : 'no registration after the second letter'
  const until = 'at' in rule ? ends[rule.until] : 'the eve of the registration'
  const versions = [
    rule,
    ...(rule.amendedBy ?? []).flatMap((change) => (isEnding(change) ? [] : [{ ...rule, ...change }])),
  ]
  return versions.map((version) => [what, daysOfLaw(version.law), rate(version), until, version.norms.join(', ')])
})

/** The page that shows the course of the law in pictures and tables. */
export const theTrajectoryPage = (): string => `# The trajectory

The course of a case, from the first day of the incapacity to the return to work. The tables and pictures on this page are generated
from the rulebook; CI fails when they are stale. The terms are explained in the [Glossary](words.md).

## The first eleven months on route A

${picture('timeline')}

The **ten-week day** is the day on which the advising doctor sends the questionnaire: 70 days after the first day of the incapacity. One
function gives it: \`questionnaireSendDay(start)\`. The estimate belongs to the fourth month. The first contact with the coordinator
follows in the sixth month at the latest, where the first estimate gives category 4.

The bars above are those of one invented case. Your own case has its own days: give its start to \`evaluateInput\`
([Ten minutes](ten-minutes.md)).

## The states of a case

${picture('states')}

A status names the step that is awaited, or what runs now. The codes and their meaning: [Statuses of a case](codes.md#statuses-of-a-case). The picture and
the table show every passage of the ${numberOfExamples} dossiers in the folder \`examples/dossiers\`, which were evaluated day by day. Other passages are
possible: a case may end on any day, and permitted work or a CODEX trajectory may begin on any day.

${table(
  ['from', 'by', 'to'],
  coursesOfExamples().map(({ from, by, to }) => [
    labelOf(from),
    by === undefined ? 'a day that passed' : labelOf(by),
    labelOf(to),
  ]),
)}

## Every step

One row for each record of the rulebook, as the text that brought it states it. What later texts changed: follow the link to
[The law over time](law-over-time.md). "It" and "that day" in a window are those of the third column. What bars a step: [Bars and channels](bars-and-channels.md). Months are counted from the first day
of the incapacity. A name such as RD-1 is a question on which [the sources disagree](where-the-sources-disagree.md).

${sections()}

## Consequences for the benefit

How much of the benefit is withheld, by place and by text of law. A consequence of an absence begins on the day on which the contact was
planned, and that day decides which text holds. That of the registration begins on the day after the second term.

When does a reduction of 10 % end? In June 2026 three of them are law:

- after the second absence at the first contact or at the employment service: on the day on which the insured person asks for a new date
- after the third one: on the eve of the contact that takes place
- after the second letter about the registration: on the eve of the registration

Each of them also ends with the incapacity, and pauses during maternity protection.

${table(['after', 'law from', 'withheld', 'last day', 'norms'], consequenceRows)}
`
