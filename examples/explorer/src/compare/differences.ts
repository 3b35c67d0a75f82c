import { type ChangeCause, type ComparedObligation, diffEvaluations, type Evaluation } from 'terug-naar-werk'
import { shortDay } from '../days'
import { daysInWords } from '../timeline/row-words'
import { capital, type Spoken } from '../words/spoken-language'

/** A line of the comparison, in words. */
export interface Difference {
  readonly key: string
  readonly name: string
  readonly before: string
  readonly after: string
  readonly why: string
}

const causeInWords = (cause: ChangeCause, { words, labelOf, language }: Spoken): string => {
  const { causes } = words.compare
  switch (cause.kind) {
    case 'event':
      return causes.on(labelOf(cause.type), shortDay(cause.on, language))
    case 'done':
      return causes.done(shortDay(cause.on, language))
    case 'exclusion':
      return causes.exclusion(labelOf(cause.key))
    case 'reading':
      return causes.reading
    case 'law':
      return causes.law(shortDay(shownDay(cause.version), language))
    case 'reform':
      return causes.reform(cause.title)
    case 'rollOver':
      return causes.rollOver
    case 'day':
      return causes.dayAlone
    case 'facts':
      return causes.facts
  }
}

// SAFETY: a version of the law is named by its first day.
const shownDay = (version: string) => version as Evaluation['asOf']

const stepInWords = (step: ComparedObligation | undefined, spoken: Spoken): string =>
  step === undefined
    ? spoken.words.compare.absent
    : `${capital(spoken.labelOf(step.state))}${spoken.words.colon}${daysInWords(step.window.from, step.window.until, spoken)}`

/** What differs between two evaluations, in words: the status, then the steps, then the periods. */
export const differencesOf = (before: Evaluation, after: Evaluation, spoken: Spoken): readonly Difference[] => {
  const { words, labelOf } = spoken
  const { absent, present, status } = words.compare
  const found = diffEvaluations(before, after)
  const name = (key: string): string => capital(labelOf(key))
  const period = (
    one: { readonly from: Evaluation['asOf']; readonly until: Evaluation['asOf'] | null } | undefined,
  ): string => (one === undefined ? absent : capital(daysInWords(one.from, one.until, spoken)))
  return [
    ...(found.status
      ? [{ key: 'status', name: status, before: name(found.status.before), after: name(found.status.after), why: '' }]
      : []),
    ...found.obligations.map((one) => ({
      key: one.key,
      name: name(one.key),
      before: stepInWords(one.before, spoken),
      after: stepInWords(one.after, spoken),
      why: one.causes.map((cause) => causeInWords(cause, spoken)).join(words.semicolon),
    })),
    ...[...found.presumptions, ...found.consequences].map((one) => ({
      key: one.key,
      name: name(one.key),
      before: period(one.before),
      after: period(one.after),
      why: '',
    })),
    ...found.exclusions.appeared.map((key) => ({ key, name: name(key), before: absent, after: present, why: '' })),
    ...found.exclusions.vanished.map((key) => ({ key, name: name(key), before: present, after: absent, why: '' })),
  ]
}
