import { addDays, differenceInCalendarDays, isAfter } from 'date-fns'
import type { Bearer, EventType, Moment, NormId, RuleId } from 'terug-naar-werk'
import { type Convention, withinMonths } from './dates.js'
import { all, type CaseFile, type Dated, firstFrom } from './file.js'
import type { Period, Step } from './step.js'

/** A duty without a term that one kind of event starts and another one fulfils. */
const onceAfter = (
  file: CaseFile,
  started: EventType,
  fulfilledBy: EventType,
  step: { readonly rule: RuleId; readonly bearer: Bearer; readonly norms: readonly NormId[] },
  moment?: Moment,
): readonly Step[] =>
  all(file, started).map(({ date }) => ({
    ...step,
    period: { from: date, until: null },
    trigger: { type: started, date, moment },
    done: firstFrom(file, fulfilledBy, date)?.date,
  }))

export const startOfZiv = (file: CaseFile): readonly Step[] => [
  ...onceAfter(
    file,
    'zivStarted',
    'occupationalPhysicianInformed',
    { rule: 'ziv.informOccupationalPhysician', bearer: 'coordinator', norms: ['Z1-1'] },
    'zivStartedBesideContract',
  ),
  ...all(file, 'zivStarted').map(
    ({ date }): Step => ({
      rule: 'ziv.followUpInterview',
      bearer: 'coordinator',
      norms: ['Z1-4', 'Z2-1', 'Z2-8'],
      period: { from: date, until: withinMonths(date, 1, 'sameDate') },
      trigger: { type: 'zivStarted', date },
      done: firstFrom(file, 'coordinatorContact', date, ({ kind }) => kind === 'followUp')?.date,
      readings: [{ reading: 'RD-6:quantieme', period: { from: date, until: withinMonths(date, 1, 'quantieme') } }],
    }),
  ),
]

export const dutiesOfPlan = (file: CaseFile): readonly Step[] => [
  ...(all(file, 'planDrawnUp').some(({ aim }) => aim === 'retraining')
    ? onceAfter(
        file,
        'planDrawnUp',
        'retrainingApproved',
        { rule: 'ziv.retrainingApproval', bearer: 'coordinator', norms: ['Z2-5'] },
        'retrainingPlanned',
      )
    : []),
  ...onceAfter(
    file,
    'planDrawnUp',
    'treatingDoctorInformed',
    { rule: 'ziv.informTreatingDoctor', bearer: 'advisingDoctor', norms: ['Z2-7'] },
    'planWithConsent',
  ),
]

const reviewPeriod = (planned: Date, time: number, convention: Convention): Period => ({
  from: addDays(time === 1 ? planned : withinMonths(planned, 3 * (time - 1), convention), 1),
  until: withinMonths(planned, 3 * time, convention),
})

/** Once the one before has begun, unless the trajectory ended before it began and it was not held. */
const isListed = (
  planned: Date,
  time: number,
  convention: Convention,
  period: Period,
  done: { readonly date: Date } | undefined,
  ended: { readonly date: Date } | undefined,
  file: CaseFile,
): boolean => {
  if (ended && !done && isAfter(period.from, ended.date)) return false
  return time === 1 || !isAfter(reviewPeriod(planned, time - 1, convention).from, file.today)
}

/** Each review counts for the time whose last day is nearest, of those that have begun after the time of the review before. */
const occurrencesOfReviews = (
  planned: Date,
  held: readonly Dated<'planReviewed'>[],
): ReadonlyMap<number, Dated<'planReviewed'>> => {
  const found = new Map<number, Dated<'planReviewed'>>()
  let settled = 0
  for (const review of held) {
    let nearest: { readonly time: number; readonly distance: number } | undefined
    for (let time = settled + 1; ; time += 1) {
      const { from, until } = reviewPeriod(planned, time, 'sameDate')
      if (isAfter(from, review.date)) break
      const distance = Math.abs(differenceInCalendarDays(until ?? review.date, review.date))
      if (nearest === undefined || distance < nearest.distance) nearest = { time, distance }
    }
    if (nearest === undefined) continue
    settled = nearest.time
    found.set(settled, review)
  }
  return found
}

const nextReview = (
  reviewOf: ReadonlyMap<number, Dated<'planReviewed'>>,
  time: number,
): Dated<'planReviewed'> | undefined => {
  const next = Math.min(...[...reviewOf.keys()].filter((other) => other > time))
  return reviewOf.get(next)
}

/** Every three months, for as long as the trajectory runs. */
export const reviews = (file: CaseFile): readonly Step[] =>
  all(file, 'planDrawnUp').flatMap(({ date }) => {
    const ended = firstFrom(file, 'zivEnded', date)
    const held = all(file, 'planReviewed').filter((review) => isAfter(review.date, date))
    const reviewOf = occurrencesOfReviews(date, held)
    const last = Math.max(0, ...reviewOf.keys())
    const steps: Step[] = []
    for (let time = 1; ; time += 1) {
      const period = reviewPeriod(date, time, 'sameDate')
      const other = reviewPeriod(date, time, 'quantieme')
      const done = reviewOf.get(time)
      const overtaken = done || time >= last ? undefined : nextReview(reviewOf, time)
      if (!isListed(date, time, 'sameDate', period, done, ended, file)) return steps
      steps.push({
        rule: 'ziv.review',
        key: `ziv.review#${time}`,
        bearer: 'coordinator',
        norms: ['Z3-1'],
        period,
        trigger: { type: 'planDrawnUp', date },
        done: done?.date,
        lapsed: overtaken ?? ended,
        readings: isListed(date, time, 'quantieme', other, done, ended, file)
          ? [{ reading: 'RD-6:quantieme', period: other }]
          : [],
      })
    }
  })

export const results = (file: CaseFile): readonly Step[] =>
  onceAfter(file, 'zivEnded', 'resultsEvaluated', { rule: 'ziv.evaluate', bearer: 'coordinator', norms: ['Z4-1'] })
