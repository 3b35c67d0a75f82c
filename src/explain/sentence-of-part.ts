import { contactPerson } from './contact-at.js'
import type { FactOf } from './explanation.js'
import { labelIn } from './labels/label-in.js'
import type { Labels } from './labels/labels.js'
import { nameOf } from './named-in-words.js'
import type { PartFact } from './part-facts.js'
import type { Tense } from './texts/part-texts.js'
import type { Texts } from './texts/texts.js'
import { dayOrNull } from './written-day.js'

/** The facts of exclusions and consequences, but for a rate by another reading, which is told as a reading. */
type ToldPart = Exclude<PartFact, { readonly kind: 'rateReading' }>

/** The sentence of a fact of an exclusion or a consequence. @internal */
export const partSentence = (fact: ToldPart, texts: Texts, labels: Labels): string => {
  const { parts } = texts
  switch (fact.kind) {
    case 'exclusion':
      return parts.exclusion[fact.modality](labelIn(labels, fact.ground))
    case 'period':
      return periodIn(fact, texts)
    case 'effect':
      return parts.effect[fact.modality][tenseOf(fact)](texts.list(fact.rules.map((rule) => labelIn(labels, rule))))
    case 'endsWith':
      return parts.endsWith[tenseOf(fact)]([...new Set(fact.causes.map((cause) => nameOf(cause, texts)))])
    case 'endless':
      return parts.endless
    case 'consequence':
      return parts.consequence[fact.consequence][tenseOf(fact)](fact.percentage)
    case 'missed':
      return parts.missed(fact.absence, labelIn(labels, fact.at), texts.day(fact.plannedOn))
    case 'notRegistered':
      return parts.notRegistered
    case 'consequenceEnd':
      return parts.consequenceEnd[fact.until](parts.persons[contactPerson(fact.at)])
    case 'protection':
      return parts.protection(fact.interrupted)
    case 'version':
      return parts.version(texts.day(fact.since))
    case 'unread':
      return parts.unread(fact.notices.map((notice) => texts.notices[notice]))
  }
}

/** @internal */
export const tenseOf = ({ over }: { readonly over: boolean }): Tense => (over ? 'past' : 'present')

/** A period of an exclusion or a consequence. @internal */
export const periodIn = ({ from, until, over }: Omit<FactOf<'period'>, 'kind'>, texts: Texts): string =>
  from === until
    ? texts.oneDay(texts.day(from))
    : texts.parts.period(texts.day(from), dayOrNull(until, texts), tenseOf({ over }))
