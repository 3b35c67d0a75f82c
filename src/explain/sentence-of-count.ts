import { type Convention, otherConvention } from '../calendar/convention.js'
import type { Day } from '../calendar/day.js'
import { addDays } from '../calendar/months.js'
import type { Anchor } from '../law/term.js'
import type { NamedCause } from './absence.js'
import type { Counted } from './counting.js'
import { nameOf, readingOf } from './named-in-words.js'
import type { Texts } from './texts/texts.js'
import type { MonthCount } from './texts/written-months.js'

/** How a day was counted. The count names the trigger of the step where that is known. @internal */
export const countIn = ({ count, result }: Counted, texts: Texts, trigger: NamedCause | undefined): string => {
  const day = texts.day(result)
  const after = (anchor: Anchor): string =>
    anchor === 'trigger' && trigger !== undefined ? texts.after(nameOf(trigger, texts)) : texts.anchors[anchor]
  switch (count.count) {
    case 'anchor':
      return texts.anchorItself(after(count.anchor), day, count.anchor)
    case 'days':
      return texts.daysLater(count.days, after(count.anchor), texts.day(count.since), day)
    case 'monthsLater':
    case 'eveOfMonths':
    case 'withinMonths':
      return inMonths(count, result, texts, after(count.anchor))
    case 'dayAfter':
      return texts.dayAfter(texts.day(count.of), day)
    case 'dayBefore':
      return texts.dayBefore(texts.day(count.of), day)
    case 'monthsBefore':
      return texts.monthsBefore(count.months, after(count.anchor), texts.day(count.since), day)
    case 'latest':
      return texts.latest(count.of.map(texts.day), day)
    case 'reading':
      return texts.followed(readingOf(count.reading, count.value, texts))
    case 'notKnown':
      return texts.notKnown(after(count.anchor))
    case 'rollOver':
      return texts.rollOver(texts.day(count.of), count.why, day)
    case 'closed':
      return `${texts.closed(texts.day(count.of), day)}.`
  }
}

const inMonths = (of: MonthCount, result: Day, texts: Texts, after: string): string => {
  const { count, months, anchor, since, convention, missing, otherwise } = of
  const counted = (by: Convention, last: Day) => {
    const leavesOut = count === 'withinMonths' && by === 'quantieme'
    return {
      begins: leavesOut ? texts.day(addDays(since, 1)) : undefined,
      arrived: texts.day(leavesOut || count === 'eveOfMonths' ? addDays(last, 1) : last),
      result: texts.day(last),
    }
  }
  return texts.inMonths({
    count,
    months,
    anchor: after,
    since: texts.day(since),
    convention,
    missing: missing && texts.missingDay(missing),
    ...counted(convention, result),
    otherwise: otherwise && counted(otherConvention(convention), otherwise),
    monthOfIncapacity:
      anchor !== 'incapacityStart' || count === 'withinMonths' ? undefined : months + (count === 'monthsLater' ? 1 : 0),
  })
}
