import { type CodeOfIssue, type Issue, type Language, labelOf } from 'terug-naar-werk'
import { type CommandTexts, commandTextsIn, type ExpectedType } from './command-texts.js'

/** An issue in a line for a person: where, what, what is possible there, what was perhaps meant. */
export const issueInWords = (issue: Issue, language: Language, root?: string): string => {
  const { code, path, message, nearest, more } = issue
  const texts = commandTextsIn(language).issue
  const steps = root === undefined ? path : [root, ...path]
  const place = steps.map((step) => (typeof step === 'number' ? `[${step}]` : `.${shown(step)}`)).join('')
  // English alone has a sentence for each issue; it says more than the label of its code.
  const what = language === 'en' ? message.replace(/\.$/, '') : labelOf(code, language)
  const details = detailsOf(issue, texts)
  return [
    `${texts.at(place.replace(/^\./, '') || texts.top)} ${what}${details.length === 0 ? '' : ` (${details.join(', ')})`}.`,
    ...possibleOf(issue, texts),
    ...(nearest === undefined ? [] : [texts.meant(nearest)]),
    ...(more === undefined ? [] : [texts.more(more)]),
  ].join(' ')
}

/** What an audience reads that may not see the issue itself. */
export const codeInWords = ({ code }: CodeOfIssue<Issue['code']>, language: Language): string =>
  `${labelOf(code, language)}.`

type IssueTexts = CommandTexts['issue']

/** A key is shown with its control characters escaped: they would steer a terminal. */
const shown = (key: string): string => (/^[\p{L}\p{N}_-]+$/u.test(key) ? key : JSON.stringify(key))

/** Only what may be shown: a day, or a word in quotation marks. All else that was received is described in English alone. */
const SHOWN = /^(?:\d{4}-\d{2}-\d{2}|".*")$/

const detailsOf = ({ expected, received }: Issue, texts: IssueTexts): readonly string[] => {
  const type = TYPES.find(([english]) => english === expected)?.[1]
  return [
    ...(type === undefined ? [] : [texts.expected(texts.types[type])]),
    ...(SHOWN.test(received) ? [texts.received(received)] : []),
  ]
}

/** The types as an issue of the package names them. */
const TYPES: readonly (readonly [english: string, type: ExpectedType])[] = [
  ['a boolean', 'boolean'],
  ['a string', 'string'],
  ['a number', 'number'],
  ['an object', 'object'],
  ['a record', 'object'],
  ['an array', 'array'],
  ['a day written YYYY-MM-DD', 'day'],
  ['an event type', 'event type'],
]

/** Nobody reads a longer list. */
const MOST_LISTED = 20

const possibleOf = ({ allowed, minimum, maximum }: Issue, texts: IssueTexts): readonly string[] => [
  ...(allowed === undefined || allowed.length > MOST_LISTED ? [] : [texts.allowed(allowed.join(', '))]),
  ...(minimum === undefined ? [] : [typeof minimum === 'number' ? texts.least(minimum) : texts.notBefore(minimum)]),
  ...(maximum === undefined ? [] : [typeof maximum === 'number' ? texts.most(maximum) : texts.notAfter(maximum)]),
]
