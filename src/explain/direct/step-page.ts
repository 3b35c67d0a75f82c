import type { Day } from '../../calendar/day.js'
import type { Window } from '../../calendar/window.js'
import { isToDo } from '../../rules/obligation-state.js'
import type { RuleId } from '../../rules/obligations.js'
import type { ExplanationFact, FactOf } from '../explanation.js'
import { isOver } from '../is-over.js'
import { labelIn } from '../labels/label-in.js'
import { nameOf } from '../named-in-words.js'
import { versionOf } from '../step-version.js'
import { initialCapital } from '../texts/initial-capital.js'
import type { Words } from '../words/words.js'
import { dayOrNull } from '../written-day.js'
import type { DirectTexts, OthersStep, OwnTexts } from './direct-texts.js'
import { addressed, factOf, factsOfKind, type Line, line, lineOf } from './facts-and-lines.js'
import { isOwn } from './own-rule.js'
import { whyOf } from './why.js'

/** A step for the insured person: what, by when, where it stands, what now, whom to ask, why this day. @internal */
export const stepLines = (facts: readonly ExplanationFact[], words: Words): readonly Line[] => {
  const what = factOf(facts, 'what')
  const state = factOf(facts, 'state')
  const shown = factOf(facts, 'window')
  // Stryker disable next-line ConditionalExpression,LogicalOperator: a step has all three of them, and nothing else has one
  if (what === undefined || state === undefined || shown === undefined) return []
  const { direct } = words
  return isOwn(what.rule, direct)
    ? ownLines(direct.own[what.rule], state, shown.window, facts, words)
    : othersLines(what, state, shown, facts, words)
}

type State = FactOf<'state'>

/** What was done late was done after the last day. */
const isPast = ({ asOf, state }: State, { until }: Window): boolean =>
  state === 'fulfilled' || state === 'lapsed' || isOver(until, asOf)

const ownLines = (
  own: OwnTexts,
  state: State,
  window: Window,
  facts: readonly ExplanationFact[],
  words: Words,
): readonly Line[] => {
  const { texts, direct } = words
  const until = dayOrNull(window.until, texts)
  const isLate = state.state === 'overdue'
  const stillToDo = isToDo(state.state)
  return [
    ...line(`${own.title}.`),
    ...line(
      (isPast(state, window) ? own.had : own.must)(until),
      standingOf(
        state,
        facts,
        words,
        stillToDo ? missingOf(own, facts, texts) : undefined,
        isDoneByPosting(facts) ? direct.done : own.done,
      ),
    ),
    ...(stillToDo ? line(direct.whatNow, isLate ? own.nowLate : own.now) : []),
    ...(stillToDo ? line(isLate ? own.helpLate : own.help) : []),
    ...(stillToDo || !isWaiting(facts) ? [] : lineOf('help', direct.help)),
    ...runOut(facts, words),
    ...whyLine(own, state, window, facts, words),
    ...goodToKnow(state, facts, words),
  ]
}

/** Whether nothing has arrived, or something that is not complete. */
const missingOf = (own: OwnTexts, facts: readonly ExplanationFact[], texts: Words['texts']): string => {
  const incomplete = factsOfKind(facts, 'finding').find(({ code }) => code === 'questionnaireIncomplete')
  return (incomplete && own.incomplete?.(texts.day(incomplete.on))) ?? own.missing
}

/** Whether the day of posting was taken for the day on which it was done. */
const isDoneByPosting = (facts: readonly ExplanationFact[]): boolean =>
  factsOfKind(facts, 'reading').some((reading) => answerOf(reading) === 'RD-2:receipt')

const answerOf = ({ id, value }: FactOf<'reading'>): string => `${id}:${value}`

const othersLines = (
  { rule, variant, amendedBy }: FactOf<'what'>,
  state: State,
  { window, cameUpOn }: FactOf<'window'>,
  facts: readonly ExplanationFact[],
  words: Words,
): readonly Line[] => {
  const { direct, labels } = words
  const step = [versionOf(variant, amendedBy, direct.others), rule].find((one) => isOthers(one, direct))
  const isToCome = state.state === 'upcoming' || isToDo(state.state)
  const past = isPast(state, window)
  const days = daysOf(window, cameUpOn, past, words)
  return [
    ...line(`${initialCapital(addressed(labelIn(labels, rule), direct))}.`),
    ...line(
      isOthers(step, direct) ? direct.others[step] : undefined,
      isToCome || state.state === 'fulfilledLate' ? days : undefined,
      standingOf(state, facts, words, undefined, direct.done),
    ),
    ...(isToCome ? line(direct.whatNow, direct.now[nowOf(rule, state)]) : []),
    ...(isToCome || isWaiting(facts) ? lineOf('help', direct.help) : []),
    ...runOut(facts, words),
    ...whyLine(undefined, state, window, facts, words),
  ]
}

