import { type DifferenceClass, itemOf, lastDayOf, listOf, textOf, triggerDay } from '../difference-class.js'

/** Other texts, and texts that were read again. */
export const laterTexts: readonly DifferenceClass[] = [
  {
    name: 'What a text of law settles no longer stands beside a result',
    norms: ['A3-1', 'A7-2', 'B4-1'],
    holds: (difference) => /^readings -RD-(1|3|5):/.test(difference.field),
  },
  {
    name: 'The treating doctor is informed only with the consent of the insured, which no event of the first edition tells',
    norms: ['Z2-7'],
    holds: ({ part, name, field, before, after }, { on }) =>
      on('planDrawnUp').length > 0 || part === 'finding'
        ? (part === 'step' && name === 'ziv.informTreatingDoctor' && field === 'vanished') ||
          (part === 'need' && name === 'treatingDoctorConsentGiven' && field === 'appeared') ||
          (part === 'finding' &&
            name === 'withoutConsent' &&
            field === 'appeared' &&
            on('treatingDoctorInformed').includes(textOf(after ?? before, 'on') as never))
        : false,
  },
  {
    name: 'For the self-employed a norm that stands in the circular alone is applied by analogy',
    norms: ['LT-1'],
    holds: ({ part, name, field, after }, { isSelfEmployed }) =>
      part === 'step' &&
      isSelfEmployed &&
      ['questionnaire.withholdingNotice', 'refusal.notify', 'questionnaire.support'].includes(name) &&
      field === 'basis' &&
      textOf(after, 'basis') === 'analogy',
  },
  {
    name: 'CODEX and the employer concern no self-employed person; ZIV has one situation',
    norms: ['LT-1'],
    holds: (difference, { isSelfEmployed }) => {
      const { part, name, field } = difference
      return (
        isSelfEmployed &&
        ((part === 'need' && name === 'zivStarted' && /^(norms|waits) |^vanished$/.test(field)) ||
          (part === 'judgement' && name === 'restart' && field === 'vanished') ||
          (part === 'exclusion' && (name === 'codexRequested' || name === 'codexDuringZiv') && field === 'vanished') ||
          (part === 'step' && itemOf(difference, 'barredBy', '-')?.startsWith('codex') === true) ||
          (part === 'step' &&
            (['state', 'lapsedBy'].includes(field) || field.startsWith('barredBy +')) &&
            listOf(difference.before, 'barredBy').some((key) => key.startsWith('codex'))) ||
          (part === 'finding' &&
            name === 'whileBarred' &&
            listOf(difference.before, 'exclusions').some((key) => key.startsWith('codex')) &&
            (field === 'vanished' || field.startsWith('exclusions -codex'))) ||
          (part === 'status' && textOf(difference.before, 'status') === 'zivSuspended') ||
          (part === 'step' && name === 'ziv.informOccupationalPhysician' && field === 'vanished') ||
          (part === 'presumption' && name === 'codex' && field === 'vanished') ||
          (part === 'finding' &&
            (name === 'otherSituation' || name === 'occupationalPhysicianNotInformed') &&
            field === 'vanished'))
      )
    },
  },
  {
    name: 'A registration is owed after the referral to the service or a letter, not after the referral to the coordinator',
    norms: ['LT-7', 'LT-19'],
    holds: (difference, { on }) =>
      difference.part === 'step' &&
      difference.name === 'regional.register' &&
      difference.field === 'vanished' &&
      on('referred').some((day) => day === triggerDay(difference)) &&
      triggerDay(difference) >= '2026-01-01',
  },
  {
    name: 'A step without a term that was triggered before its rule was law is not listed',
    norms: ['LT-1', 'A2-1'],
    holds: (difference, { lawBegins }) =>
      difference.part === 'step' &&
      difference.field === 'vanished' &&
      triggerDay(difference) < lawBegins &&
      textOf(difference.before, 'window', 'until') === '',
  },
  {
    name: 'What was done on a day on which its rule was no law gives no finding',
    norms: ['LT-1', 'A2-1'],
    holds: ({ part, field, before }, { lawBegins }) =>
      part === 'finding' && field === 'vanished' && textOf(before, 'on') < lawBegins,
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
    name: 'From category 2 to 4 only official pages foresaw a referral, before 2024',
    norms: ['A6-1', 'LT-22'],
    holds: (difference, { seen, t24 }) => {
      const first = seen.find(({ type }) => type === 'capacityEstimated')
      return (
        difference.part === 'step' &&
        difference.name === 'referral.make' &&
        first?.type === 'capacityEstimated' &&
        first.category === 2 &&
        (['norms -A6-3', 'norms +A6-1'].includes(difference.field) ||
          (difference.field === 'basis' && triggerDay(difference) < t24))
      )
    },
  },
  {
    name: 'The letter that asks to register, after a first contact in category 4 without a contract',
    norms: ['LT-19'],
    holds: (difference, { dossier, isSelfEmployed, on }) =>
      difference.part === 'step' &&
      difference.name === 'regional.letter' &&
      difference.field === 'appeared' &&
      triggerDay(difference) >= '2026-06-01' &&
      !dossier.employmentContract &&
      !isSelfEmployed &&
      on('coordinatorContact', 'medicalExam').some((day) => day === triggerDay(difference)),
  },
  {
    name: 'An examination on the day of the placement comes before it; one that was never held is a finding',
    norms: ['A5-2', 'A5-3'],
    holds: ({ part, name, field, before }, { on }) =>
      (part === 'finding' && name === 'examNotHeld' && field === 'appeared' && on('capacityEstimated').length > 1) ||
      (part === 'step' &&
        ['exam.category1', 'exam.category3'].includes(name) &&
        ['state', 'fulfilledOn', 'lapsedBy'].includes(field) &&
        on('capacityEstimated').some((day) => day === textOf(before, 'fulfilledOn'))),
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
    name: 'Two permitted works side by side are one exclusion; two events of one day keep their order',
    norms: ['FA-6', 'A2-5', 'A7-3'],
    holds: ({ part, name, field, before, after }, { on }) => {
      const days = on('permittedWorkStarted', 'permittedWorkEnded')
      const sideBySide = on('permittedWorkStarted').length > 1
      const onOneDay = days.some((day, place) => days.indexOf(day) !== place)
      const isWork =
        (part === 'exclusion' && name === 'permittedWork') ||
        (part === 'step' &&
          [...listOf(before, 'barredBy'), ...listOf(after, 'barredBy')].some((key) =>
            key.startsWith('permittedWork'),
          )) ||
        (part === 'finding' &&
          [...listOf(before, 'exclusions'), ...listOf(after, 'exclusions')].some((key) =>
            key.startsWith('permittedWork'),
          )) ||
        (part === 'status' && [textOf(before, 'status'), textOf(after, 'status')].includes('permittedWork'))
      return isWork && (sideBySide || onOneDay) && field !== 'norms'
    },
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
