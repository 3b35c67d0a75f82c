import type { Dossier, DossierEvent, EventType } from 'terug-naar-werk'
import { day } from 'terug-naar-werk'
import { type Timeline, timelineOf } from '../../src/dossier/timeline.js'
import { protectionOf } from '../../src/evaluation/stand-still.js'
import { sampleEvents } from './sample-events.js'

const on = day('2024-03-01')
const asOf = day('2024-06-01')

interface Beginning {
  readonly incapacity?: Partial<Dossier['incapacity']>
  readonly employmentContract?: boolean
  readonly events?: readonly DossierEvent[]
}

const seen = ({ incapacity, employmentContract = true, events = [] }: Beginning, more?: DossierEvent): Timeline =>
  timelineOf(
    {
      scheme: 'employee',
      employmentContract,
      incapacity: { start: day('2024-01-01'), ...incapacity },
      events: more === undefined ? events : [...events, more],
    },
    asOf,
    undefined,
  )

const running: readonly Beginning[] = [
  {},
  { events: [{ type: 'permittedWorkStarted', on: day('2024-02-01') }] },
  { incapacity: { recognised: false } },
]
const ended: Beginning = { events: [{ type: 'incapacityEnded', on: day('2024-02-20'), lastDay: day('2024-02-20') }] }
const ranOut: Beginning = { incapacity: { certifiedUntil: day('2024-02-20') } }
const isProtected: Beginning = { events: [{ type: 'maternityProtectionStarted', on: day('2024-02-01') }] }

/**
 * What an event does to the incapacity itself, to the maternity protection and to the contracts. No record of the rulebook
 * states it, so it is seen on timelines with and without the event.
 */
const questions = {
  endsIncapacity: {
    beginnings: running,
    asks: (after: Timeline) => after.ended !== undefined && after.ended.type !== 'certificateRunOut',
  },
  movesStart: { beginnings: [{}], asks: (after: Timeline) => after.starts.length > 1 },
  certifies: { beginnings: [{}], asks: (after: Timeline) => after.incapacity.certifiedUntil !== undefined },
  resumesIncapacity: {
    beginnings: [ended],
    asks: (after: Timeline) => after.ended === undefined && after.incapacity.interruptions.length > 0,
  },
  showsIncapacity: {
    beginnings: [ranOut],
    asks: (after: Timeline) =>
      after.ended === undefined && after.incapacity.interruptions.length === 0 && after.incapacity.ranOut !== undefined,
  },
  protects: { beginnings: [{}], asks: (after: Timeline) => protectionOf(after).length > 0 },
  protectsNoLonger: {
    beginnings: [isProtected],
    asks: (after: Timeline) => protectionOf(after).every(([, until]) => until !== null),
  },
  changesContract: {
    beginnings: [{ employmentContract: false }, { employmentContract: true }],
    asks: (after: Timeline) => after.contracts.length > 1,
  },
} satisfies Record<string, { readonly beginnings: readonly Beginning[]; readonly asks: (after: Timeline) => boolean }>

export type EffectOnIncapacity = keyof typeof questions

/** Whether an event of a type does it: always, in some cases, or never. */
export const effectOnIncapacity = (type: EventType, effect: EffectOnIncapacity): 'always' | 'sometimes' | 'never' => {
  const { beginnings, asks } = questions[effect]
  const samples = sampleEvents(type, on)
  const found = beginnings.flatMap((beginning) => samples.map((event) => asks(seen(beginning, event))))
  if (!found.includes(true)) return 'never'
  return found.includes(false) ? 'sometimes' : 'always'
}
