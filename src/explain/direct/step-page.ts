import type { Day } from '../../calendar/day.js'
import type { Window } from '../../calendar/window.js'
import { isToDo } from '../../rules/obligation-state.js'
import type { ExplanationFact } from '../explanation.js'
import { labelIn } from '../labels/label-in.js'
import { versionOf } from '../step-version.js'
import type { Words } from '../words/words.js'
import type { DirectTexts, OthersStep, OwnRule, OwnTexts } from './direct-texts.js'
import { capital, type FactOf, factOf, factsOfKind, line } from './facts-and-lines.js'
import { whyOf } from './why.js'

/** A step for the insured person: what, by when, where it stands, what now, whom to ask, why this day. @internal */
export const stepLines = (facts: readonly ExplanationFact[], words: Words): readonly string[] => {
  const what = factOf(facts, 'what')
  const state = factOf(facts, 'state')
  const window = factOf(facts, 'window')?.window
  if (what === undefined || state === undefined || window === undefined) return []
  const { direct } = words
  const own = isOwn(what.rule, direct) ? direct.own[what.rule] : undefined
  return own === undefined ? othersLines(what, state, window, facts, words) : ownLines(own, state, window, facts, words)
}

type State = FactOf<'state'>

const isOwn = (rule: string, { own }: DirectTexts): rule is OwnRule => Object.hasOwn(own, rule)

const DONE: ReadonlySet<State['state']> = new Set(['fulfilled', 'fulfilledLate'])

const isPast = ({ asOf, state }: State, { until }: Window): boolean =>
  DONE.has(state) || (until !== null && until < asOf)

const ownLines = (
  own: OwnTexts,
  state: State,
  window: Window,
  facts: readonly ExplanationFact[],
  words: Words,
): readonly string[] => {
  const { texts, direct } = words
  const until = window.until === null ? null : texts.day(window.until)
  const isLate = state.state === 'overdue'
  const stillToDo = isToDo(state.state)
  return [
    `${own.title}.`,
    ...line(
      (isPast(state, window) ? own.had : own.must)(until),
      standingOf(state, facts, words, stillToDo ? own.missing : undefined, postedOn(facts) ? direct.done : own.done),
    ),
    ...(stillToDo ? line(direct.whatNow, isLate ? own.nowLate : own.now) : []),
    ...(stillToDo ? line(isLate ? own.helpLate : own.help) : []),
    ...whyLine(own, state, window, facts, words),
    ...goodToKnow(state, facts, words),
  ]
}

/** Whether the day of posting was taken for the day on which it was done. */
const postedOn = (facts: readonly ExplanationFact[]): boolean =>
  factsOfKind(facts, 'reading').some(({ id, value }) => id === 'RD-2' && value === 'receipt')

const othersLines = (
  { rule, variant, amendedBy }: FactOf<'what'>,
  state: State,
  window: Window,
  facts: readonly ExplanationFact[],
  words: Words,
): readonly string[] => {
  const { texts, direct, labels } = words
  const step = [versionOf(variant, amendedBy, direct.others), rule].find((one) => isOthers(one, direct))
  const isToCome = state.state === 'upcoming' || isToDo(state.state)
  const past = isPast(state, window)
  const days =
    window.from === window.until
      ? direct.onDay(texts.day(window.from), past)
      : direct.when(texts.day(window.from), window.until === null ? null : texts.day(window.until), past)
  return [
    `${capital(labelIn(labels, rule))}.`,
    ...line(
      isOthers(step, direct) ? direct.others[step] : undefined,
      isToCome || (DONE.has(state.state) && window.until !== null) ? days : undefined,
      standingOf(state, facts, words, undefined, direct.done),
    ),
    ...(isToCome ? line(direct.whatNow, direct.now[nowOf(rule, state)]) : []),
    ...(isToCome ? line(direct.help) : []),
    ...whyLine(undefined, state, window, facts, words),
  ]
}

const isOthers = (step: string | undefined, { others }: DirectTexts): step is OthersStep =>
  step !== undefined && Object.hasOwn(others, step)

/** The steps to which the insured person is invited. */
const ATTENDED: ReadonlySet<string> = new Set([
  'exam.questionnaireImpossible',
  'exam.category1',
  'exam.category3',
  'exam.endPresumed',
  'contact.first',
  'contact.afterRefusal',
  'ziv.followUpInterview',
  'evaluation.contact',
])

const nowOf = (rule: string, { state }: State): keyof DirectTexts['now'] => {
  if (state === 'overdue') return 'overdue'
  return state === 'open' && ATTENDED.has(rule) ? 'attend' : 'nothing'
}

const standingOf = (
  { state, fulfilledOn, modality }: State,
  facts: readonly ExplanationFact[],
  { texts, direct }: Words,
  missing: string | undefined,
  done: (day: string, late: boolean) => string,
): string | undefined => {
  if (state === 'fulfilled' || state === 'fulfilledLate')
    return fulfilledOn && done(texts.day(fulfilledOn), state === 'fulfilledLate')
  const grounds = factsOfKind(facts, 'bar').map(({ ground }) => direct.grounds[ground])
  const standing = missing ?? direct.standing[state === 'open' && modality === 'power' ? 'possible' : state]
  return line(standing, grounds.length === 0 ? undefined : direct.because(texts.list(grounds)))[0]
}

const whyLine = (
  own: OwnTexts | undefined,
  state: State,
  { until }: Window,
  facts: readonly ExplanationFact[],
  words: Words,
): readonly string[] => {
  const asked = state.state === 'upcoming' || state.state === 'fulfilledLate' || isToDo(state.state)
  const why = until === null || !asked ? undefined : whyOf(own, state.asOf > until, facts, words)
  return why === undefined || until === null ? [] : line(words.direct.why(withoutYear(until, words)), why)
}

const withoutYear = (day: Day, { texts }: Words): string => texts.day(day).replace(/ \d{4}$/, '')

/** Another reading is told only where it changes a day or an outcome of the insured person's own step. */
const goodToKnow = (
  { state }: State,
  facts: readonly ExplanationFact[],
  { texts, direct }: Words,
): readonly string[] => {
  const told = factsOfKind(facts, 'reading').flatMap((reading) => {
    if (reading.id === 'RD-1' && reading.value === 'oneWeek' && state === 'open') return [direct.aWeek]
    const { id, value, fulfilledOn, state: other } = reading
    if (id !== 'RD-2' || value !== 'posting' || fulfilledOn === undefined || other === state) return []
    return [direct.byPosting(texts.day(fulfilledOn), other === 'fulfilled')]
  })
  return told.length === 0 ? [] : line(`${direct.goodToKnow}${texts.colon}`, ...told)
}
