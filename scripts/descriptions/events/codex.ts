import type { EventType } from 'terug-naar-werk'
import type { EventDescriptions } from '../event-description.js'
import { ref } from '../shared-fields.js'

/** The CODEX trajectory, with the employer. */
export const codexEvents = {
  codexRequested: {
    who: 'the employer, the insured or the treating doctor',
    does: 'asks the occupational physician to start a CODEX trajectory',
    on: 'the day of the request',
    norms: ['A2-4', 'A6-4', 'Z1-2'],
    fields: { by: 'Who asks for it.', ref },
  },
  codexPlanSigned: {
    who: 'the insured',
    does: 'signs the reintegration plan of the CODEX trajectory',
    on: 'the day of the signature',
    norms: ['LP-2', 'LP-3'],
    fields: {},
  },
  codexPlanReceived: {
    who: 'the advising doctor',
    does: 'receives the copy of the CODEX plan',
    on: 'the day of receipt',
    norms: ['A7-8'],
    fields: {},
  },
  codexPlanAnswered: {
    who: 'the advising doctor',
    does: 'answers the copy of the CODEX plan',
    on: 'the day of the answer',
    norms: ['A7-8'],
    fields: {},
  },
  codexEnded: {
    who: 'the employer or the occupational physician',
    does: 'brings the CODEX trajectory to its end',
    on: 'the last day of the CODEX trajectory',
    norms: ['Z1-3', 'LT-10', 'LT-16'],
    fields: {
      definitivelyUnfit: 'Whether the insured is definitively unfit for the agreed work; `false` where absent.',
      ground: 'How the trajectory ended, where it is known.',
      ref,
    },
  },
} as const satisfies Partial<EventDescriptions<EventType>>
