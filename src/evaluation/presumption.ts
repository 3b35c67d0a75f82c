import { dayOf } from '../calendar/day-number.js'
import { byText, sorted } from '../dossier/in-order.js'
import type { Entry } from '../dossier/timeline.js'
import { answers } from '../law/answers.js'
import type { Interpretation } from '../law/term.js'
import { type OtherInterpretation, withAnswer } from '../rules/interpretations.js'
import type { OtherReading } from '../rules/presumption.js'
import type { CaseOnDay } from './case-on-day.js'
import { othersFor } from './plan/planned-term.js'
import { type PresumedCase, type PresumedDays, type PresumedStart, presumedDays } from './presumed-days.js'
import type { Presumption } from './result/presumption.js'
import { noticesAbout, type UnreadText } from './unread-texts.js'

/** A presumption, with the entry with which it starts in every interpretation. @internal */
export interface FoundPresumption {
  readonly presumption: Presumption
  readonly start: Entry
}

/**
 * Every presumption of a case, in the order in which they started.
 *
 * @param begun - the starts of presumptions that are left out
 * @internal
 */
export const foundPresumptions = (
  of: PresumedCase & Pick<CaseOnDay, 'unread'>,
  begun?: ReadonlySet<Entry>,
): readonly FoundPresumption[] => {
  const found: FoundPresumption[] = []
  for (const starts of of.presumedStarts) {
    let ordinal = 0
    for (const start of starts) {
      const days = presumedDays(start, of)
      if (days === undefined) continue
      ordinal += 1
      if (begun?.has(start.start)) continue
      found.push({ presumption: presumptionOf(start, days, ordinal, of), start: start.start })
    }
  }
  return sorted(found, byFirstDay)
}

const byFirstDay = ({ presumption: one }: FoundPresumption, { presumption: other }: FoundPresumption): number =>
  byText(one.from, other.from)

/** The presumption that is running, or the last one that ran. @internal */
export const lastPresumption = (presumptions: readonly Presumption[]): Presumption | null => {
  let last: Presumption | null = null
  // A running one ends on or after the day of the evaluation, so the one with the latest end is the right one.
  for (const one of presumptions) if (last === null || one.until > last.until) last = one
  return last
}

const presumptionOf = (
  start: PresumedStart,
  days: PresumedDays,
  ordinal: number,
  of: PresumedCase & { readonly unread: readonly UnreadText[] },
): Presumption => {
  const { kind, norms } = start.version.rule
  const { amendedBy } = start.version
  const notices = noticesAbout(textsOnStart(start, of.unread), 'presumptions', kind, start.start.on)
  const readings = otherDays(start, days, of)
  return {
    key: ordinal === 1 ? `presumption.${kind}` : `presumption.${kind}#${ordinal}`,
    kind,
    from: dayOf(days.from),
    until: dayOf(days.until),
    maxUntil: dayOf(days.maximum),
    endedBy: days.by === 'maximum' && days.maximum >= of.timeline.asOf ? null : days.by,
    norms,
    ...(amendedBy !== undefined && { amendedBy }),
    ...(notices !== undefined && { notices }),
    ...(readings.length > 0 && { readings }),
  }
}

/** The texts that were not read, without those on a first day that no question decides here. */
const textsOnStart = ({ questions }: PresumedStart, unread: readonly UnreadText[]): readonly UnreadText[] =>
  unread.filter(
    ({ wherePresumptionAsks: asked }) =>
      // Stryker disable next-line ConditionalExpression: today no text names a presumption without a question
      asked === undefined || questions.some(({ question }) => question === asked),
  )

/** The other readings that give other days. */
const otherDays = (start: PresumedStart, days: PresumedDays, of: PresumedCase): readonly PresumptionReading[] => {
  const { timeline, law, presumedStarts } = of
  const found: PresumptionReading[] = []
  for (const { reading, interpretation } of otherwise(start, of.interpretation)) {
    const other = presumedDays(start, { timeline, law, presumedStarts, interpretation })
    if (other === undefined || (other.from === days.from && other.until === days.until)) continue
    found.push({ reading, window: { from: dayOf(other.from), until: dayOf(other.until) } })
  }
  return found
}

type PresumptionReading = NonNullable<Presumption['readings']>[number]

const otherwise = (
  { version, questions }: PresumedStart,
  interpretation: Interpretation,
): readonly OtherInterpretation[] => [
  ...othersFor(version.term, interpretation),
  ...questions.map((asked) => otherAnswer(asked, interpretation)),
]

/** The interpretation by the other answer: that one, or the default where it is followed. @internal */
export const otherAnswer = ({ question, answer }: OtherReading, interpretation: Interpretation): OtherInterpretation =>
  withAnswer(question, interpretation.readings[question] === answer ? answers[question][0] : answer, interpretation)
