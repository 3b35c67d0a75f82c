import { compareAsc } from 'date-fns'
import type { Channel, EventOf, Finding, NormId, Obligation } from 'terug-naar-werk'
import { read, write } from './dates.js'
import { all, type CaseFile } from './file.js'

export const findings = (file: CaseFile, obligations: readonly Obligation[]): readonly Finding[] =>
  [
    ...obligations.filter(({ rule }) => rule !== 'consent.ask').flatMap(outOfTime),
    ...obligations
      .filter(({ rule, state }) => rule === 'consent.ask' && state === 'fulfilledLate')
      .map(consentNotAsked),
    ...channels(file),
  ].sort((one, other) => compareAsc(read(one.on), read(other.on)))

const outOfTime = ({ key, rule, state, fulfilledOn: on, window, norms }: Obligation): readonly Finding[] => {
  if (on === undefined) return []
  const severity = rule === 'ziv.review' ? 'doubtful' : 'irregular'
  if (state === 'fulfilledLate') return [{ code: 'late', severity, on, obligation: key, norms }]
  return on < window.from ? [{ code: 'early', severity, on, obligation: key, norms }] : []
}

const consentNotAsked = ({ key, trigger }: Obligation): Finding => ({
  code: 'consentNotAsked',
  severity: 'doubtful',
  on: trigger.on,
  obligation: key,
  norms: ['A7-5'],
})

interface Row {
  readonly channels: readonly Channel[]
  readonly norm: NormId
}

/** The channels of each kind of contact, and the norm that names them. */
const TABLE: { readonly [kind in EventOf<'coordinatorContact'>['kind']]: Row } = {
  first: { channels: ['physical', 'video'], norm: 'CH-2' },
  followUp: { channels: ['physical', 'video', 'telephone'], norm: 'CH-4' },
  afterRefusal: { channels: ['physical', 'video'], norm: 'CH-3' },
  other: { channels: ['physical', 'video', 'telephone', 'mail'], norm: 'CH-5' },
}

const channels = (file: CaseFile): readonly Finding[] =>
  all(file, 'coordinatorContact').flatMap(({ date, kind, channel }) => {
    const { channels: allowed, norm } = TABLE[kind]
    return allowed.includes(channel) ? [] : [{ code: 'channel', severity: 'doubtful', on: write(date), norms: [norm] }]
  })
