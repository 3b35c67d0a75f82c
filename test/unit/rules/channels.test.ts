import { allowedChannels, type Channel, type ContactMoment, channelVerdict, isChannelAllowed } from 'terug-naar-werk'
import { type ChannelMatrix, channelMatrix } from 'terug-naar-werk/law'
import { describe, expect, it } from 'vitest'

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
