import { rulebook } from 'terug-naar-werk/rulebook'
import { describe, expect, it } from 'vitest'
import { typesOf } from '../../../src/explain/event-samples.js'
import { versionsOf } from '../../../src/explain/version-on.js'
import { answers } from '../../../src/law/answers.js'
import {
  byReading,
  dayAfter,
  during,
  lastOfMonthsFrom,
  latestOf,
  occurrenceTerm,
  on,
  startOfMonth,
  withinMonthsAfter,
} from '../../../src/law/boundaries.js'
import {
  type Anchors,
  type Boundary,
  DEFAULT_INTERPRETATION,
  type Interpretation,
  lastDayOf,
  type Term,
} from '../../../src/law/term.js'
import {
  anchorOf,
  boundariesOf,
  otherAnchorsOf,
  otherInterpretations,
  withAnswer,
} from '../../../src/rules/interpretations.js'

/** The records as each text leaves them, with one window; of what comes back the first. */
const rules = rulebook.obligations.flatMap(versionsOf).map(({ rule, norms, trigger, window }) => ({
  rule,
  norms,
  trigger,
  window: 'everyMonths' in window ? occurrenceTerm(window, 1) : window,
}))

const asked = (term: Term): string => {
  const boundaries = boundariesOf(term)
  const conventions = boundaries.flatMap((one) => ('convention' in one ? [one.convention] : []))
  const readings = boundaries.flatMap((one) =>
    one.count === 'byReading' ? [`${one.reading}: ${one.choices.map(({ value }) => value).join(' or ')}`] : [],
  )
  return [[...new Set(conventions)].join(' '), readings.join('; '), otherAnchorsOf(boundaries).join(' ')].join(' | ')
}

const term = (rule: string, norm: string): Term => {
  const found = rules.find((one) => one.rule === rule && one.norms.some((own) => own === norm))
  if (found === undefined) throw new Error(`no rule ${rule}`)
  return found.window
}

describe('the convention, the readings and the further days on which a term depends', () => {
  it.each([
    ['questionnaire.send', 'A2-1', ' |  | '],
    ['questionnaire.return', 'A3-1', ' | RD-1: twoWeeks or oneWeek | '],
    ['estimate.first', 'A4-1', 'quantieme |  | '],
    ['contact.first', 'A7-2', 'quantieme sameDate | RD-5: sixthMonth or monthAfterReferral | '],
    ['contact.first', 'A7-1', 'sameDate |  | '],
    ['contact.first', 'B4-1', 'sameDate | RD-3: receipt or handingOver or sending | posted'],
    ['contact.first', 'B2-2', 'sameDate | RD-4: request or decision | request'],
    ['contact.afterRefusal', 'B6-1', 'sameDate |  | previousContact'],
    ['absence.newDate', 'SA-2', 'sameDate |  | planned'],
    ['referral.make', 'A6-1', ' |  | '],
    ['ziv.review', 'Z3-1', 'sameDate |  | '],
  ])('%s (%s): %s', (rule, norm, expected) => {
    expect(asked(term(rule, norm))).toBe(expected)
  })

  it('a day that counts itself is named too', () => {
    expect(asked(during(on('trigger'), lastOfMonthsFrom(6, 'planned', 'quantieme')))).toBe('quantieme |  | planned')
  })

  it('is found inside of other boundaries too', () => {
    const inner = byReading('RD-4', { request: on('request'), decision: withinMonthsAfter(1, 'planned', 'sameDate') })
    const expected = 'sameDate | RD-4: request or decision | request planned'
    expect(asked(during(on('trigger'), dayAfter(inner)))).toBe(expected)
    expect(asked(during(on('trigger'), latestOf(on('trigger'), inner)))).toBe(expected)
    expect(asked(during(dayAfter(inner), on('trigger')))).toBe(expected)
  })
})

it('the choices of a boundary are the answers to its question, the default first', () => {
  const choices = rules
    .flatMap(({ window }) => boundariesOf(window))
    .flatMap((one) => (one.count === 'byReading' ? [one] : []))
  expect(choices.length).toBeGreaterThan(4)
  for (const one of choices) expect(one.choices.map(({ value }) => value)).toEqual(answers[one.reading])
})

it('what lies inside a day before is found too, and each boundary names the day from which it counts', () => {
  const inner = byReading('RD-4', { request: on('request'), decision: withinMonthsAfter(1, 'planned', 'sameDate') })
  const before: Boundary = { count: 'dayBefore', boundary: inner }
  expect(asked(during(on('trigger'), before))).toBe('sameDate | RD-4: request or decision | request planned')
  const monthsBefore: Boundary = { count: 'monthsBefore', months: 3, dayAfter: 'stated' }
  expect([on('planned'), startOfMonth(4, 'quantieme'), monthsBefore, before].map(anchorOf)).toEqual([
    'planned',
    'incapacityStart',
    'stated',
    'trigger',
  ])
})

