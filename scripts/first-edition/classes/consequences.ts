import type { CaseOfDifference } from '../case.js'
import { type DifferenceClass, itemOf, textOf, triggerDay } from '../difference-class.js'
import type { Difference } from '../differences.js'

type Absence = Extract<CaseOfDifference['seen'][number], { readonly type: 'unjustifiedAbsence' }>

/** The day on which the absence was planned: the window of the duty to set a new date begins on it. */
const plannedDay = (difference: Difference): string => {
  const { part, name, before, after } = difference
  if (part === 'consequence') return textOf(after ?? before, 'plannedOn')
  return name === 'absence.newDate' ? textOf(after ?? before, 'window', 'from') : triggerDay(difference)
}

const absencesOn = ({ seen }: CaseOfDifference, plannedOn: string): readonly Absence[] =>
  seen.flatMap((event) => (event.type === 'unjustifiedAbsence' && event.plannedOn === plannedOn ? [event] : []))

/**
 * Whether an absence belongs to no cascade (SA-1): at the examination without one that was indicated, at the first contact
 * without a referral, or after what ended it; at the other places before the text that added them.
 */
const isOutside = (of: CaseOfDifference, { at, plannedOn }: Absence): boolean => {
  const { seen, isSelfEmployed } = of
  const before = seen.filter(({ on }) => on <= plannedOn)
  const last = (...types: readonly string[]) => before.filter((event) => types.includes(event.type)).at(-1)
  const ending = (...types: readonly string[]) =>
    before
      .filter(
        (event) =>
          types.includes(event.type) &&
          event.on < plannedOn &&
          (event.type !== 'coordinatorContact' || event.kind === 'first'),
      )
      .at(-1)
  switch (at) {
    case 'exam': {
      const estimated = seen.find((event) => event.type === 'capacityEstimated')?.on ?? '9999'
      const begun = before
        .filter(
          (event) =>
            event.type === 'questionnaireImpossible' &&
            event.examIndicated &&
            event.on <= estimated &&
            !isOfRouteB(of, event.on),
        )
        .at(-1)
      const ended = ending('medicalExam', 'capacityEstimated')
      // Once the estimate is made, no examination is owed for it (A4-3).
      return begun === undefined || (ended !== undefined && ended.on >= begun.on)
    }
    case 'firstContact': {
      const begun = last('referred')
      const ended = ending('coordinatorContact', 'contactRequested')
      return begun === undefined || (ended !== undefined && ended.on >= begun.on)
    }
    case 'occupationalPhysician':
      return isSelfEmployed || plannedOn < '2026-03-01'
    default:
      return isSelfEmployed || plannedOn < '2026-06-01'
  }
}

/** The questionnaire of route B prepares a first contact, and no estimate follows it. */
const isOfRouteB = ({ seen }: CaseOfDifference, on: string): boolean => {
  const routes = seen.flatMap((event) => (event.type === 'questionnaireSent' && event.on <= on ? [event.route] : []))
  return routes.includes('B') && !routes.includes('A')
}

/** Whether a text gave consequences to an absence of this case on the day planned. */
const isLaw = ({ isSelfEmployed, start }: CaseOfDifference, { plannedOn }: Absence): boolean =>
  isSelfEmployed ? plannedOn >= '2023-04-03' : start >= '2023-01-01' || plannedOn >= '2026-03-01'

/** The number of an absence at its place in its cascade, by the day planned. */
const numberOf = (of: CaseOfDifference, { at, plannedOn }: Absence): number =>
  of.seen.filter(
    (event) =>
      event.type === 'unjustifiedAbsence' &&
      event.at === at &&
      event.plannedOn <= plannedOn &&
      isLaw(of, event) &&
      !isOutside(of, event),
  ).length

