import { assertDays } from '../calendar/day-number.js'
import type { Dossier } from '../dossier/dossier.js'
import { placeOfMoment } from '../dossier/moment-place.js'
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
import { periodsPresumed, presumedAnywhere } from './presumption.js'
import { protectionOf, standStillIn } from './stand-still.js'
import { type UnreadText, unreadTexts } from './unread-texts.js'

/**
 * A case on the day of the evaluation: its visible events, the law that applies to it, its past and present
 * exclusions, its consequences, and how its terms are counted.
 * @internal
 */
export interface CaseOnDay extends CaseInReading {
  readonly law: LawOfCase
  readonly exclusions: ExclusionPeriods
  /** The same in another interpretation: a presumption, which is a ground of exclusion, may then have other days. */
  readonly exclusionsBy: (interpretation: Interpretation) => ExclusionPeriods
  readonly interpretation: Interpretation
  /** The texts of the law of that day that were not read. */
  readonly unread: readonly UnreadText[]
  /** The case by each answer to the question whether a certificate that ran out ends the incapacity (RD-12). */
  readonly byEnd: { readonly ended: CaseInReading; readonly stillIncapable: CaseInReading }
  /** The other answers to questions about the case itself, where they can give another result. */
  readonly otherwise: readonly OtherInterpretation[]
  /** The occurrences of each series, by interpretation, as far as they were needed. */
  readonly series: { known?: Map<Series, Map<Interpretation, readonly Instance[]>> }
}

interface CaseInReading {
  readonly timeline: Timeline
  readonly consequences: readonly FoundConsequence[]
}

/** The case of a dossier on the day of the options. @internal */
export const caseOnDay = (plan: Plan, dossier: Dossier, options: EvaluateOptions): CaseOnDay => {
  const { asOf, knownOn } = options
  // Later compared as a text, which would accept a value that is not a day.
  if (knownOn !== undefined) assertDays(knownOn)
  const told = timelineOf(dossier, asOf, knownOn)
  const law = lawOfCase(plan.laws, told.dossier.incapacity.start, dossier.scheme)
  const chosen = interpretationOf(options)
  const standStill = standStillIn(told)
  const stands = standStill !== null && chosen.readings['RD-13'] === 'standStill'
  const interpretation = stands ? { ...chosen, standStill } : chosen
  const ended = withConsequences(told, plan, law, interpretation)
  const isEnded = told.ended?.type !== 'certificateRunOut'
  const stillIncapable = isEnded ? ended : withConsequences({ ...told, ended: undefined }, plan, law, interpretation)
  const byEnd = { ended, stillIncapable }
  const { timeline, consequences } = inReading(interpretation, byEnd)
  const exclusionsBy = exclusionsIn(plan, law, byEnd)
  const exclusions = exclusionsBy(interpretation)
  const otherwise = [
    ...(isEnded ? [] : [otherEnd(interpretation)]),
    ...(standStill === null ? [] : [otherMonths(interpretation, standStill)]),
  ]
  const unread = unreadTexts(timeline)
  return { timeline, consequences, law, exclusions, exclusionsBy, interpretation, unread, byEnd, otherwise, series: {} }
}

/** The same case in another interpretation. @internal */
export const inInterpretation = (of: CaseOnDay, interpretation: Interpretation): CaseOnDay => ({
  ...of,
  ...inReading(interpretation, of.byEnd),
  exclusions: of.exclusionsBy(interpretation),
  interpretation,
})

/** The timeline and the consequences of a case in another interpretation. @internal */
export const caseInReading = ({ byEnd }: CaseOnDay, interpretation: Interpretation): CaseInReading =>
  inReading(interpretation, byEnd)

const inReading = ({ readings }: Interpretation, byEnd: CaseOnDay['byEnd']): CaseInReading =>
  readings['RD-12'] === 'stillIncapable' ? byEnd.stillIncapable : byEnd.ended

/** The exclusions by interpretation, each worked out once; the same for all where nothing is presumed. */
const exclusionsIn = (plan: Plan, law: LawOfCase, byEnd: CaseOnDay['byEnd']): CaseOnDay['exclusionsBy'] => {
  const known = new Map<Interpretation | undefined, ExclusionPeriods>()
  const mayDiffer = byEnd.ended !== byEnd.stillIncapable || presumedAnywhere(plan.presumptions, byEnd.ended.timeline)
  return (interpretation) => {
    const key = mayDiffer ? interpretation : undefined
    const before = known.get(key)
    if (before !== undefined) return before
    const { timeline } = inReading(interpretation, byEnd)
    const presumed = () => periodsPresumed(plan.presumptions, { timeline, law, interpretation })
    const found = exclusionPeriods(plan.exclusions, timeline, law, presumed)
    known.set(key, found)
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
  if (cascades.length === 0 && consequences.length === 0) return { timeline, consequences }
  const firstAt = (place: string) =>
    cascades.flatMap(({ planned: { at }, absences: [first] }) =>
      at === place && first !== undefined ? [first.entry] : [],
    )
  return {
    consequences,
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
