import { assertDays } from '../calendar/day-number.js'
import type { Dossier } from '../dossier/dossier.js'
import { placeOfMoment } from '../dossier/moment-place.js'
import { areSamePeriods, type Period } from '../dossier/paired-periods.js'
import { type Timeline, timelineOf, withDerived } from '../dossier/timeline.js'
import type { Interpretation } from '../law/term.js'
import type { OtherInterpretation } from '../rules/interpretations.js'
import { cascadesOf } from './cascades.js'
import { consequencesOf, type FoundConsequence } from './consequences.js'
import { type ExclusionPeriods, exclusionPeriods } from './exclusion-periods.js'
import type { Instance, Series } from './instance.js'
import { type EvaluateOptions, interpretationOf } from './options.js'
import { otherEnd, otherMonths } from './other-case.js'
import { type LawOfCase, lawOfCase } from './plan/law-of-case.js'
import type { Plan } from './plan/plan.js'
import { planInForce } from './plan/plan-in-force.js'
import { type PresumedCase, periodsPresumed, presumedStarts } from './presumed-days.js'
import { protectionOf, standStillIn } from './stand-still.js'
import { type UnreadText, unreadTexts } from './unread-texts.js'

/**
 * A case on the day of the evaluation: its visible events, the law that applies to it, its past and present
 * exclusions, its consequences, and how its terms are counted.
 * @internal
 */
export interface CaseOnDay extends CaseInReading {
  /** The rulebook, prepared; without the texts that are not in force yet, where only the day of the evaluation counts. */
  readonly plan: Plan
  readonly law: LawOfCase
  readonly exclusions: ExclusionPeriods
  readonly interpretation: Interpretation
  /** The texts of the law of that day that were not read. */
  readonly unread: readonly UnreadText[]
  /** The case by each answer to the question whether a certificate that ran out ends the incapacity (RD-12). */
  readonly byEnd: { readonly ended: CaseInReading; readonly stillIncapable: CaseInReading }
  /** The other answers to questions about the case itself, where they can give another result. */
  readonly otherwise: readonly OtherInterpretation[]
  /** The occurrences of each series, by interpretation, as far as they were needed. */
  readonly series: { known?: Map<Series, Map<Interpretation, readonly Instance[]>> }
  /** The steps of the case in this interpretation, by key, as far as they were needed. */
  readonly steps: { byKey?: ReadonlyMap<string, Instance> }
  /** The same case in another interpretation; each made once. */
  readonly by: (interpretation: Interpretation) => CaseOnDay
}

interface CaseInReading extends Pick<PresumedCase, 'timeline' | 'presumedStarts'> {
  readonly consequences: readonly FoundConsequence[]
}

/** The case of a dossier on the day of the options. @internal */
export const caseOnDay = (plan: Plan, dossier: Dossier, options: EvaluateOptions): CaseOnDay =>
  caseUnder(plan, dossier, options, planInForce)

/** The same under all texts of law, also those of later days. @internal */
export const caseUnderAllTexts = (plan: Plan, dossier: Dossier, options: EvaluateOptions): CaseOnDay =>
  caseUnder(plan, dossier, options, (all) => all)

