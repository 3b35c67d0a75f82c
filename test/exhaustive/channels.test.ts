import { allowedChannels, channelVerdict, evaluate, isChannelAllowed } from 'terug-naar-werk'
import { type Channel, type ChannelMatrix, type ContactMoment, channelMatrix } from 'terug-naar-werk/law'
import { expect, it } from 'vitest'
import { day } from '../support/days.js'
import { employee } from '../support/evaluated.js'
import { writtenTable } from '../support/written-table.js'

/** The event that each contact is, in a dossier. */
const events: { readonly [moment in ContactMoment]: object } = {
  questionnaireNotReceived: { type: 'supportContact' },
  firstContact: { type: 'coordinatorContact', kind: 'first' },
  afterRefusal: { type: 'coordinatorContact', kind: 'afterRefusal' },
  followUpInterview: { type: 'coordinatorContact', kind: 'followUp' },
  other: { type: 'coordinatorContact', kind: 'other' },
}

const channels: readonly Channel[] = ['physical', 'video', 'telephone', 'mail']

// SAFETY: each entry keeps its moment, so that every moment has a row.
const confirmed = Object.fromEntries(
  Object.entries(channelMatrix).map(([moment, row]) => [moment, { ...row, basis: 'confirmed' }]),
) as ChannelMatrix

const rows = writtenTable('exhaustive/tables/channels.md', ['contact', 'channel', 'norm', 'verdict', 'confirmed'])

it('the table holds every contact through every channel, once', () => {
  const expected = Object.keys(events).flatMap((moment) => channels.map((channel) => `${moment} ${channel}`))
  expect(rows.map(({ contact, channel }) => `${contact} ${channel}`)).toEqual(expected)
})

it.each(rows)('$contact by $channel is $verdict, $confirmed by a confirmed matrix', (row) => {
  // SAFETY: the test above holds the table to the names of contacts and channels.
  const [moment, channel] = [row.contact as ContactMoment, row.channel as Channel]
  expect(allowedChannels(moment).norms).toEqual([row.norm])
  expect(isChannelAllowed(moment, channel)).toBe(row.verdict === 'allowed')
  expect(channelVerdict(moment, channel)).toBe(row.verdict)
  expect(channelVerdict(moment, channel, confirmed)).toBe(row.confirmed)
})

it.each(rows)('an evaluation finds $contact by $channel $verdict, $confirmed by a confirmed matrix', (row) => {
  const dossier = employee([
    // SAFETY: as above.
    { ...events[row.contact as ContactMoment], on: '2023-06-01', channel: row.channel },
  ])
  const findings = (channels?: ChannelMatrix) =>
    evaluate(dossier, { asOf: day('2023-06-01'), channels }).findings.filter(({ code }) => code === 'channel')
  const expected = (severity: string) =>
    severity === 'allowed' ? [] : [{ code: 'channel', severity, on: '2023-06-01', norms: [row.norm] }]
  expect(findings()).toEqual(expected(row.verdict))
  expect(findings(confirmed)).toEqual(expected(row.confirmed))
  const none = { channels: [], basis: 'confirmed', norms: [row.norm] }
  // SAFETY: as above. Where nothing is allowed every contact is found, by its own row of the matrix.
  expect(findings({ ...confirmed, [row.contact]: none } as ChannelMatrix)).toEqual(expected('forbidden'))
})
