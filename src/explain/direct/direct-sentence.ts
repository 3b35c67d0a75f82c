import type { NamedCause } from '../absence.js'
import type { ExplanationFact } from '../explanation.js'
import { sentenceOf } from '../sentence.js'
import { versionOf } from '../step-version.js'
import type { Words } from '../words/words.js'
import type { DirectTexts, OwnRule } from './direct-texts.js'
import { addressed, type FactOf } from './facts-and-lines.js'

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
const stepOf = ({ rule, variant, amendedBy }: FactOf<'what'>, { own, others }: DirectTexts): string => {
  if (isOwn(rule, own)) return own[rule].must(null)
  return others[versionOf(variant, amendedBy, others) ?? rule]
}

const isOwn = (rule: string, own: DirectTexts['own']): rule is OwnRule => Object.hasOwn(own, rule)
