import { addDays } from '../calendar/months.js'
import { confidentialityOf, confidentialityOfMoment } from '../dossier/cause.js'
import type { Evaluation } from '../evaluation/result/evaluation.js'
import { type Audience, type Confidentiality, mayKnow } from '../law/confidentiality.js'
import type { ConsequenceRule } from '../rules/consequences.js'
import type { ExclusionRule } from '../rules/exclusion-rule.js'
import type { Rulebook } from '../rules/rulebook.js'
import { absenceOf, absenceOfPresumption } from './absence-of.js'
import type { Change, Supposition } from './change.js'
import type { Citation } from './citation.js'
import { directSentence } from './direct/direct-sentence.js'
import { employerPage } from './direct/employer-page.js'
import { factOf, factsOfKind } from './direct/facts-and-lines.js'
import { insuredPage } from './direct/insured-page.js'
import type { Explanation, ExplanationFact, ExplanationStep } from './explanation.js'
import { coverageOf, factsOfObligation, factsOfPresumption } from './facts.js'
import {
  absenceOfConsequence,
  canGiveConsequence,
  consequencesNamed,
  factsOfConsequence,
} from './facts-of-consequence.js'
import { absenceOfExclusion, factsOfExclusion } from './facts-of-exclusion.js'
import { factsOtherwise } from './facts-otherwise.js'
import { isCountedKey, nameOfKey } from './key.js'
import { exclusionsNamed, presumptionsNamed, recordBehind, recordsNamed, recordsOf } from './record.js'
import { confidentialityOfReading, isKnown, redactUnder } from './redact.js'
import { reformFacts } from './reforms.js'
import { sentenceOf } from './sentence.js'
import { pageOf } from './text-page.js'
import { unofficialTerms } from './unofficial-terms.js'
import type { Words } from './words/words.js'

/**
 * The reader of an explanation, and the changes to mention in it.
 * @category Explanation
 */
export interface ExplainedTo {
  /** Who reads the explanation. */
  readonly audience: Audience
  /** The result of `whatWouldChange` for this key. Changes that the audience may not know are left out. */
  readonly changes?: readonly Change[] | undefined
}

/** An explanation in the words of one language. @internal */
export const explanationIn = (
  words: Words,
  rules: Rulebook,
  evaluation: Evaluation,
  named: string,
  // Stryker disable next-line ArrayDeclaration: what is no change has no key
  { audience, changes = [] }: ExplainedTo,
): Explanation => {
  // Plain JavaScript may name something by what is no text.
  const key = String(named)
  const seen = redactUnder(rules, evaluation, audience)
  const stated = factsOf(rules, key, seen, audience)
  const reforms = reformFacts(rules, key, stated, seen)
  // These facts follow from the rules, and those of such a reform are not known here.
  const isUntold = factsOfKind(reforms, 'reform').some(({ effect }) => effect === 'notGiven')
  const found = isUntold ? stated.filter(({ kind }) => !OF_RULES.has(kind)) : stated
  // A change of a step that is not disclosed would disclose the step.
  const mayTell = PROFESSIONALS.has(audience) && factOf(found, 'notDisclosed') === undefined
  const facts = [
    ...found,
    ...reforms,
    ...changes
      // A change of another step may be something that this audience may not know.
      .filter((change) => mayTell && change.key === key)
      .filter(({ suppositions }) => suppositions.every((one) => mayKnow(audience, ofSupposition(one))))
      .filter((change) => factOf(found, 'window') === undefined || !restatesWindow(change))
      .map((change): ExplanationFact => ({ kind: 'change', ...change })),
  ]
  const { language } = words
  // The days of a presumption are counted to the last day that it can have, though it may have ended before.
  const { texts } = factOf(facts, 'presumed') === undefined ? words : withLastPossible(words)
  const trigger = factOf(facts, 'trigger')?.cause
  const say = audience === 'insured' ? directSentence : sentenceOf
  const sentence = (fact: ExplanationFact): string =>
    texts.typeset(say(withoutKnown(fact, facts), { ...words, texts }, trigger))
  const steps = facts.map((fact): ExplanationStep => ({ ...fact, text: sentence(fact) }))
  const terms = unofficialTerms(steps, language)
  const all: readonly ExplanationStep[] =
    terms.length === 0 ? steps : [...steps, { kind: 'terms', terms, text: sentence({ kind: 'terms', terms }) }]
  return { key, language, audience, steps: all, text: texts.typeset(pageFor(audience)(key, all, { ...words, texts })) }
}

