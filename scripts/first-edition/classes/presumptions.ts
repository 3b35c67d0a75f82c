import { type DifferenceClass, itemOf, textOf } from '../difference-class.js'

/** The legal presumption. */
export const presumptions: readonly DifferenceClass[] = [
  {
    name: 'The ZIV presumption starts on the day of the declaration',
    norms: ['LT-15'],
    holds: (difference, { on }) => {
      const { part, name, field, before, after } = difference
      const from = textOf(field === 'vanished' ? before : after, 'from')
      if (part !== 'presumption' || name !== 'ziv') return false
      // One that started in the first edition with a plan of 2024 or later; one that starts now with a declaration.
      if (field === 'vanished')
        return '2024-01-01' <= from && from <= '2025-12-31' && on('planDrawnUp').includes(from as never)
      if (field === 'appeared')
        return '2024-01-01' <= from && from <= '2025-12-31' && on('zivStarted').includes(from as never)
      return itemOf(difference, 'norms', '+') === 'LT-15' && from >= '2024-01-01'
    },
  },
  {
    name: 'For a declaration of 2023 with a plan of 2024 or later, the other first day stands beside',
    norms: ['LT-15'],
    holds: (difference, { on }) =>
      difference.part === 'presumption' &&
      itemOf(difference, 'readings', '+') === 'RD-11:declaration' &&
      on('zivStarted').some((day) => day < '2024-01-01') &&
      textOf(difference.after, 'from') >= '2024-01-01',
  },
  {
    name: 'Permitted work may end the ZIV presumption: an open question stands beside',
    norms: ['LP-4'],
    holds: (difference, { on }) =>
      difference.part === 'presumption' &&
      itemOf(difference, 'readings', '+') === 'RD-14:endsPresumption' &&
      on('permittedWorkStarted').some((day) => day >= textOf(difference.after, 'from')),
  },
  {
    name: 'Another presumption is the one that ran last',
    norms: ['LT-15'],
    holds: ({ part, field }, _, others) =>
      part === 'presumption' &&
      (field === 'appeared' || field === 'vanished') &&
      others.some((other) => other.part === part && other.field === (field === 'appeared' ? 'vanished' : 'appeared')),
  },
  {
    name: 'A plan that was no law starts no presumption and keeps no later one from starting',
    norms: ['LP-1', 'LT-1'],
    holds: ({ part, field, after }, { on, lawBegins }) =>
      part === 'presumption' &&
      field === 'appeared' &&
      on('planDrawnUp', 'codexPlanSigned').some((day) => day < lawBegins && day < textOf(after, 'from')),
  },
  {
    name: 'Retraining ends the ZIV presumption only where its approval is known; else it is asked for',
    norms: ['LP-4'],
    holds: ({ part, name, field, before, after }, { seen }) => {
      const unapproved = seen.some(
        ({ type, on }) =>
          type === 'retrainingStarted' && !seen.some((other) => other.type === 'retrainingApproved' && other.on <= on),
      )
      return (
        unapproved &&
        ((part === 'need' && name === 'retrainingApproved' && field === 'appeared') ||
          (part === 'presumption' && name === 'ziv' && field === 'appeared') ||
          (part === 'presumption' &&
            ['until', 'endedBy'].includes(field) &&
            textOf(before, 'endedBy') === 'retraining' &&
            textOf(after, 'endedBy') !== 'retraining'))
      )
    },
  },
]
