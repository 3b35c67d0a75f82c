import { compareAsc, isAfter, isBefore, isEqual, subDays } from 'date-fns'
import type { Presumption } from 'terug-naar-werk'
import { type Convention, earliest, endOfMonthOfIncapacity, read, write } from './dates.js'
import { all, type CaseFile, firstFrom } from './file.js'

/** The presumptions that a plan has started, by their first day. */
export const presumptions = (file: CaseFile): readonly Presumption[] => {
  const { today } = file
  const found = [
    ...all(file, 'codexPlanSigned').map(({ date }) =>
      presumptionFrom('codex', ['LP-1', 'LP-2', 'LP-3'], date, undefined, today),
    ),
    ...all(file, 'planDrawnUp').map(({ date }) => {
      const retraining = firstFrom(file, 'retrainingStarted', date)?.date
      return presumptionFrom('ziv', ['LP-1', 'LP-4', 'LP-5'], date, retraining && subDays(retraining, 1), today)
    }),
  ]
  return found.sort((one, other) => compareAsc(read(one.from), read(other.from)))
}

export const lastingLongest = (found: readonly Presumption[]): Presumption | null =>
  found.reduce<Presumption | null>((last, next) => (last && next.until <= last.until ? last : next), null)

const sixMonths = (from: Date, convention: Convention): Date => endOfMonthOfIncapacity(from, 6, convention)

const presumptionFrom = (
  kind: Presumption['kind'],
  norms: Presumption['norms'],
  from: Date,
  eve: Date | undefined,
  today: Date,
): Presumption => {
  const maximum = sixMonths(from, 'quantieme')
  const until = eve ? earliest(eve, maximum) : maximum
  const other = eve ? earliest(eve, sixMonths(from, 'sameDate')) : sixMonths(from, 'sameDate')
  const ended = eve && !isAfter(eve, maximum) ? 'retraining' : isBefore(maximum, today) ? 'maximum' : null
  const readings = isEqual(other, until)
    ? []
    : [{ reading: 'RD-6:sameDate', window: { from: write(from), until: write(other) } }]
  return {
    key: `presumption.${kind}`,
    kind,
    from: write(from),
    until: write(until),
    maxUntil: write(maximum),
    endedBy: ended,
    norms,
    ...(readings.length > 0 && { readings }),
  }
}
