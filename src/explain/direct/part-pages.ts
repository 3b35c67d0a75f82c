import type { ExplanationFact } from '../explanation.js'
import { labelIn } from '../labels/label-in.js'
import type { Words } from '../words/words.js'
import { capital, factOf, line } from './facts-and-lines.js'

/** A legal presumption for the insured person: its period, what it means, what gave it. @internal */
export const presumptionLines = (
  facts: readonly ExplanationFact[],
  { texts, direct, labels }: Words,
): readonly string[] => {
  const presumption = factOf(facts, 'presumption')?.presumption
  const presumed = factOf(facts, 'presumed')
  if (presumption === undefined || presumed === undefined) return []
  return [
    `${capital(labelIn(labels, `presumption.${presumption}`))}.`,
    ...line(
      direct.presumptions[presumption],
      direct.protects(texts.day(presumed.from), texts.day(presumed.until), presumed.endedBy === null),
    ),
    ...line(direct.whatNow, direct.now.nothing),
    ...line(direct.help),
  ]
}

/** An exclusion for the insured person: why, since when, and what does not take place. @internal */
export const exclusionLines = (
  facts: readonly ExplanationFact[],
  { texts, direct, labels }: Words,
): readonly string[] => {
  const ground = factOf(facts, 'exclusion')?.ground
  const period = factOf(facts, 'period')
  if (ground === undefined || period === undefined) return []
  const { from, until, over } = period
  const effect = factOf(facts, 'effect')
  const steps = effect?.rules.map((rule) => labelIn(labels, rule))
  return [
    ...line(
      `${capital(direct.grounds[ground])}.`,
      direct.since(texts.day(from), until === null ? null : texts.day(until)),
      steps === undefined || over ? undefined : direct.barred(texts.list(steps)),
    ),
    ...line(direct.whatNow, direct.now.nothing),
    ...line(direct.help),
  ]
}

/** A consequence for the benefit of the insured person: from when, how much, why, what to do. @internal */
export const consequenceLines = (facts: readonly ExplanationFact[], { texts, direct }: Words): readonly string[] => {
  const consequence = factOf(facts, 'consequence')
  const period = factOf(facts, 'period')
  if (consequence === undefined || period === undefined) return []
  const { from, until, over } = period
  const missed = factOf(facts, 'missed')
  const percentage = String(consequence.percentage).replace('.', direct.decimal)
  return [
    ...line(
      direct.consequence[consequence.consequence](
        texts.day(from),
        until === null ? null : texts.day(until),
        percentage,
      ),
      missed === undefined
        ? direct.notRegistered
        : direct.missed(direct.places[missed.at], texts.day(missed.plannedOn)),
    ),
    ...(over ? [] : line(direct.whatNow, direct.consequenceHelp)),
  ]
}