/** An exclusion names its source only where that is another one than the source of the step, which the page names as well. */
const withoutKnown = (fact: ExplanationFact, facts: readonly ExplanationFact[]): ExplanationFact => {
  if (fact.kind !== 'bar') return fact
  const known = new Set(factsOfKind(facts, 'source').flatMap(({ citations }) => citations.map(written)))
  return { ...fact, citations: fact.citations.filter((citation) => !known.has(written(citation))) }
}

const written = (citation: Citation): string => JSON.stringify(citation)

const withLastPossible = ({ texts }: Words): Pick<Words, 'texts'> => ({
  texts: { ...texts, ends: { ...texts.ends, until: texts.lastPossible } },
})

type Page = (key: string, steps: readonly ExplanationStep[], words: Words) => string

/** The page for each kind of reader. */
const pages: { readonly [audience in Audience]: Page } = {
  advisingDoctor: (_, steps, { texts }) => pageOf(steps, texts),
  coordinator: (_, steps, { texts }) => pageOf(steps, texts),
  insured: insuredPage,
  employer: employerPage,
}

const pageFor = (audience: Audience): Page => (Object.hasOwn(pages, audience) ? pages[audience] : pages.employer)

/** Only they read what would change a step: to others it would sound like advice. */
const PROFESSIONALS: ReadonlySet<Audience> = new Set(['advisingDoctor', 'coordinator'])

/** The facts that follow from the rules and not from the evaluation: why there is none, and what ends an exclusion. */
const OF_RULES: ReadonlySet<ExplanationFact['kind']> = new Set(['absent', 'endsWith', 'endless'] as const)

const factsOf = (
  rules: Rulebook,
  key: string,
  evaluation: Evaluation,
  audience: Audience,
): readonly ExplanationFact[] => {
  if (isLeftOut(key, evaluation)) return [NOT_READ, ...coverageOf(evaluation)]
  const presumption = presumptionsNamed(rules, key)
  if (presumption.length > 0) return presumed(key, presumption, rules, evaluation, audience)
  const [exclusion] = exclusionsNamed(rules, key)
  if (exclusion !== undefined) return excluded(key, exclusion, rules, evaluation, audience)
  const consequences = consequencesNamed(rules, key)
  if (consequences.length > 0) return consequent(key, consequences, rules, evaluation, audience)
  const obligation = evaluation.obligations.find((one) => one.key === key)
  const record = obligation && recordBehind(rules, obligation)
  if (obligation && record) return factsOfObligation(obligation, record, evaluation, rules)
  const rule = nameOfKey(key)
  // The same answer where the obligation exists, where it does not, and where no obligation can have that number.
  if (recordsOf(rules, rule).length > 0 && !isKnown(rules, rule, evaluation, audience))
    return [{ kind: 'notDisclosed' }]
  const records = recordsNamed(rules, key)
  if (records.length === 0) return [{ kind: 'unknownKey' }]
  const absence = absenceOf(key, records, evaluation, rules)
  // The rule has given obligations, but none with this number.
  const isThere = evaluation.obligations.some((obligation) => obligation.rule === rule)
  return isThere && absence.because === 'notTriggered'
    ? [{ kind: 'unknownKey' }]
    : [{ kind: 'absent', ...absence }, ...coverageOf(evaluation)]
}