/** Absences and what follows from them. */
export const consequences: readonly DifferenceClass[] = [
  {
    name: 'No judgement on a consequence is asked of a person any more: its days are known',
    norms: ['LT-6'],
    holds: ({ part, name, field, before }, { isSelfEmployed }) =>
      part === 'judgement' &&
      name === 'consequence' &&
      field === 'vanished' &&
      textOf(before, 'since') >= '2026-01-01' &&
      !isSelfEmployed,
  },
  {
    name: 'An absence outside a cascade leads to nothing',
    norms: ['SA-1'],
    holds: (difference, of) => {
      const { part, name, field } = difference
      return (
        field === 'vanished' &&
        (part === 'consequence' || (part === 'step' && name === 'absence.newDate')) &&
        absencesOn(of, plannedDay(difference)).some((absence) => isOutside(of, absence))
      )
    },
  },
  {
    name: 'What the dossier does not tell of an absence is asked for',
    norms: ['SA-1'],
    holds: ({ part, name, field }, of) =>
      part === 'need' &&
      ((name === 'referred' && field === 'appeared') || (name === 'questionnaireImpossible' && field !== 'since')) &&
      of.seen.some((event) => event.type === 'unjustifiedAbsence' && isOutside(of, event)),
  },
  {
    name: 'Before March 2026 an absence has no consequence, and no number, where the incapacity started before 2023',
    norms: ['LT-2', 'LT-6'],
    holds: ({ part, field }, of) =>
      part === 'consequence' &&
      field === 'vanished' &&
      of.start < '2023-01-01' &&
      of.seen.some((event) => event.type === 'unjustifiedAbsence' && event.plannedOn < '2026-03-01'),
  },
  {
    name: 'The first absence of a cascade leads to a new date, and to no consequence',
    norms: ['SA-2', 'LT-6'],
    holds: ({ part, field, before }, of) =>
      part === 'consequence' &&
      field === 'vanished' &&
      absencesOn(of, textOf(before, 'plannedOn')).some(
        // Of two that were planned on one day, either may be the first.
        (absence, _, sameDay) => numberOf(of, absence) <= sameDay.length,
      ),
  },
  {
    name: 'Absences are numbered by the day planned, whatever the order in which they were established',
    norms: ['SA-2'],
    holds: (difference, of) =>
      difference.part === 'step' &&
      difference.name === 'absence.newDate' &&
      difference.field === 'vanished' &&
      absencesOn(of, plannedDay(difference)).some((absence) => numberOf(of, absence) > 1),
  },
  {
    name: 'Until 2 April 2023 no text gave consequences for the self-employed',
    norms: ['LT-2'],
    holds: (difference, { isSelfEmployed }) =>
      isSelfEmployed &&
      difference.field === 'vanished' &&
      ((difference.part === 'step' && difference.name === 'absence.newDate' && triggerDay(difference) < '2023-04-03') ||
        (difference.part === 'consequence' && textOf(difference.before, 'plannedOn') < '2023-04-03')),
  },
  {
    name: 'A new date for a self-employed person cites the text for the self-employed',
    norms: ['LT-2'],
    holds: (difference, { isSelfEmployed }) =>
      isSelfEmployed &&
      difference.part === 'step' &&
      difference.name === 'absence.newDate' &&
      itemOf(difference, 'norms', '+') === 'LT-2' &&
      triggerDay(difference) >= '2023-04-03',
  },
  {
    name: 'The letter with a new date is what sets it, not the contact of the insured nor the next absence',
    norms: ['SA-2'],
    holds: ({ part, name, field, before, after }) =>
      part === 'step' &&
      name === 'absence.newDate' &&
      ['state', 'fulfilledOn', 'lapsedBy'].includes(field) &&
      textOf(before, 'state').startsWith('fulfilled') &&
      !textOf(after, 'state').startsWith('fulfilled'),
  },
  {
    name: 'The duty to set a new date lapses when category 4 is left or the contact is held',
    norms: ['SA-2', 'A5-1'],
    holds: ({ part, name, field, after }, { on }) =>
      part === 'step' &&
      name === 'absence.newDate' &&
      ['state', 'lapsedBy'].includes(field) &&
      on('capacityEstimated', 'medicalExam', 'coordinatorContact').some(
        (day) => day === textOf(after, 'lapsedBy', 'on'),
      ),
  },
  {
    name: 'The first absence of a cascade leads to a new date, the next ones to a consequence with its days, in 2026 too',
    norms: ['SA-2', 'SA-3', 'SA-4', 'LT-6'],
    holds: (difference, of) => {
      const { part, name, field } = difference
      const day = plannedDay(difference)
      const isNew = field === 'appeared' || (part === 'consequence' && field !== 'vanished')
      return (
        isNew &&
        (part === 'consequence' || (part === 'step' && ['absence.newDate', 'consequence.notify'].includes(name))) &&
        absencesOn(of, day).some((absence) => !isOutside(of, absence)) &&
        (name !== 'absence.newDate' ||
          day >= '2026-01-01' ||
          absencesOn(of, day).some((absence) => numberOf(of, absence) === 1))
      )
    },
  },
  {
    name: 'No consequence for an absence after the end of the incapacity',
    norms: ['SA-6'],
    holds: ({ part, field, before }, { end }) =>
      part === 'consequence' && field === 'vanished' && end !== undefined && textOf(before, 'plannedOn') > end.lastDay,
  },
]