describe('a term that has a last day has one in every reading', () => {
  it.each(
    rules
      .filter(({ window }) => window.until !== null)
      .map(({ rule, norms, trigger, window }) => [`${rule} (${norms.join(' ')})`, trigger, window] as const),
  )('%s: also where no other day is known than the event tells', (_, trigger, window) => {
    const types = typeof trigger !== 'string' || trigger === 'incapacityStart' ? [] : typesOf(trigger)
    // Some events cannot be entered without the day from which the term counts.
    const stated = types.some((type) => type === 'registrationLetterSent' || type === 'invalidityRecognised')
    const anchors: Anchors = {
      incapacityStart: 1,
      trigger: 4,
      ...(types.includes('unjustifiedAbsence') && { planned: 4 }),
      ...(stated && { stated: 90 }),
    }
    const others = otherInterpretations(boundariesOf(window), DEFAULT_INTERPRETATION)
    for (const { reading, interpretation } of others)
      expect(lastDayOf(window, anchors, interpretation), reading).not.toBeNull()
    expect(lastDayOf(window, anchors, DEFAULT_INTERPRETATION)).not.toBeNull()
  })
})

describe('the other ways to count a term', () => {
  const others = (window: Term, interpretation: Partial<Interpretation> = {}): readonly string[] =>
    otherInterpretations(boundariesOf(window), { ...DEFAULT_INTERPRETATION, ...interpretation }).map(
      ({ reading }) => reading,
    )

  it.each([
    ['questionnaire.send', 'A2-1', {}, []],
    ['questionnaire.send', 'A2-1', { convention: 'sameDate' }, []],
    ['estimate.first', 'A4-1', {}, ['RD-6:sameDate']],
    ['exam.category1', 'A5-2', {}, ['RD-6:sameDate']],
    ['estimate.first', 'A4-1', { convention: 'sameDate' }, ['RD-6:quantieme']],
    ['estimate.first', 'A4-1', { convention: 'quantieme' }, ['RD-6:sameDate']],
    ['contact.first', 'A7-1', {}, ['RD-6:quantieme']],
    // The answers to a settled question: only where a caller asks for them, or follows another one.
    ['contact.first', 'A7-2', {}, ['RD-6:quantieme', 'RD-6:sameDate']],
    ['contact.first', 'A7-2', { settled: true }, ['RD-6:quantieme', 'RD-6:sameDate', 'RD-5:monthAfterReferral']],
    ['questionnaire.return', 'A3-1', {}, []],
    ['questionnaire.return', 'A3-1', { settled: true }, ['RD-1:oneWeek']],
    ['questionnaire.return', 'A3-1', { readings: { 'RD-1': 'oneWeek' } }, ['RD-1:twoWeeks']],
    ['questionnaire.return', 'A3-1', { readings: { 'RD-5': 'monthAfterReferral' } }, []],
    ['contact.first', 'B2-2', {}, ['RD-6:quantieme', 'RD-4:decision']],
  ] as const)('%s (%s), counted by %j: %j', (rule, norm, interpretation, expected) => {
    expect(others(term(rule, norm), interpretation)).toEqual(expected)
  })

  it('each departs in one question alone', () => {
    const interpretation = { ...DEFAULT_INTERPRETATION, readings: { 'RD-3': 'sending' } } as const
    expect(otherInterpretations(boundariesOf(term('contact.first', 'B4-1')), interpretation)).toEqual([
      { reading: 'RD-6:quantieme', interpretation: { ...interpretation, convention: 'quantieme' } },
      { reading: 'RD-3:receipt', interpretation: { ...interpretation, readings: { 'RD-3': 'receipt' } } },
      { reading: 'RD-3:handingOver', interpretation: { ...interpretation, readings: { 'RD-3': 'handingOver' } } },
    ])
  })

  it('are the same for every term, so that what follows from one is worked out once', () => {
    const all = { ...DEFAULT_INTERPRETATION, settled: true }
    const fourth = otherInterpretations(boundariesOf(term('estimate.first', 'A4-1')), all)
    const sixth = otherInterpretations(boundariesOf(term('contact.first', 'A7-2')), all)
    expect(sixth[1]).toBe(fourth[0])
    expect(withAnswer('RD-5', 'monthAfterReferral', all)).toBe(sixth[2])
    const elsewhere = { ...all }
    expect(withAnswer('RD-5', 'monthAfterReferral', elsewhere)).not.toBe(sixth[2])
  })
})
