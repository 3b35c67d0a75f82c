import type { Day } from '../calendar/day.js'
import { addDays } from '../calendar/months.js'
import type { NamedCause } from './absence.js'
import { citedTogether } from './cited.js'
import type { ExplanationFact, FactOf } from './explanation.js'
import { glossary } from './glossary.js'
import { nameOf } from './named-in-words.js'
import { absenceIn } from './sentence-of-absence.js'
import { countIn } from './sentence-of-count.js'
import { partSentence, tenseOf } from './sentence-of-part.js'
import { changeIn, rateReadingIn, readingIn } from './sentence-of-reading.js'
import { stateIn, windowIn } from './sentence-of-state.js'
import { versionOf } from './step-version.js'
import type { Texts } from './texts/texts.js'
import type { Words } from './words/words.js'
import { dayOrNull } from './written-day.js'

/** The sentence of a fact in one language. A count names the trigger of the step where that is known. @internal */
export const sentenceOf = (
  fact: ExplanationFact,
  { texts, labels, language }: Words,
  trigger: NamedCause | undefined,
): string => {
  switch (fact.kind) {
    case 'what':
      return stepOf(fact, texts).replace('{capacities}', texts.capacities[fact.capacities])
    case 'who':
      return whoIn(fact, texts)
    case 'window':
      return fact.cameUpOn === undefined ||
        // Stryker disable next-line ConditionalExpression: a step that came up after its last day has one; the compiler asks
        fact.window.until === null
        ? windowIn(fact.window, texts)
        : texts.closed(texts.day(fact.cameUpOn), texts.day(fact.window.until))
    case 'state':
      return texts.stateOn(texts.day(fact.asOf), stateIn(fact, texts))
    case 'presumption':
      return texts.presumptions[fact.presumption]
    case 'presumed':
      return presumedIn(fact, texts)
    case 'trigger':
      return texts.named(nameOf(fact.cause, texts), texts.day(fact.on))
    case 'counted':
      return `${texts.ends[fact.end]}${texts.colon} ${countIn(fact, texts, trigger)}`
    case 'source':
      return citedTogether(fact.citations, texts)
    case 'basis':
      return texts.bases[fact.basis]
    case 'coverage':
      return texts.coverages[fact.coverage](texts.day(fact.asOf))
    case 'reform':
      return texts.reforms[fact.effect](fact.title)
    case 'bar':
      return barIn(fact, texts)
    case 'lapse':
      return fact.cause.type === 'barredOnLastDay'
        ? texts.lapseByBar(texts.day(fact.on))
        : texts.lapse(nameOf(fact.cause, texts), texts.day(lapsedOn(fact)))
    case 'waitsForDecision':
      return texts.decision(texts.bearers[fact.by], texts.questions[fact.question])
    case 'waitsForFact':
      return texts.fact(texts.facts[fact.fact])
    case 'finding':
      return texts.found(texts.findings[fact.code], texts.day(fact.on))
    case 'absent':
      return absenceIn(fact, texts)
    case 'reading':
      return readingIn(fact, texts)
    case 'change':
      return changeIn(fact, texts)
    case 'terms':
      return texts.unofficial(fact.terms.map((key) => glossary[key][language].term))
    case 'rateReading':
      return rateReadingIn(fact, texts)
    case 'endsWith':
    case 'exclusion':
    case 'period':
    case 'effect':
    case 'endless':
    case 'consequence':
    case 'missed':
    case 'notRegistered':
    case 'consequenceEnd':
    case 'protection':
    case 'version':
    case 'unread':
      return partSentence(fact, texts, labels)
    case 'notDisclosed':
      return texts.notDisclosed
    case 'unknownKey':
      return texts.unknownKey
  }
}

const whoIn = ({ bearer, alsoBy, modality }: FactOf<'who'>, texts: Texts): string =>
  [texts.bearers[bearer], ...alsoBy.map(() => texts.teamMember), ...(modality === 'power' ? [texts.power] : [])].join(
    texts.semicolon,
  )

const presumedIn = (presumed: FactOf<'presumed'>, texts: Texts): string => {
  const { from, until, maxUntil, endedBy } = presumed
  const tense = tenseOf(presumed)
  const end =
    endedBy === null ? null : texts.presumptionEnds[tense][endedBy].replace('{next}', texts.day(addDays(until, 1)))
  const period =
    endedBy === null ? texts.presumedAtMost(texts.day(from), texts.day(maxUntil)) : windowIn(presumed, texts)
  return period + texts.semicolon + texts.presumptionEnd(end, texts.day(maxUntil), tense)
}

const barIn = (bar: FactOf<'bar'>, texts: Texts): string => {
  const { ground, from, until, citations } = bar
  return [
    texts.exclusion(texts.grounds[tenseOf(bar)][ground], texts.day(from), dayOrNull(until, texts)),
    ...(citations.length === 0 ? [] : [citedTogether(citations, texts)]),
  ].join(texts.semicolon)
}

/** Work that is resumed ends the incapacity on the day before; the reader is told the day of the resumption. */
const lapsedOn = ({ cause, on }: FactOf<'lapse'>): Day => (cause.type === 'workResumed' ? addDays(on, 1) : on)

/** What must be done, in the words of the version that governs. */
const stepOf = ({ rule, variant, amendedBy }: FactOf<'what'>, texts: Texts): string => {
  const version = versionOf(variant, amendedBy, texts.stepVersions)
  return version === undefined ? texts.steps[rule] : texts.stepVersions[version]
}
