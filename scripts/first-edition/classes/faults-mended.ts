import { type DifferenceClass, itemOf, lastDayOf, listOf, textOf, triggerDay } from '../difference-class.js'

/** Where the first edition did not do what it said. */
export const faultsMended: readonly DifferenceClass[] = [
  {
    name: 'The finding on situation D cites situation D alone',
    norms: ['Z1-D'],
    holds: (difference, { seen }) =>
      difference.part === 'finding' &&
      difference.name === 'otherSituation' &&
      ['Z1-A', 'Z1-B', 'Z1-C'].includes(itemOf(difference, 'norms', '-') ?? '') &&
      seen.some(
        (event) =>
          event.type === 'zivStarted' && event.situation === 'D' && event.on === textOf(difference.after, 'on'),
      ),
  },
  {
    name: 'The first contact lapses when category 4 is left after the referral',
    norms: ['A5-1', 'A7-1', 'A7-2'],
    holds: (difference, { seen }) =>
      difference.part === 'step' &&
      difference.name === 'contact.first' &&
      (['state', 'lapsedBy', 'fulfilledOn'].includes(difference.field) || difference.field.startsWith('barredBy -')) &&
      textOf(difference.after, 'lapsedBy', 'type') === 'capacityEstimated' &&
      seen.some(
        (event) =>
          event.type === 'capacityEstimated' &&
          event.category !== 4 &&
          event.on === textOf(difference.after, 'lapsedBy', 'on') &&
          event.on >= triggerDay(difference),
      ),
  },
  {
    name: 'The examination for the questionnaire lapses by the estimate',
    norms: ['A4-3'],
    holds: (difference, { on }) =>
      difference.part === 'step' &&
      difference.name === 'exam.questionnaireImpossible' &&
      (['state', 'lapsedBy', 'fulfilledOn'].includes(difference.field) || difference.field.startsWith('barredBy -')) &&
      textOf(difference.after, 'lapsedBy', 'type') === 'capacityEstimated' &&
      on('capacityEstimated').some((day) => day >= triggerDay(difference)),
  },
  {
    name: 'A review of the plan fulfils the one whose last day is nearest; those before it lapse',
    norms: ['Z3-1'],
    holds: (difference, { on }) =>
      difference.part === 'step' &&
      difference.name === 'ziv.review' &&
      on('planReviewed').some((day) => day >= triggerDay(difference)),
  },
  {
    name: 'A step lapses and says why: it was barred on its last day',
    norms: ['A2-4', 'A2-5', 'A2-6', 'A4-2', 'A7-3'],
    holds: (difference) =>
      difference.part === 'step' &&
      difference.field === 'lapsedBy' &&
      textOf(difference.before, 'state') === 'lapsed' &&
      textOf(difference.after, 'lapsedBy', 'type') === 'barredOnLastDay' &&
      textOf(difference.after, 'lapsedBy', 'on') === lastDayOf(difference) &&
      listOf(difference.after, 'barredBy').length > 0,
  },
  {
    name: 'An examination on the day of an estimate comes before it; one that was never held is a finding',
    norms: ['A5-2', 'A5-3'],
    holds: ({ part, name, field, before }, { on }) =>
      (part === 'finding' && name === 'examNotHeld' && field === 'appeared' && on('capacityEstimated').length > 1) ||
      (part === 'step' &&
        ['exam.category1', 'exam.category3'].includes(name) &&
        ['state', 'fulfilledOn', 'lapsedBy'].includes(field) &&
        on('capacityEstimated').some((day) => day === textOf(before, 'fulfilledOn'))),
  },
  {
    name: 'A questionnaire that came back incomplete is a finding until a complete one arrives',
    norms: ['A3-1', 'B3-1'],
    holds: ({ part, name, field, after }, { seen }) =>
      part === 'finding' &&
      name === 'questionnaireIncomplete' &&
      field === 'appeared' &&
      seen.some(
        (event) => event.type === 'questionnaireReceived' && !event.complete && event.on === textOf(after, 'on'),
      ),
  },
  {
    name: 'An examination whose seventh month ended before the law began is not listed',
    norms: ['LT-12'],
    holds: ({ part, name, field }, { endOfMonth, lawBegins }) =>
      part === 'step' &&
      ['exam.category1', 'exam.category3'].includes(name) &&
      field === 'vanished' &&
      endOfMonth(7) < lawBegins,
  },
  {
    name: 'Nobody is late for a step that arose after its own last day (decision 0003)',
    norms: ['A4-3', 'A5-3', 'A7-2'],
    holds: ({ part, name, field, before }, { on, endOfMonth }) => {
      const rule = textOf(before, 'obligation').replace(/#.*/, '')
      const arose =
        (rule === 'exam.questionnaireImpossible' && on('questionnaireImpossible').some((day) => day > endOfMonth(4))) ||
        (rule === 'contact.first' &&
          on('referred', 'questionnaireUpdateNotNeeded').some((day) => day > endOfMonth(1))) ||
        (rule === 'contact.afterRefusal' && on('permissionRefused').length > 0) ||
        (rule === 'exam.category3' && on('capacityEstimated').some((day) => day > endOfMonth(7)))
      return part === 'finding' && name === 'late' && field === 'vanished' && arose
    },
  },
  {
    name: 'Nothing follows from a return that was due before the law began',
    norms: ['A3-2'],
    holds: (difference, { lawBegins }) =>
      difference.part === 'step' &&
      difference.name === 'questionnaire.support' &&
      difference.field === 'vanished' &&
      triggerDay(difference) <= lawBegins,
  },
  {
    name: 'Events of one day stand in the order of the trajectory, and in their own within a stage',
    norms: ['Z1-1', 'Z1-2', 'A3-2'],
    holds: ({ part, name, field, before, after }, { on }) => {
      const plans = on('planDrawnUp')
      const codex = on('codexRequested', 'codexEnded')
      const trajectories = on('zivStarted', 'zivEnded')
      const onOneDay = (days: readonly string[]) => days.some((day, place) => days.indexOf(day) !== place)
      const lapsedOn = textOf(after, 'lapsedBy', 'on')
      return (
        ((onOneDay(trajectories) || onOneDay(codex)) &&
          ((part === 'exclusion' && name === 'codexDuringZiv') ||
            (part === 'status' && textOf(after, 'status') === 'zivSuspended') ||
            (part === 'step' && listOf(after, 'barredBy').some((key) => key.startsWith('codexDuringZiv'))))) ||
        (part === 'finding' &&
          name === 'occupationalPhysicianNotInformed' &&
          field === 'vanished' &&
          on('zivStarted', 'zivEnded').some((day) => plans.includes(day))) ||
        (part === 'step' && field === 'lapsedBy' && lapsedOn !== '' && lapsedOn === textOf(before, 'lapsedBy', 'on'))
      )
    },
  },
  {
    name: 'A request asks for the questionnaire, or for the finding that none is needed, whatever went before',
    norms: ['B2-1', 'B2-2'],
    holds: ({ part, name, field, after }, { on, seen }) =>
      part === 'need' &&
      name === 'questionnaireSent or questionnaireUpdateNotNeeded' &&
      field === 'appeared' &&
      on('contactRequested').includes(textOf(after, 'since') as never) &&
      !seen.some(
        (event) =>
          event.on >= textOf(after, 'since') &&
          (event.type === 'questionnaireUpdateNotNeeded' ||
            (event.type === 'questionnaireSent' && event.route === 'B')),
      ),
  },
]
