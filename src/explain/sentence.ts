import { type Convention, otherConvention } from '../calendar/convention.js'
import type { Day } from '../calendar/day.js'
import { addDays } from '../calendar/months.js'
import type { Window } from '../calendar/window.js'
import type { Absence, NamedCause } from './absence.js'
import type { Supposition } from './change.js'
import type { Citation } from './citation.js'
import type { Counted } from './counting.js'
import type { ExplanationFact } from './explanation.js'
import { glossary } from './glossary.js'
import { labelsIn } from './labels/label-of.js'
import type { Language } from './language.js'
import { partSentence, tenseOf } from './sentence-of-part.js'
import type { MonthCount, Named, ReadingText, Texts } from './texts/texts.js'

/** The sentence of a fact in one language. @internal */
export const sentenceOf = (fact: ExplanationFact, texts: Texts, language: Language): string => {
  switch (fact.kind) {
    case 'what':
      return texts.steps[fact.rule].replace('{capacities}', texts.capacities[fact.capacities])
    case 'who':
      return [
        texts.bearers[fact.bearer],
        ...fact.alsoBy.map(() => texts.teamMember),
        ...(fact.modality === 'power' ? [texts.power] : []),
      ].join(texts.semicolon)
    case 'window':
      return windowOf(fact.window, texts)
    case 'state':
      return texts.stateOn(texts.day(fact.asOf), stateOf(fact, texts))
    case 'presumption':
      return texts.presumptions[fact.presumption]
    case 'presumed': {
      const end = texts.presumptionEnd(
        fact.endedBy === null ? null : texts.presumptionEnds[fact.endedBy],
        texts.day(fact.maxUntil),
      )
      return windowOf(fact, texts) + texts.semicolon + end
    }
    case 'trigger':
      return texts.named(nameOf(fact.cause, texts), texts.day(fact.on))
    case 'counted':
      return `${texts.ends[fact.end]}${texts.colon} ${countOf(fact, texts)}`
    case 'source':
      return fact.citations.map((citation) => citedIn(citation, texts)).join(texts.semicolon)
    case 'basis':
      return texts.bases[fact.basis]
    case 'coverage':
      return texts.coverages[fact.coverage]
    case 'bar': {
      const exclusion = texts.exclusion(
        texts.grounds[fact.ground],
        texts.day(fact.from),
        fact.until === null ? null : texts.day(fact.until),
      )
      return [exclusion, ...fact.citations.map((citation) => citedIn(citation, texts))].join(texts.semicolon)
    }
    case 'lapse':
      return texts.lapse(nameOf(fact.cause, texts), texts.day(fact.on))
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
        fact.id,
        heldByOf(fact, texts),
        [
          windowOf(fact.window, texts),
          ...(fact.state === undefined ? [] : [stateOf({ ...fact, state: fact.state }, texts)]),
        ].join(texts.semicolon),
      )
    case 'change':
      return texts.change(
        fact.suppositions.map((supposition) => supposed(supposition, texts)),
        texts.states[fact.state],
        windowOf(fact.window, texts),
      )
    case 'terms':
      return texts.unofficial(fact.terms.map((key) => glossary[key][language].term))
    case 'endsWith': {
      const causes = [...new Set(fact.causes.map((cause) => nameOf(cause, texts)))]
      return texts.parts.endsWith[tenseOf(fact)](causes)
    }
    case 'rateReading': {
      const gives = texts.parts.rate[fact.consequence](fact.percentage)
      return texts.reading(readingOf(fact.id, fact.value, texts), fact.id, heldByOf(fact, texts), gives)
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
      return partSentence(fact, texts, labelsIn(language))
    case 'notDisclosed':
      return texts.notDisclosed
    case 'unknownKey':
      return texts.unknownKey
  }
}

const heldByOf = ({ heldBy }: { readonly heldBy: readonly Citation[] }, texts: Texts): string =>
  heldBy.length === 0 ? texts.heldByNone : texts.heldBy(heldBy.map((citation) => citedIn(citation, texts)))

const windowOf = ({ from, until }: Window, texts: Texts): string =>
  from === until
    ? texts.oneDay(texts.day(from))
    : texts.window(texts.day(from), until === null ? null : texts.day(until))

const stateOf = (
  { state, fulfilledOn }: Pick<Extract<ExplanationFact, { kind: 'state' }>, 'state' | 'fulfilledOn'>,
  texts: Texts,
): string =>
  fulfilledOn === undefined ? texts.states[state] : texts.doneOn(texts.states[state], texts.day(fulfilledOn))

const isNamed = (name: string | undefined, texts: Texts): name is Named => Object.hasOwn(texts.names, String(name))

const nameOf = ({ type, moment }: NamedCause, texts: Texts): string =>
  texts.names[isNamed(moment, texts) ? moment : type]

