import type { Count } from '../counting.js'
import type { ExplanationFact, FactOf } from '../explanation.js'
import { nameOf } from '../named-in-words.js'
import type { Words } from '../words/words.js'
import type { OwnTexts } from './direct-texts.js'
import { addressed, factOf, factsOfKind, line } from './facts-and-lines.js'

/** Why a last day is this day, in one sentence; nothing where no plain sentence says it. @internal */
export const whyOf = (
  own: OwnTexts | undefined,
  past: boolean,
  facts: readonly ExplanationFact[],
  words: Words,
): string | undefined => {
  const counted = factsOfKind(facts, 'counted').filter(({ end }) => end !== 'from')
  const [only, ...more] = counted.filter(({ count: { count } }) => !BESIDE.has(count))
  const rolled = counted.find(({ count: { count } }) => count === 'rollOver')
  if (only === undefined || more.length > 0) return undefined
  const why = plainSentence(only, own, past, facts, words)
  const { direct, texts } = words
  return line(why, why && rolled && direct.moved(texts.day(rolled.result)))[0]?.text
}

/** What stands beside the counting of a last day: the day of the anchor itself, an answer that is followed, a last day that moved. */
const BESIDE: ReadonlySet<Count['count']> = new Set(['anchor', 'reading', 'rollOver', 'closed'] as const)

/** Only for a number of days or months after something; a last day that was counted in another way has no plain sentence. */
const plainSentence = (
  { count }: FactOf<'counted'>,
  own: OwnTexts | undefined,
  past: boolean,
  facts: readonly ExplanationFact[],
  { texts, direct }: Words,
): string | undefined => {
  if (count.count !== 'days' && count.count !== 'withinMonths' && count.count !== 'eveOfMonths') return undefined
  const since = texts.day(count.since)
  if (count.count === 'eveOfMonths')
    return count.anchor === 'incapacityStart' ? direct.monthOfIncapacity(count.months, since) : undefined
  const { period } = direct
  const inDays = (days: number) => (days % 7 === 0 ? period.weeks(days / 7) : period.days(days))
  const length = count.count === 'days' ? inDays(count.days) : period.months(count.months)
  if (own?.why !== undefined && count.anchor === 'trigger') return own.why(since, length, past)
  const cause = factOf(facts, 'trigger')?.cause
  const after = count.anchor === 'trigger' && cause ? texts.after(nameOf(cause, texts)) : texts.anchors[count.anchor]
  return direct.periodEnds(length, addressed(after, direct), since)
}
