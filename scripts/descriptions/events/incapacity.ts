import type { EventType } from 'terug-naar-werk'
import type { EventDescriptions } from '../event-description.js'
import { ref } from '../shared-fields.js'

/** The facts of the incapacity itself, of the contract, and of what suspends or changes the case. */
export const incapacityEvents = {
  certificateReceived: {
    who: 'the insurer',
    does: 'receives a certificate that says until when the incapacity lasts',
    on: 'the day of the certificate; the day of its receipt is `recordedOn`',
    remark:
      'Of several, the certificate with the latest `on` counts. The end on the first certificate may stand in `incapacity.certifiedUntil` instead.',
    norms: ['A1-1', 'A1-2', 'FA-2'],
    fields: { until: 'The last day of incapacity that the certificate states.' },
  },
  recognitionDecided: {
    who: 'the advising doctor',
    does: 'decides whether the incapacity is recognised',
    on: 'the day of the decision',
    remark:
      'While the incapacity is not recognised, nothing is owed. A step whose last day passed before the recognition lapses by it.',
    norms: ['FA-2', 'FA-7'],
    fields: {
      recognised:
        '`true`: the incapacity is recognised. `false`: it is not; after a recognition, the incapacity counts as ended on the day before `on`.',
      until: 'The last day for which the incapacity is recognised, where the decision states one.',
    },
  },
  incapacityStartCorrected: {
    who: 'the advising doctor',
    does: 'corrects the first day of the incapacity',
    on: 'the day of the correction',
    remark:
      'The latest correction counts. A step that was done is judged by the start that was known on the day on which it was done.',
    norms: ['FA-5'],
    fields: { start: 'The first day of the incapacity, as corrected.' },
  },
  incapacityEnded: {
    who: 'the insured or the advising doctor',
    does: 'reports or decides that the incapacity has ended',
    on: 'the day of the report or of the decision; the end itself is `lastDay`',
    remark: 'It is seen as soon as `lastDay` or `on` has come, whichever is first, and known from `recordedOn`.',
    norms: ['FA-2'],
    fields: { lastDay: 'The last day of the incapacity.' },
  },
  incapacityResumed: {
    who: 'the insured',
    does: 'is incapable of work again after a short gap, and keeps the start of the incapacity',
    on: 'the first day of the relapse',
    remark:
      'The gap is shorter than fourteen days or, in invalidity, shorter than three months. After a longer gap the incapacity is a new one, and so is the dossier.',
    norms: ['FA-1'],
    fields: {},
  },
  invalidityRecognised: {
    who: 'the Medical Council for Invalidity',
    does: 'recognises the invalidity, or extends its recognition',
    on: 'the day of the decision',
    remark: 'Of several decisions the last counts.',
    norms: ['LT-21'],
    fields: { until: 'The last day of the recognised invalidity.' },
  },
  contractStarted: {
    who: 'the insured',
    does: 'enters an employment contract',
    on: 'the first day of the contract',
    remark:
      'One contract on the first day of the incapacity is `employmentContract: true`, and no event. Several contracts: `employmentContract: false`, and for each an event with its number as `ref`, also where it exists on the first day.',
    norms: ['FA-4'],
    fields: { ref },
  },
  contractEnded: {
    who: 'the insured',
    does: 'is no longer bound by an employment contract',
    on: 'the last day of the contract',
    norms: ['FA-4'],
    fields: { ref },
  },
  maternityProtectionStarted: {
    who: 'the insured',
    does: 'enters maternity protection',
    on: 'the first day of the protection',
    norms: ['FA-3', 'SA-6'],
    fields: { ref },
  },
  maternityProtectionEnded: {
    who: 'the insured',
    does: 'leaves maternity protection',
    on: 'the last day of the protection',
    norms: ['FA-3', 'SA-6'],
    fields: { ref },
  },
  hospitalStayStarted: {
    who: 'the insured',
    does: 'is admitted to hospital',
    on: 'the first day of the stay',
    norms: ['LT-4'],
    fields: { ref },
  },
  hospitalStayEnded: {
    who: 'the insured',
    does: 'leaves the hospital',
    on: 'the last day of the stay',
    norms: ['LT-4'],
    fields: { ref },
  },
  permittedWorkStarted: {
    who: 'the insured',
    does: 'begins work that the advising doctor permits (law, article 100 §2)',
    on: 'the first day of that work',
    norms: ['A2-5', 'A7-3'],
    fields: { ref },
  },
  permittedWorkEnded: {
    who: 'the insured',
    does: 'stops the permitted work',
    on: 'the last day of that work',
    norms: ['A2-5', 'A7-3'],
    fields: { ref },
  },
} as const satisfies Partial<EventDescriptions<EventType>>
