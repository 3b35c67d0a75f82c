import type { CaseOfDifference } from '../case.js'
import { type DifferenceClass, itemOf, lastDayOf, listOf, textOf, triggerDay } from '../difference-class.js'

const CONTACTS = 'evaluation.contact'

/** The steps that a CODEX request or an own trajectory bars. */
const BARRED_STEPS: readonly string[] = ['questionnaire.send', 'estimate.first', 'exam.questionnaireImpossible']

/** Tells whether the last category that was given by a day is one that asks for the contact of the seventh month. */
const isInCategory1Or3 = (seen: CaseOfDifference['seen'], by: string): boolean => {
  const categories = seen.flatMap((event) =>
    event.type === 'capacityEstimated' && event.on <= by ? [event.category] : [],
  )
  return [1, 3].includes(categories.at(-1) ?? 0)
}

/** What the royal decrees of January 2024 changed (T24), and the texts that go with them. */
export const lawOf2024: readonly DifferenceClass[] = [
  {
    name: 'The contacts that evaluate the incapacity rest on the decrees, no longer on official statements',
    norms: ['LT-4'],
    holds: ({ part, name, field, before, after }, { t24 }) =>
      part === 'step' &&
      name === CONTACTS &&
      field === 'basis' &&
      textOf(before, 'basis') === 'statement' &&
      textOf(after, 'basis') === '' &&
      textOf(after, 'window', 'until') >= t24,
  },
  {
    name: 'The contact of the seventh month is owed in the cases of the decree only',
    norms: ['LT-4'],
    holds: ({ part, name, field, before, after }, { t24, endOfMonth, seen }) =>
      part === 'step' &&
      name === CONTACTS &&
      textOf(before, 'key') === `${CONTACTS}#7` &&
      // By the other way to count months its case comes after the seventh month, or the estimate was not barred.
      ((field === 'vanished' && !isInCategory1Or3(seen, endOfMonth(6))) ||
        (field.startsWith('readings -RD-6') && textOf(after, 'trigger', 'type') !== 'incapacityStart')) &&
      endOfMonth(7) >= t24,
  },
  {
    name: 'The contact of the seventh month takes the place of the examinations of categories 1 and 3',
    norms: ['LT-12'],
    holds: (difference, { t24, endOfMonth }) => {
      const { part, name, field } = difference
      const day = [endOfMonth(7), triggerDay(difference)].toSorted()[1] ?? ''
      return (
        (part === 'step' &&
          ['exam.category1', 'exam.category3'].includes(name) &&
          field === 'vanished' &&
          day >= t24) ||
        (part === 'step' && name === CONTACTS && itemOf(difference, 'norms', '+') === 'LT-12' && endOfMonth(7) >= t24)
      )
    },
  },
  {
    name: 'A contact that evaluates is barred in hospital, while incapacity is presumed, or by an own trajectory in month 7',
    norms: ['LT-4'],
    holds: (difference, { t24, asOf, on }) => {
      const { part, name, field, after } = difference
      if (asOf < t24) return false
      if (part === 'exclusion') return name === 'presumedIncapable' && field === 'appeared'
      if (part === 'finding')
        return (
          name === 'whileBarred' &&
          field === 'appeared' &&
          textOf(after, 'obligation').startsWith(CONTACTS) &&
          listOf(after, 'exclusions').some((key) => /^(presumedIncapable|ownTrajectory)/.test(key))
        )
      const isPresumedSometime = on('zivStarted', 'planDrawnUp', 'codexPlanSigned').length > 0
      if (part === 'step' && name === CONTACTS && field.startsWith('readings ~RD-6')) return isPresumedSometime
      const by = [...listOf(after, 'barredBy')].map((key) => key.replace(/#.*/, ''))
      const barred = by.includes('presumedIncapable') || by.includes('ownTrajectory')
      return (
        part === 'step' &&
        name === CONTACTS &&
        barred &&
        (field === 'state' || field.startsWith('barredBy +') || field === 'lapsedBy')
      )
    },
  },
  {
    name: 'Whatever is done within the window fulfils a contact, and until the next one begins late',
    norms: ['LT-4'],
    holds: ({ part, name, field, before, after }, { on }) =>
      part === 'step' &&
      name === CONTACTS &&
      (['state', 'fulfilledOn', 'lapsedBy'].includes(field) || /^readings [~+]RD-6/.test(field)) &&
      on('medicalExam').length > 0 &&
      (textOf(before, 'state').startsWith('fulfilled') || textOf(after, 'state').startsWith('fulfilled')),
  },
  {
    name: 'The contact of the seventh month lapses by the category that ends its case',
    norms: ['LT-4'],
    holds: ({ part, name, field, after }, { on }) =>
      part === 'step' &&
      name === CONTACTS &&
      textOf(after, 'key') === `${CONTACTS}#7` &&
      ['state', 'lapsedBy'].includes(field) &&
      textOf(after, 'lapsedBy', 'type') === 'capacityEstimated' &&
      on('capacityEstimated').includes(textOf(after, 'lapsedBy', 'on') as never),
  },
  {
    name: 'After a contact of month 7, 11 or of invalidity: a new estimate',
    norms: ['LT-4'],
    holds: (difference, { t24, on }) =>
      difference.part === 'step' &&
      difference.name === 'estimate.again' &&
      difference.field === 'appeared' &&
      triggerDay(difference) >= t24 &&
      on('medicalExam').some((day) => day === triggerDay(difference)),
  },
  {
    name: 'CODEX and an own trajectory bar only while they run',
    norms: ['LT-10'],
    holds: (difference, { t24, asOf, on }) => {
      const { part, name, field, before, after } = difference
      const isOne = name === 'codexRequested' || name === 'ownTrajectory'
      const ended = on('codexEnded', 'zivEnded', 'coordinatorContact').length > 0
      if (part === 'exclusion' && isOne)
        return (
          asOf >= t24 &&
          (field === 'until'
            ? ended && textOf(after, 'until') !== ''
            : itemOf(difference, 'norms', '+') === 'LT-10' || (ended && ['key', 'appeared'].includes(field)))
        )
      if (part === 'finding')
        return (
          name === 'whileBarred' &&
          (field === 'vanished' || field.startsWith('exclusions -')) &&
          ended &&
          textOf(before, 'on') >= t24 &&
          listOf(before, 'exclusions').some((key) => /^(codexRequested|ownTrajectory)/.test(key))
        )
      const nowBy = field.startsWith('barredBy +') && textOf(after, 'lapsedBy', 'type') === 'barredOnLastDay'
      const freed = [...listOf(before, 'barredBy')].some((key) => /^(codexRequested|ownTrajectory)/.test(key))
      return (
        part === 'step' &&
        BARRED_STEPS.includes(name) &&
        freed &&
        ended &&
        lastDayOf(difference) >= t24 &&
        (['state', 'lapsedBy', 'fulfilledOn'].includes(field) || field.startsWith('barredBy -') || nowBy)
      )
    },
  },
  {
    name: 'A medical ground forbids the questionnaire; it used to allow that none is sent',
    norms: ['LT-11'],
    holds: (difference, { t24, asOf }) =>
      difference.part === 'exclusion' &&
      difference.name === 'medicalGround' &&
      asOf >= t24 &&
      (difference.field === 'modality' || itemOf(difference, 'norms', '+') === 'LT-11'),
  },
  {
    name: 'An exclusion lists the new steps that it bars, with their norm',
    norms: ['LT-4'],
    holds: (difference, { t24, asOf }) =>
      difference.part === 'exclusion' &&
      asOf >= t24 &&
      ['estimate.again', CONTACTS].includes(
        itemOf(difference, 'bars', '+') ?? itemOf(difference, 'norms', '+')?.replace('LT-4', CONTACTS) ?? '',
      ),
  },
  {
    name: 'Category 4 at whatever moment leads to a referral; the norm is cited',
    norms: ['LT-22'],
    holds: (difference, { t24 }) => {
      const norm = itemOf(difference, 'norms', '+')
      const day = difference.name === 'referral.make' ? triggerDay(difference) : lastDayOf(difference)
      return (
        difference.part === 'step' &&
        ['referral.make', 'contact.first'].includes(difference.name) &&
        norm === 'LT-22' &&
        day >= t24
      )
    },
  },
  {
    name: 'Any definitive end of CODEX opens situation D and restarts ZIV',
    norms: ['LT-16'],
    holds: (difference, { t24, on }) => {
      const day =
        textOf(difference.after ?? difference.before, 'on') || textOf(difference.after ?? difference.before, 'since')
      const ended = on('codexEnded').some((end) => end >= t24)
      const { part, name, field, before } = difference
      const isSuspension =
        (part === 'exclusion' && name === 'codexDuringZiv' && field === 'until') ||
        (part === 'status' && textOf(before, 'status') === 'zivSuspended') ||
        (part === 'step' && listOf(before, 'barredBy').some((key) => key.startsWith('codexDuringZiv')))
      if (isSuspension) return ended
      return (
        day >= t24 &&
        ((difference.part === 'finding' &&
          difference.name === 'otherSituation' &&
          (itemOf(difference, 'norms', '+') === 'LT-16' ||
            (difference.field === 'vanished' && on('codexEnded').some((end) => end <= day)))) ||
          (difference.part === 'judgement' && difference.name === 'restart'))
      )
    },
  },
  {
    name: 'Who may do a step that is not done follows the law of today',
    norms: ['LT-3'],
    holds: (difference, { t24, asOf }) =>
      difference.part === 'step' &&
      asOf >= t24 &&
      (difference.field === 'alsoBy' || itemOf(difference, 'norms', '+') === 'LT-3') &&
      !textOf(difference.after, 'state').startsWith('fulfilled') &&
      textOf(difference.before, 'state').startsWith('fulfilled'),
  },
  {
    name: 'To do what a medical ground forbids is a finding',
    norms: ['LT-11'],
    holds: ({ part, name, before, after, field }, { t24, on }) =>
      part === 'finding' &&
      name === 'whileBarred' &&
      (field === 'appeared' || field === 'exclusions +medicalGround') &&
      listOf(after ?? before, 'exclusions').includes('medicalGround') &&
      textOf(after ?? before, 'on') >= t24 &&
      on('questionnaireWithheld').some((day) => day <= textOf(after ?? before, 'on')),
  },
]