const isReadingText = (name: string, texts: Texts): name is ReadingText => Object.hasOwn(texts.readings, name)

const readingOf = (id: string, value: string, texts: Texts): string => {
  const name = `${id}:${value}`
  return isReadingText(name, texts) ? texts.readings[name] : id
}

const citedIn = ({ source, of, point, step, row, articles, paragraph }: Citation, texts: Texts): string =>
  [
    of === undefined ? texts.sources[source] : texts.dated(texts.sources[source], texts.day(of)),
    ...(point === undefined ? [] : [point === 'preamble' ? texts.preamble : texts.point(point)]),
    ...(step === undefined ? [] : [texts.step(step)]),
    ...(row === undefined ? [] : [texts.row(row)]),
    ...(articles === undefined ? [] : [isSeveral(articles) ? texts.articles(articles) : texts.article(articles)]),
    ...(paragraph === undefined ? [] : [texts.paragraph(paragraph)]),
  ].join(', ')

const isSeveral = (articles: string): boolean => /–|, /.test(articles)

const countOf = ({ count, result }: Counted, texts: Texts): string => {
  const day = texts.day(result)
  switch (count.count) {
    case 'anchor':
      return texts.anchorItself(texts.anchors[count.anchor], day)
    case 'days':
      return texts.daysLater(count.days, texts.anchors[count.anchor], texts.day(count.since), day)
    case 'monthsLater':
    case 'eveOfMonths':
    case 'withinMonths':
      return inMonths(count, result, texts)
    case 'dayAfter':
      return texts.dayAfter(texts.day(count.of), day)
    case 'dayBefore':
      return texts.dayBefore(texts.day(count.of), day)
    case 'monthsBefore':
      return texts.monthsBefore(count.months, texts.anchors[count.anchor], texts.day(count.since), day)
    case 'latest':
      return texts.latest(count.of.map(texts.day), day)
    case 'reading':
      return texts.followed(readingOf(count.reading, count.value, texts))
    case 'notKnown':
      return texts.notKnown(texts.anchors[count.anchor])
    case 'rollOver':
      return texts.rollOver(texts.day(count.of), day)
    case 'closed':
      return texts.closed(texts.day(count.of), day)
  }
}

const inMonths = (of: MonthCount, result: Day, texts: Texts): string => {
  const { count, months, anchor, since, convention, missing, otherwise } = of
  const counted = (by: Convention, last: Day) => {
    const leavesOut = count === 'withinMonths' && by === 'quantieme'
    return {
      begins: leavesOut ? texts.day(addDays(since, 1)) : undefined,
      arrived: texts.day(leavesOut || count === 'eveOfMonths' ? addDays(last, 1) : last),
      result: texts.day(last),
    }
  }
  return texts.inMonths({
    count,
    months,
    anchor: texts.anchors[anchor],
    since: texts.day(since),
    convention,
    missing: missing && texts.missingDay(missing),
    ...counted(convention, result),
    otherwise: otherwise && counted(otherConvention(convention), otherwise),
    monthOfIncapacity:
      anchor !== 'incapacityStart' || count === 'withinMonths' ? undefined : months + (count === 'monthsLater' ? 1 : 0),
  })
}

const absenceIn = (absence: Absence, texts: Texts): string => {
  switch (absence.because) {
    case 'status':
      return texts.absences.status(texts.statuses[absence.status])
    case 'contract':
      return texts.absences.contract(absence.employmentContract)
    case 'law':
      return texts.absences.law(texts.day(absence.inForceFrom))
    case 'repealed':
      return texts.absences.repealed(texts.day(absence.since))
    case 'notConcerned':
      return texts.absences.notConcerned
    case 'later':
      return texts.absences.later(texts.day(absence.from))
    case 'notTriggered':
      return texts.absences.notTriggered([...new Set(absence.causes.map((cause) => nameOf(cause, texts)))])
  }
}

const supposed = (supposition: Supposition, texts: Texts): string => {
  const { suppositions } = texts
  switch (supposition.suppose) {
    case 'day':
      return suppositions.day(texts.day(supposition.asOf))
    case 'event': {
      const { event, moment } = supposition
      return suppositions.event(nameOf({ type: event.type, moment }, texts), texts.day(event.on))
    }
    case 'withoutEvent':
      return suppositions.withoutEvent(nameOf(supposition, texts), texts.day(supposition.on))
    case 'reading':
      return suppositions.reading(readingOf(supposition.reading, supposition.value, texts), supposition.reading)
    case 'contract':
      return suppositions.contract(supposition.employmentContract)
    case 'recognised':
    case 'notEnded':
    case 'notCertified':
      return suppositions[supposition.suppose]
  }
}
