import { entriesOf } from '../dossier/moment-place.js'
import type { Entry } from '../dossier/timeline.js'
import { settledQuestions } from '../law/answers.js'
import type { OtherInterpretation } from '../rules/interpretations.js'
import type { OtherReading } from '../rules/presumption.js'
import { cascadesOf } from './cascades.js'
import type { CaseOnDay } from './case-on-day.js'
import { consequencesOf } from './consequences.js'
import { inForceFrom, type LawOfCase } from './plan/law-of-case.js'
import type { Plan } from './plan/plan.js'
import { type FoundPresumption, foundPresumptions, otherAnswer } from './presumption.js'
import type { Consequence } from './result/consequence.js'
import type { Evaluation } from './result/evaluation.js'
import type { Otherwise } from './result/otherwise.js'
import type { Presumption } from './result/presumption.js'
import { protectionOf } from './stand-still.js'

/**
 * The presumptions and consequences that only another answer to an open question would give; undefined where there are
 * none, which is usual. They are worked out only where something happened that the question is about.
 * @internal
 */
export const otherwiseOf = (
  plan: Plan,
  of: CaseOnDay,
  presumptions: readonly FoundPresumption[],
  consequences: readonly Consequence[],
): Evaluation['otherwise'] => {
  const others = answersConcerned(plan, of)
  // Stryker disable next-line ConditionalExpression: without another answer nothing is found; it saves the look-ups
  if (others.length === 0) return undefined
  const begun = new Set(presumptions.map(({ start }) => start))
  const known = new Set(consequences.map(nameOf))
  const found = others.flatMap(({ reading, interpretation }): readonly Otherwise[] => {
    const there = of.by(interpretation)
    const presumed = foundPresumptions(there, begun).map(({ presumption }) => alone(presumption))
    const missed = consequencesThere(plan, there)
      .filter((one) => !known.has(nameOf(one)))
      .map(alone)
    return presumed.length === 0 && missed.length === 0
      ? []
      : [
          {
            reading,
            ...(presumed.length > 0 && { presumptions: presumed }),
            ...(missed.length > 0 && { consequences: missed }),
          },
        ]
  })
  return found.length === 0 ? undefined : found
}

/** The interpretations by other answers that may give something else; each once. */
const answersConcerned = (plan: Plan, of: CaseOnDay): readonly OtherInterpretation[] => {
  const { timeline, law, interpretation, presumedStarts } = of
  const absences = entriesOf(timeline.happened, plan.consequences.absence)
  // Stryker disable next-line ConditionalExpression: what no question is about gives nothing; it saves working that out
  if (absences === undefined && presumedStarts.length === 0) return []
  const asked: OtherReading[] = []
  for (const starts of presumedStarts) for (const { questions } of starts) asked.push(...questions)
  if (absences !== undefined) asked.push(...questionsOfAbsences(plan, absences, law))
  // Stryker disable next-line MethodExpression,BooleanLiteral,ArrowFunction: no question that is asked here is settled today
  const open = asked.filter(({ question }) => !settledQuestions.has(question))
  const others = [...open.map((one) => otherAnswer(one, interpretation)), ...of.otherwise]
  return [...new Map(others.map((one) => [one.reading, one])).values()]
}

/** The questions whose other answer gives another rate, where an absence is planned since the text that asks them. */
const questionsOfAbsences = (
  { consequences: { cascades } }: Plan,
  absences: readonly Entry[],
  law: LawOfCase,
): readonly OtherReading[] => {
  // Stryker disable next-line LogicalOperator: an absence is reported with its day planned; the compiler needs this
  const last = Math.max(...absences.map(({ anchors, on }) => anchors.planned ?? on))
  return cascades
    .flatMap(({ consequences }) => consequences)
    .flatMap(({ original: { rateOtherwise }, otherRateSince }) =>
      // Stryker disable next-line ConditionalExpression,LogicalOperator: a question asked in vain gives nothing, and takes longer
      rateOtherwise !== undefined && otherRateSince !== undefined && last >= inForceFrom(law, otherRateSince)
        ? [rateOtherwise.by]
        : [],
    )
}

const consequencesThere = (plan: Plan, { timeline, law, interpretation }: CaseOnDay): readonly Consequence[] => {
  const protection = protectionOf(timeline)
  const cascades = cascadesOf(plan.consequences, timeline, law, protection, interpretation)
  const all = consequencesOf(plan.consequences, { timeline, law, interpretation, cascades, protection })
  return all.map(({ consequence }) => consequence)
}

/** What makes a consequence the same by two answers, whatever the number of its cascade. */
const nameOf = ({ key, at, absence, plannedOn }: Consequence): string =>
  [at ?? key, absence, plannedOn, key.split('/')[1]].join()

/** Without the other readings: it stands by one answer. */
const alone = <One extends Presumption | Consequence>({ readings: _, ...rest }: One): Omit<One, 'readings'> => rest
