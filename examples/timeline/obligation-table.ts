import colour from 'picocolors'
import type { Evaluation, Obligation, ObligationReading, ObligationState } from 'terug-naar-werk'
import { daysInWords } from './days-in-words.js'
import { besideOrBelow, type Lines, shortTable, table } from './page.js'
import { stepOn } from './steps.js'
import { bearers, grounds, inWords, states } from './words.js'

/** The obligations in some states, group after group, as a table; nothing where there are none. */
export const obligationTable = (
  evaluation: Evaluation,
  ...groups: readonly (readonly ObligationState[])[]
): string | undefined => {
  const rows = groups.flatMap((group) =>
    evaluation.obligations.filter(({ state }) => group.includes(state)).sort(byDayDone),
  )
  return rows.length === 0 ? undefined : table(head, rows.map(rowOf(evaluation)))
}

/** Every obligation in the order of its first day, without what other readings give, on as few lines as there can be. */
export const obligationTimeline = (evaluation: Evaluation): string => {
  const obligations = evaluation.obligations.map(({ readings: _, ...obligation }) => obligation)
  return shortTable(head, obligations.sort(byFirstDay).map(rowOf(evaluation)))
}

const head = ['When', 'Who', 'What'] as const

const rowOf =
  (evaluation: Evaluation) =>
  (obligation: Obligation): readonly Lines[] => [when(obligation), who(obligation), what(obligation, evaluation)]

const byFirstDay = (one: Obligation, other: Obligation): number => one.window.from.localeCompare(other.window.from)

/** What is done reads as a history; what is not keeps the order of the evaluation, by last day. */
const byDayDone = (one: Obligation, other: Obligation): number =>
  (one.fulfilledOn ?? '').localeCompare(other.fulfilledOn ?? '')

const when = ({ window, state, fulfilledOn }: Obligation): Lines => [
  daysInWords(window),
  colours[state](stateInWords(state, fulfilledOn)),
]

const who = ({ bearer, alsoBy }: Obligation): Lines => [bearers[bearer], ...(alsoBy ? ['or team member'] : [])]

const what = (obligation: Obligation, evaluation: Evaluation): Lines => [
  stepOn(obligation.rule, evaluation.asOf) + (obligation.modality === 'power' ? ' (may)' : ''),
  colour.dim(`${obligation.key} · ${obligation.norms.join(', ')}`),
  ...startedBy(obligation, evaluation),
  ...(obligation.barredBy ?? []).map((key) => `barred: ${groundOf(key, evaluation)}`),
  ...(obligation.basis === 'statement' ? ['days from official statements, not from a legal text'] : []),
  ...(obligation.readings ?? []).flatMap(readingInWords).map(colour.cyan),
]

/** Only where the same step is due more than once, so that each can be told from the others. */
const startedBy = ({ rule, trigger }: Obligation, { obligations }: Evaluation): Lines =>
  obligations.some((other) => other.rule === rule && other.trigger.on !== trigger.on)
    ? [`since ${inWords(trigger.type)} ${trigger.on}`]
    : []

const groundOf = (key: string, { exclusions }: Evaluation): string =>
  exclusions.flatMap((exclusion) => (exclusion.key === key ? [grounds[exclusion.ground]] : [])).join(', ') || key

const readingInWords = ({ reading, window, state, fulfilledOn }: ObligationReading): Lines => {
  const otherState = state === undefined ? [] : [`(${stateInWords(state, fulfilledOn)})`]
  return besideOrBelow(`${reading} →`, daysInWords(window), ...otherState)
}

const stateInWords = (state: ObligationState, fulfilledOn: string | undefined): string =>
  fulfilledOn === undefined ? states[state] : `${states[state]} ${fulfilledOn}`

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
