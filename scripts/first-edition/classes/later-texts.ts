import { type DifferenceClass, itemOf, listOf, textOf, triggerDay } from '../difference-class.js'

/** The law of other texts than the decrees of 2024, and texts that were read again. */
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
]
