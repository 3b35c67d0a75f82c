import {
  allowedChannels,
  type Channel,
  type ContactMoment,
  channelVerdict,
  type EvaluateOptions,
  evaluate,
  isChannelAllowed,
} from 'terug-naar-werk'
import { type ChannelMatrix, channelMatrix } from 'terug-naar-werk/law'
import { describe, expect, it } from 'vitest'
import { day } from '../../support/days.js'
import { dossierOf } from '../../support/dossiers.js'

const channels: readonly Channel[] = ['physical', 'video', 'telephone', 'mail']

describe('the table of channels', () => {
  it.each([
    ['questionnaireNotReceived', 'allowed allowed allowed allowed', 'source', 'CH-1'],
    ['firstContact', 'allowed allowed doubtful doubtful', 'inferred', 'CH-2'],
    ['afterRefusal', 'allowed allowed doubtful doubtful', 'inferred', 'CH-3'],
    ['followUpInterview', 'allowed allowed allowed doubtful', 'inferred', 'CH-4'],
    ['other', 'allowed allowed allowed allowed', 'source', 'CH-5'],
  ] as const)(
    '%s: physical, video, telephone, mail are %s (%s, %s)',
    (moment: ContactMoment, verdicts, basis, norm) => {
      expect(channels.map((channel) => channelVerdict(moment, channel)).join(' ')).toBe(verdicts)
      expect(channels.map((channel) => isChannelAllowed(moment, channel))).toEqual(
        verdicts.split(' ').map((verdict) => verdict === 'allowed'),
      )
      expect(allowedChannels(moment)).toMatchObject({ basis, norms: [norm] })
    },
  )

  it('forbids only by a matrix that the caller has had confirmed', () => {
    const confirmed: ChannelMatrix = {
      ...channelMatrix,
      firstContact: { channels: ['physical', 'telephone'], basis: 'confirmed', norms: ['CH-2'] },
    }
    expect(channels.map((channel) => channelVerdict('firstContact', channel, confirmed))).toEqual([
      'allowed',
      'forbidden',
      'allowed',
      'forbidden',
    ])
  })
})

it('an evaluation reports a channel outside a confirmed matrix as forbidden, and one inside it not at all', () => {
  const dossier = dossierOf({
    scheme: 'employee',
    employmentContract: true,
    incapacity: { start: '2023-01-16' },
    events: [{ type: 'coordinatorContact', on: '2023-05-22', kind: 'first', channel: 'video', outcome: 'none' }],
  })
  const channels: ChannelMatrix = {
    ...channelMatrix,
    firstContact: { channels: ['physical'], basis: 'confirmed', norms: ['CH-2'] },
  }
  const asOf = day('2023-05-22')
  const found = (options: EvaluateOptions) =>
    evaluate(dossier, options).findings.filter(({ code }) => code === 'channel')
  expect(found({ asOf })).toEqual([])
  expect(found({ asOf, channels })).toEqual([
    { code: 'channel', severity: 'forbidden', on: '2023-05-22', norms: ['CH-2'] },
  ])
})

describe('each contact is measured by its own row of the table', () => {
  const asOf = day('2023-05-22')
  // No channel at all is confirmed, so that every contact is found, with the norm of the row that it was measured by.
  const nothing: ChannelMatrix = {
    questionnaireNotReceived: { ...channelMatrix.questionnaireNotReceived, channels: [], basis: 'confirmed' },
    firstContact: { ...channelMatrix.firstContact, channels: [], basis: 'confirmed' },
    afterRefusal: { ...channelMatrix.afterRefusal, channels: [], basis: 'confirmed' },
    followUpInterview: { ...channelMatrix.followUpInterview, channels: [], basis: 'confirmed' },
    other: { ...channelMatrix.other, channels: [], basis: 'confirmed' },
  }

  it.each([
    ['support with the questionnaire', { type: 'supportContact' }, 'CH-1'],
    ['the first contact', { type: 'coordinatorContact', kind: 'first' }, 'CH-2'],
    ['the contact after a refusal', { type: 'coordinatorContact', kind: 'afterRefusal' }, 'CH-3'],
    ['the follow-up interview', { type: 'coordinatorContact', kind: 'followUp' }, 'CH-4'],
    ['any other contact', { type: 'coordinatorContact', kind: 'other' }, 'CH-5'],
  ])('%s', (_, event, norm) => {
    const dossier = dossierOf({
      scheme: 'employee',
      employmentContract: true,
      incapacity: { start: '2023-01-16' },
      events: [{ ...event, on: asOf, channel: 'physical' }],
    })
    expect(evaluate(dossier, { asOf, channels: nothing }).findings.filter(({ code }) => code === 'channel')).toEqual([
      { code: 'channel', severity: 'forbidden', on: asOf, norms: [norm] },
    ])
  })
})
