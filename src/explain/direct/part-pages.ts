import { contactPerson } from '../contact-at.js'
import type { ExplanationFact, FactOf } from '../explanation.js'
import { labelIn } from '../labels/label-in.js'
import { initialCapital } from '../texts/initial-capital.js'
import type { Words } from '../words/words.js'
import { dayOrNull } from '../written-day.js'
import { writtenPercentage } from '../written-percentage.js'
import { addressed, factOf, type Line, line, lineOf } from './facts-and-lines.js'

/** A legal presumption for the insured person: its period, what it means, what gave it. @internal */
export const presumptionLines = (
  facts: readonly ExplanationFact[],
  { texts, direct, labels }: Words,
): readonly Line[] => {
  const presumption = factOf(facts, 'presumption')?.presumption
  const presumed = factOf(facts, 'presumed')
  // Stryker disable next-line ConditionalExpression,LogicalOperator: a presumption has both, and nothing else has one
  if (presumption === undefined || presumed === undefined) return []
  return [
    ...line(`${initialCapital(labelIn(labels, `presumption.${presumption}`))}.`),
    ...line(
      direct.presumptions[presumption],
      direct.protects(texts.day(presumed.from), texts.day(presumed.until), {
        atMost: presumed.endedBy === null,
        over: presumed.over,
      }),
    ),
    ...(presumed.over ? [] : line(direct.whatNow, direct.now.nothing)),
    ...lineOf('help', direct.help),
  ]
}

/** An exclusion for the insured person: why, since when, and what does not take place. @internal */
export const exclusionLines = (facts: readonly ExplanationFact[], words: Words): readonly Line[] => {
  const ground = factOf(facts, 'exclusion')?.ground
  const period = factOf(facts, 'period')
  // Stryker disable next-line ConditionalExpression: the compiler asks for the second; an exclusion has a period
  if (ground === undefined || period === undefined) return []
  const { texts, direct } = words
  const { from, until, over } = period
  const effect = factOf(facts, 'effect')
  return [
    ...line(
      `${initialCapital(direct.grounds[over ? 'past' : 'present'][ground])}.`,
      direct.since(texts.day(from), dayOrNull(until, texts), over),
      effect === undefined || over ? undefined : barredBy(effect, words),
    ),
    ...(over ? [] : line(direct.whatNow, direct.now.nothing)),
    ...lineOf('help', direct.help),
  ]
}

const barredBy = ({ modality, rules }: FactOf<'effect'>, { texts, direct, labels }: Words): string =>
  direct.barred[modality](texts.list(rules.map((rule) => addressed(labelIn(labels, rule), direct))))

/** A consequence for the benefit of the insured person: from when, how much, why, what to do. @internal */
export const consequenceLines = (facts: readonly ExplanationFact[], { texts, direct }: Words): readonly Line[] => {
  const consequence = factOf(facts, 'consequence')
  const period = factOf(facts, 'period')
  // Stryker disable next-line ConditionalExpression: the compiler asks for the second; a consequence has a period
  if (consequence === undefined || period === undefined) return []
  const { from, until, over } = period
  const missed = factOf(facts, 'missed')
  const endsBy = factOf(facts, 'consequenceEnd')
  const end = endsBy && direct.consequenceHelp[endsBy.until](direct.persons[contactPerson(endsBy.at)])
  const percentage = writtenPercentage(consequence.percentage, direct.decimal)
  return [
    ...line(
      direct.consequence[consequence.consequence]({
        from: texts.day(from),
        until: dayOrNull(until, texts),
        over,
        percentage,
      }),
      missed === undefined
        ? direct.notRegistered
        : direct.missed(direct.places[missed.at], texts.day(missed.plannedOn)),
    ),
    ...(over ? [] : line(direct.whatNow, end, direct.validReason)),
  ]
}
