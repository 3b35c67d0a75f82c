import { type Counting, DEFAULT_COUNTING, type Term } from '../calendar/term.js'
import type { FulfilmentReading } from './obligation-rule.js'
import { type OtherCounting, otherCountings, type Questions, questionsOf } from './questions.js'

/**
 * A term with the questions on which it depends, and the other ways to count it where nobody
 * departs from the default: what is the same for every case.
 * @internal
 */
export interface AskedTerm {
  readonly term: Term
  readonly questions: Questions
  readonly others: readonly OtherCounting[]
}

/** @internal */
export const askedTerm = (term: Term): AskedTerm => {
  const questions = questionsOf(term)
  return { term, questions, others: otherCountings(questions, DEFAULT_COUNTING) }
}

// For whoever departs from the default: worked out once for each way of counting.
const elsewhere = /* @__PURE__ */ new WeakMap<Counting, Map<AskedTerm, readonly OtherCounting[]>>()

/** The other ways to count a term, each of which departs from the one given in a single question. @internal */
export const othersBeside = (asked: AskedTerm, counting: Counting): readonly OtherCounting[] => {
  if (counting === DEFAULT_COUNTING) return asked.others
  let known = elsewhere.get(counting)
  if (known === undefined) {
    known = new Map()
    elsewhere.set(counting, known)
  }
  const before = known.get(asked)
  if (before !== undefined) return before
  const others = otherCountings(asked.questions, counting)
  known.set(asked, others)
  return others
}

/** The way to count in which another day counts as the day of the step; the default one where that was chosen. @internal */
export const fulfilmentBeside = (
  { reading, default: usual, other }: FulfilmentReading,
  counting: Counting,
): OtherCounting => {
  const value = counting.readings[reading] === other ? usual : other
  return {
    reading: `${reading}:${value}`,
    counting: { ...counting, readings: { ...counting.readings, [reading]: value } },
  }
}