/** What `requireCoverage` left out. `presumption` names any of them, where none is listed. */
const isLeftOut = (key: string, { leftOut = [], presumption }: Evaluation): boolean =>
  leftOut.some(
    (one) => one.key === key || (key === 'presumption' && presumption === null && one.key.startsWith(`${key}.`)),
  )

const NOT_READ = { kind: 'absent', because: 'status', status: 'notCovered' } as const

const presumed = (
  key: string,
  named: Rulebook['presumptions'],
  rules: Rulebook,
  evaluation: Evaluation,
  audience: Audience,
): readonly ExplanationFact[] => {
  const { presumption, presumptions } = evaluation
  const found = key === 'presumption' ? presumption : presumptions.find((one) => one.key === key)
  if (found) return factsOfPresumption(found, evaluation, rules)
  const known = named.filter(({ confidentiality }) => mayKnow(audience, confidentiality))
  if (known.length === 0) return [{ kind: 'notDisclosed' }]
  const otherwise = factsOtherwise(key, evaluation)
  if (!isPossible(key, presumptions, isCountedKey(key)) && otherwise.length === 0) return [{ kind: 'unknownKey' }]
  return [{ kind: 'absent', ...absenceOfPresumption(known, evaluation) }, ...coverageOf(evaluation), ...otherwise]
}

/** The exclusion, or why there is none. The answer to whoever may not know of the ground is the same in both cases. */
const excluded = (
  key: string,
  rule: ExclusionRule,
  rules: Rulebook,
  evaluation: Evaluation,
  audience: Audience,
): readonly ExplanationFact[] => {
  if (!mayKnow(audience, rule.confidentiality)) return [{ kind: 'notDisclosed' }]
  const found = evaluation.exclusions.find((one) => one.key === key)
  if (found) return factsOfExclusion(found, rule, evaluation)
  if (!isPossible(key, evaluation.exclusions, isCountedKey(key))) return [{ kind: 'unknownKey' }]
  return [{ kind: 'absent', ...absenceOfExclusion(rule, evaluation, rules) }, ...coverageOf(evaluation)]
}

/** Whether something with a key that is not listed can be: of its name nothing is listed, and its number can be given. */
const isPossible = (key: string, listed: readonly { readonly key: string }[], canBeGiven: boolean): boolean =>
  canBeGiven && !listed.some((one) => nameOfKey(one.key) === nameOfKey(key))

/** The consequence, or why there is none. Each shows something of the state of health, so that `redact` keeps them all from others. */
const consequent = (
  key: string,
  named: readonly ConsequenceRule[],
  rules: Rulebook,
  evaluation: Evaluation,
  audience: Audience,
): readonly ExplanationFact[] => {
  if (!mayKnow(audience, 'medical')) return [{ kind: 'notDisclosed' }]
  const found = evaluation.consequences.find((one) => one.key === key)
  if (found) return factsOfConsequence(found, evaluation, rules)
  const otherwise = factsOtherwise(key, evaluation)
  if (!isPossible(key, evaluation.consequences, canGiveConsequence(named, key)) && otherwise.length === 0)
    return [{ kind: 'unknownKey' }]
  return [{ kind: 'absent', ...absenceOfConsequence(named, evaluation) }, ...coverageOf(evaluation), ...otherwise]
}

/** That a step opens on its first day, or is overdue after its last, is said by its window. */
const restatesWindow = ({ suppositions, window: { from, until } }: Change): boolean =>
  suppositions.every(
    (one) => one.suppose === 'day' && (one.asOf === from || (until !== null && one.asOf === addDays(until, 1))),
  )

const ofSupposition = (supposition: Supposition): Confidentiality => {
  switch (supposition.suppose) {
    case 'event':
      return confidentialityOfMoment(supposition.event.type, supposition.moment)
    case 'withoutEvent':
      return confidentialityOf[supposition.type]
    case 'reading':
      return confidentialityOfReading(`${supposition.reading}:${supposition.value}`)
    case 'recognised':
    case 'notEnded':
    case 'notCertified':
      return 'trajectory'
    case 'day':
    case 'contract':
      return 'contract'
  }
}