const daysOf = (
  { from, until }: Window,
  cameUpOn: Day | undefined,
  past: boolean,
  { texts, direct }: Words,
): string => {
  // Stryker disable next-line ConditionalExpression: what comes up after its last day has one
  if (cameUpOn !== undefined && until !== null) return direct.tooLate(texts.day(until), texts.day(cameUpOn))
  if (from === until) return direct.onDay(texts.day(from), past)
  return direct.when(texts.day(from), dayOrNull(until, texts), past)
}

const isOthers = (step: string | undefined, { others }: DirectTexts): step is OthersStep =>
  // Stryker disable next-line ConditionalExpression: no step is called undefined; the compiler asks for it
  step !== undefined && Object.hasOwn(others, step)

/** The steps to which the insured person is invited. */
const ATTENDED: ReadonlySet<RuleId> = new Set([
  'exam.questionnaireImpossible',
  'exam.category1',
  'exam.category3',
  'exam.endPresumed',
  'contact.first',
  'contact.afterRefusal',
  'ziv.followUpInterview',
  'evaluation.contact',
] as const)

const nowOf = (rule: RuleId, { state }: State): keyof DirectTexts['now'] => {
  if (state === 'overdue') return 'overdue'
  return state === 'open' && ATTENDED.has(rule) ? 'attend' : 'nothing'
}

const standingOf = (
  { state, fulfilledOn, modality, atLatest }: State,
  facts: readonly ExplanationFact[],
  { texts, direct }: Words,
  missing: string | undefined,
  done: (day: string, late: boolean) => string,
): string | undefined => {
  if (state === 'fulfilled' || state === 'fulfilledLate')
    return fulfilledOn && (atLatest ? direct.doneByThen : done)(texts.day(fulfilledOn), state === 'fulfilledLate')
  const grounds = factsOfKind(facts, 'bar').map(({ ground, over }) => direct.grounds[over ? 'past' : 'present'][ground])
  const lapse = factOf(facts, 'lapse')?.cause
  if (lapse !== undefined && lapse.type !== 'barredOnLastDay')
    return [
      direct.standing[modality === 'power' ? 'gone' : 'lapsed'],
      direct.lapsedBy(addressed(nameOf(lapse, texts), direct)),
    ].join(' ')
  const standing = missing ?? direct.standing[state === 'open' && modality === 'power' ? 'possible' : state]
  return line(standing, grounds.length === 0 ? undefined : direct.because(texts.list(grounds)))[0]?.text
}

/** What the insured person can do where a step lapsed because the certificate ran out. */
const runOut = (facts: readonly ExplanationFact[], { direct }: Words): readonly Line[] =>
  factOf(facts, 'lapse')?.cause.type === 'certificateRunOut' ? line(direct.whatNow, direct.certificateRunOut) : []

/** Whether a decision or a fact is awaited, or something was found: the page then says whom to ask. */
const isWaiting = (facts: readonly ExplanationFact[]): boolean => facts.some(({ kind }) => AWAITED.has(kind))

const AWAITED: ReadonlySet<ExplanationFact['kind']> = new Set(['waitsForDecision', 'waitsForFact', 'finding'] as const)

const whyLine = (
  own: OwnTexts | undefined,
  state: State,
  { until }: Window,
  facts: readonly ExplanationFact[],
  words: Words,
): readonly Line[] => {
  // Stryker disable next-line ConditionalExpression: where there is no last day, none was counted, and there is no reason for it
  if (until === null) return []
  const isAsked = state.state === 'upcoming' || state.state === 'fulfilledLate' || isToDo(state.state)
  const why = isAsked ? whyOf(own, state.asOf > until, facts, words) : undefined
  return why === undefined ? [] : line(words.direct.why(withoutYear(until, words)), why)
}

// Stryker disable next-line Regex: in every language a day ends with its year
const withoutYear = (day: Day, { texts }: Words): string => texts.day(day).replace(/ \d{4}$/, '')

/** Another reading is told only where it changes a day or an outcome of the insured person's own step. */
const goodToKnow = ({ state }: State, facts: readonly ExplanationFact[], { texts, direct }: Words): readonly Line[] => {
  const told = factsOfKind(facts, 'reading').flatMap((reading) => {
    const answer = answerOf(reading)
    if (answer === 'RD-1:oneWeek' && state === 'open') return [direct.aWeek]
    const { fulfilledOn, state: other } = reading
    // Stryker disable next-line ConditionalExpression: the day of posting counts only for what was posted
    if (answer !== 'RD-2:posting' || fulfilledOn === undefined) return []
    return [direct.byPosting(texts.day(fulfilledOn), other === 'fulfilled')]
  })
  return told.length === 0 ? [] : lineOf('goodToKnow', `${direct.goodToKnow}${texts.colon}`, ...told)
}