const caseUnder = (all: Plan, dossier: Dossier, options: EvaluateOptions, choose: typeof planInForce): CaseOnDay => {
  const { asOf, knownOn } = options
  // Later compared as a text, which would accept a value that is not a day.
  if (knownOn !== undefined) assertDays(knownOn)
  const told = timelineOf(dossier, asOf, knownOn)
  const law = lawOfCase(all.laws, told.dossier.incapacity.start, dossier.scheme)
  const chosen = interpretationOf(options)
  const standStill = standStillIn(told)
  const interpretation = chosen.readings['RD-13'] === 'standStill' ? { ...chosen, standStill } : chosen
  const ended = withConsequences(told, all, law, interpretation)
  const isEnded = told.ended?.type !== 'certificateRunOut'
  const stillIncapable = isEnded ? ended : withConsequences({ ...told, ended: undefined }, all, law, interpretation)
  const byEnd = { ended, stillIncapable }
  // No planned day lies after its event, so that no consequence is notified after both of these days.
  const plan = choose(all, law, Math.max(told.asOf, told.latest))
  const exclusionsBy = exclusionsIn(plan, law, byEnd)
  const otherwise = [
    ...(isEnded ? [] : [otherEnd(interpretation)]),
    // Stryker disable next-line ConditionalExpression: without protection the other answer gives the same days
    ...(standStill === null ? [] : [otherMonths(interpretation, standStill)]),
  ]
  const unread = unreadTexts(all.laws, law, told)
  const series: CaseOnDay['series'] = {}
  // Stryker disable next-line ArrayDeclaration: what is no case is in no interpretation
  const known: CaseOnDay[] = []
  const by = (other: Interpretation): CaseOnDay => {
    // Stryker disable next-line ArrowFunction: made anew, the case is the same
    const before = known.find((one) => one.interpretation === other)
    // Stryker disable next-line ConditionalExpression: as above
    if (before !== undefined) return before
    const found = inInterpretation(other)
    known.push(found)
    return found
  }
  const inInterpretation = (other: Interpretation): CaseOnDay => {
    const { timeline, presumedStarts: starts, consequences } = inReading(other, byEnd)
    return {
      timeline,
      presumedStarts: starts,
      consequences,
      law,
      plan,
      exclusions: exclusionsBy(other),
      interpretation: other,
      unread,
      byEnd,
      otherwise,
      series,
      steps: {},
      by,
    }
  }
  return by(interpretation)
}

const inReading = ({ readings }: Interpretation, byEnd: CaseOnDay['byEnd']): CaseInReading =>
  readings['RD-12'] === 'stillIncapable' ? byEnd.stillIncapable : byEnd.ended

/**
 * The exclusions by interpretation. They are worked out once for all interpretations in which the presumed days are the
 * same: no exclusion depends on an answer, nor on whether the incapacity has ended, but by these days.
 */
const exclusionsIn = (
  plan: Plan,
  law: LawOfCase,
  byEnd: CaseOnDay['byEnd'],
): ((interpretation: Interpretation) => ExclusionPeriods) => {
  const known: { readonly presumed: readonly Period[]; readonly found: ExclusionPeriods }[] = []
  return (interpretation) => {
    const { timeline, presumedStarts: starts } = inReading(interpretation, byEnd)
    const presumed = periodsPresumed({ timeline, presumedStarts: starts, law, interpretation })
    // Stryker disable next-line ArrowFunction: worked out anew, the exclusions are the same
    const before = known.find((one) => areSamePeriods(one.presumed, presumed))
    // Stryker disable next-line ConditionalExpression: as above
    if (before !== undefined) return before.found
    const found = exclusionPeriods(plan.exclusions, timeline, law, presumed)
    known.push({ presumed, found })
    return found
  }
}

/** The consequences of a case, and its timeline with the moments that follow from them. */
const withConsequences = (
  timeline: Timeline,
  plan: Plan,
  law: LawOfCase,
  interpretation: Interpretation,
): CaseInReading => {
  const protection = protectionOf(timeline)
  const cascades = cascadesOf(plan.consequences, timeline, law, protection, interpretation)
  const consequences = consequencesOf(plan.consequences, { timeline, law, interpretation, cascades, protection })
  const starts = presumedStarts(plan.presumptions, timeline, law)
  // Stryker disable next-line ConditionalExpression: where nothing follows, the timeline stays the same by the longer way
  if (cascades.length === 0 && consequences.length === 0) return { timeline, presumedStarts: starts, consequences }
  const firstAt = (place: string) =>
    cascades.flatMap(({ planned: { at }, absences }) =>
      at === place ? absences.slice(0, 1).map(({ entry }) => entry) : [],
    )
  return {
    consequences,
    presumedStarts: starts,
    timeline: withDerived(timeline, [
      { moment: placeOfMoment('firstAbsenceAtExam'), entries: firstAt('exam') },
      { moment: placeOfMoment('firstAbsenceAtContact'), entries: firstAt('firstContact') },
      { moment: placeOfMoment('consequenceFollows'), entries: notifiedOnce(consequences) },
    ]),
  }
}

/** One notification for each absence or letter, whatever interrupts the consequence. */
const notifiedOnce = (consequences: readonly FoundConsequence[]) =>
  consequences
    .filter(({ consequence }) => !consequence.key.includes('/'))
    .map(({ notified }) => notified)
    .sort((one, other) => one.on - other.on || one.place - other.place)
