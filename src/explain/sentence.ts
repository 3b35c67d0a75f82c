import type { Day } from '../calendar/day.js'
import { addDays } from '../calendar/months.js'
import type { Window } from '../calendar/window.js'
import type { NamedCause } from './absence.js'
import type { Citation } from './citation.js'
import { citedIn, citedTogether } from './cited.js'
import type { ExplanationFact } from './explanation.js'
import { glossary } from './glossary.js'
import { nameOf, readingOf } from './named-in-words.js'
import { absenceIn } from './sentence-of-absence.js'
import { countOf } from './sentence-of-count.js'
import { partSentence, tenseOf } from './sentence-of-part.js'
import { versionOf } from './step-version.js'
import { supposed } from './supposed-in-words.js'
import type { StateWord, Texts } from './texts/texts.js'
import type { Words } from './words/words.js'

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
      return [
        texts.bearers[fact.bearer],
        ...fact.alsoBy.map(() => texts.teamMember),
        ...(fact.modality === 'power' ? [texts.power] : []),
      ].join(texts.semicolon)
    case 'window':
      return fact.cameUpOn === undefined || fact.window.until === null
        ? windowOf(fact.window, texts)
        : texts.closed(texts.day(fact.cameUpOn), texts.day(fact.window.until))
    case 'state':
      return texts.stateOn(texts.day(fact.asOf), stateOf(fact, texts))
    case 'presumption':
      return texts.presumptions[fact.presumption]
    case 'presumed': {
      const { from, until, maxUntil, endedBy } = fact
      const tense = tenseOf(fact)
      const end =
        endedBy === null ? null : texts.presumptionEnds[tense][endedBy].replace('{next}', texts.day(addDays(until, 1)))
      const period =
        endedBy === null && until === maxUntil
          ? texts.presumedAtMost(texts.day(from), texts.day(maxUntil))
          : windowOf(fact, texts)
      return period + texts.semicolon + texts.presumptionEnd(end, texts.day(maxUntil), tense)
    }
    case 'trigger':
      return texts.named(nameOf(fact.cause, texts), texts.day(fact.on))
    case 'counted':
      return `${texts.ends[fact.end]}${texts.colon} ${countOf(fact, texts, trigger)}`
    case 'source':
      return citedTogether(fact.citations, texts)
    case 'basis':
      return texts.bases[fact.basis]
    case 'coverage':
      return texts.coverages[fact.coverage](texts.day(fact.asOf))
    case 'reform':
      return texts.reforms[fact.effect](fact.title)
    case 'bar': {
      const exclusion = texts.exclusion(
        texts.grounds[tenseOf(fact)][fact.ground],
        texts.day(fact.from),
        fact.until === null ? null : texts.day(fact.until),
      )
      return [exclusion, ...(fact.citations.length === 0 ? [] : [citedTogether(fact.citations, texts)])].join(
        texts.semicolon,
      )
    }
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
      return texts.reading(
        readingOf(fact.id, fact.value, texts),
        heldByOf(fact, texts),
        [
          windowOf(fact.window, texts),
          ...(fact.state === undefined
            ? []
            : [stateOf({ ...fact, state: fact.state, modality: 'duty', until: fact.window.until }, texts)]),
          ...(fact.safest && fact.window.until !== null ? [texts.safest(texts.day(fact.window.until))] : []),
        ].join(texts.semicolon),
      )
    case 'change':
      return texts.change(
        fact.suppositions.map((supposition) => supposed(supposition, texts)),
        texts.states[wordOf({ modality: 'duty', ...fact, until: fact.window.until })],
        windowOf(fact.window, texts),
        fact.suppositions.some(({ suppose }) => suppose !== 'day' && suppose !== 'reading'),
      )
    case 'terms':
      return texts.unofficial(fact.terms.map((key) => glossary[key][language].term))
    case 'endsWith': {
      const causes = [...new Set(fact.causes.map((cause) => nameOf(cause, texts)))]
      return texts.parts.endsWith[tenseOf(fact)](causes)
    }
    case 'rateReading': {
      const rate = texts.parts.rate[fact.consequence](fact.percentage)
      const gives =
        fact.window === undefined
          ? [rate]
          : [rate, partSentence({ kind: 'period', ...fact.window, over: false }, texts, labels)]
      return texts.reading(readingOf(fact.id, fact.value, texts), heldByOf(fact, texts), gives.join(texts.semicolon))
    }
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

/** Work that is resumed ends the incapacity on the day before; the reader is told the day of the resumption. */
const lapsedOn = ({ cause, on }: Extract<ExplanationFact, { kind: 'lapse' }>): Day =>
  cause.type === 'workResumed' ? addDays(on, 1) : on

const heldByOf = ({ heldBy }: { readonly heldBy: readonly Citation[] }, texts: Texts): string =>
  heldBy.length === 0 ? texts.heldByNone : texts.heldBy(heldBy.map((citation) => citedIn(citation, texts)))

const windowOf = ({ from, until }: Window, texts: Texts): string =>
  from === until
    ? texts.oneDay(texts.day(from))
    : texts.window(texts.day(from), until === null ? null : texts.day(until))

type StatedState = Omit<Extract<ExplanationFact, { kind: 'state' }>, 'kind' | 'asOf'>

const stateOf = (stated: StatedState, texts: Texts): string => {
  const state = texts.states[wordOf(stated)]
  if (stated.fulfilledOn === undefined) return state
  return texts[stated.atLatest ? 'doneByThen' : 'doneOn'](state, texts.day(stated.fulfilledOn))
}

/** A step without a last day is not done in time, and a power is nothing that must be done. */
const wordOf = ({ state, modality, until }: StatedState): StateWord => {
  if (state === 'fulfilled' && until === null) return 'done'
  return state === 'open' && modality === 'power' ? 'possible' : state
}

/** What must be done, in the words of the version that governs. */
const stepOf = ({ rule, variant, amendedBy }: Extract<ExplanationFact, { kind: 'what' }>, texts: Texts): string => {
  const version = versionOf(variant, amendedBy, texts.stepVersions)
  return version === undefined ? texts.steps[rule] : texts.stepVersions[version]
}
