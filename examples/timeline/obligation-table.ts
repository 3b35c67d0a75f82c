import colour from 'picocolors'
import type { Day, Evaluation, Obligation, ObligationState } from 'terug-naar-werk'
import { daysInWords } from './days-in-words.js'
import { explained } from './explained.js'
import { type Lines, type Row, shortTable, table } from './page.js'
import type { Reader } from './reader.js'

/** The obligations in some states, group after group, as a table; nothing where there are none. */
export const obligationTable = (
  evaluation: Evaluation,
  reader: Reader,
  ...groups: readonly (readonly ObligationState[])[]
): string | undefined => {
  const rows = groups.flatMap((group) =>
    evaluation.obligations.filter(({ state }) => group.includes(state)).sort(byDayDone),
  )
  return rows.length === 0 ? undefined : table(head(reader), rows.map(rowOf(evaluation, reader)))
}

/** Every obligation in the order of its first day, without what other readings give, on as few lines as there can be. */
export const obligationTimeline = (evaluation: Evaluation, reader: Reader): string => {
  const obligations = evaluation.obligations.map(({ readings: _, ...obligation }) => obligation)
  return shortTable(head(reader), obligations.sort(byFirstDay).map(rowOf(evaluation, reader)))
}

const head = ({ texts: { heads } }: Reader) => [heads.when, heads.who, heads.what] as const

const rowOf =
  (evaluation: Evaluation, reader: Reader) =>
  (obligation: Obligation): Row => [
    daysInWords(obligation.window, reader),
    who(obligation, reader),
    what(obligation, evaluation, reader),
  ]

const byFirstDay = (one: Obligation, other: Obligation): number => one.window.from.localeCompare(other.window.from)

/** What is done reads as a history; what is not keeps the order of the evaluation, by last day. */
const byDayDone = (one: Obligation, other: Obligation): number =>
  (one.fulfilledOn ?? '').localeCompare(other.fulfilledOn ?? '')

const who = ({ bearer, alsoBy }: Obligation, { label, texts }: Reader): Lines => [
  label(bearer),
  ...(alsoBy ? [texts.orTeamMember] : []),
]

const what = (obligation: Obligation, evaluation: Evaluation, reader: Reader): Lines => {
  const { rule, key, norms, state, basis, readings = [], modality } = obligation
  const { texts, label, ids } = reader
  const others = readings.length === 0 ? [] : explained(evaluation, key, reader, 'reading')
  return [
    label(rule) + (modality === 'power' ? ` (${texts.mayBeDone})` : ''),
    colours[state](stateOf(obligation, reader)),
    ...ids(key, norms.join(', ')),
    ...startedBy(obligation, evaluation, reader),
    ...(obligation.barredBy ?? []).map((ground) => texts.barredBy(label(ground))),
    ...(basis === 'statement' ? [texts.statement] : []),
    ...others.map((other) => colour.cyan(texts.reading(other))),
    ...ids(...readings.map(({ reading }) => reading)),
  ]
}

/** Only where the same step is due more than once, so that each can be told from the others. */
const startedBy = ({ rule, trigger }: Obligation, { obligations }: Evaluation, { texts, label, day }: Reader): Lines =>
  obligations.some((other) => other.rule === rule && other.trigger.on !== trigger.on)
    ? [texts.since(label(trigger.type), day(trigger.on))]
    : []

/** A state in words, by what they depend on: whether there is a last day, and whether the step is a duty. */
export const stateOf = (
  step: Pick<Obligation, 'state' | 'window'> & {
    readonly modality?: Obligation['modality'] | undefined
    readonly fulfilledOn?: Day | undefined
  },
  { texts, label, day }: Reader,
): string => {
  const { state, window, fulfilledOn, modality } = step
  const isPossible = state === 'open' && modality === 'power'
  const hasNoLastDay = state === 'fulfilled' && window.until === null
  const words = label(isPossible ? 'possible' : hasNoLastDay ? 'done' : state)
  return fulfilledOn === undefined ? words : texts.stateOn(words, day(fulfilledOn))
}

const colours: Record<ObligationState, (text: string) => string> = {
  overdue: colour.red,
  open: colour.yellow,
  upcoming: colour.blue,
  barred: colour.magenta,
  suspended: colour.magenta,
  fulfilled: colour.green,
  fulfilledLate: colour.yellow,
  lapsed: colour.dim,
}
