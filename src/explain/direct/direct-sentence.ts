import type { NamedCause } from '../absence.js'
import type { ExplanationFact, FactOf } from '../explanation.js'
import { sentenceOf } from '../sentence.js'
import { versionOf } from '../step-version.js'
import type { Words } from '../words/words.js'
import type { DirectTexts } from './direct-texts.js'
import { addressed } from './facts-and-lines.js'
import { isOwn } from './own-rule.js'

/** The sentence of a fact for the insured person, who is addressed. @internal */
export const directSentence = (fact: ExplanationFact, words: Words, trigger: NamedCause | undefined): string => {
  const { texts, direct } = words
  if (fact.kind === 'what') return stepOf(fact, direct)
  const { bearers, absences } = texts
  const you = {
    ...texts,
    bearers: { ...bearers, insured: direct.you },
    grounds: direct.grounds,
    absences: { ...absences, contract: direct.contract },
  }
  return addressed(sentenceOf(fact, { ...words, texts: you }, trigger), direct)
}

/** What must be done: by the insured person, or by someone else. */
const stepOf = ({ rule, variant, amendedBy }: FactOf<'what'>, direct: DirectTexts): string => {
  if (isOwn(rule, direct)) return direct.own[rule].must(null)
  return direct.others[versionOf(variant, amendedBy, direct.others) ?? rule]
}
