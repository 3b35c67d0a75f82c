import {
  type Channel,
  type ChannelMatrix,
  type ChannelRow,
  type ContactMoment,
  channelMatrix,
} from '../law/channel-matrix.js'

/**
 * What the table of channels says of a channel.
 *
 * - `allowed`: the channel stands in the row
 * - `doubtful`: the channel does not stand in the row, and the row is only inferred
 * - `forbidden`: the channel does not stand in the row
 *
 * @category Channels
 */
export type ChannelVerdict = 'allowed' | 'doubtful' | 'forbidden'

/**
 * The channels through which a contact may take place, and whether the source states them.
 *
 * @param moment - the kind of contact
 * @param matrix - a confirmed table of channels, in place of that of the circular
 * @see norms CH-1 to CH-5, circular V.I. 2022/383 section V, reading RD-7
 * @example
 * ```ts
 * import { allowedChannels } from 'terug-naar-werk'
 * allowedChannels('firstContact')
 * // => { channels: ['physical', 'video'], basis: 'inferred', norms: ['CH-2'] }
 * ```
 * @category Channels
 */
export const allowedChannels = (moment: ContactMoment, matrix: ChannelMatrix = channelMatrix): ChannelRow =>
  matrix[moment]

/**
 * Tells whether a contact may take place through a channel, by the default reading of the table.
 *
 * Where the row is inferred, `false` does not mean that the channel is forbidden: `channelVerdict` then
 * gives `doubtful`.
 *
 * @param moment - the kind of contact
 * @param channel - the channel
 * @param matrix - a confirmed table of channels, in place of that of the circular
 * @see norms CH-1 to CH-5
 * @example
 * ```ts
 * import { isChannelAllowed } from 'terug-naar-werk'
 * isChannelAllowed('firstContact', 'video') // => true
 * isChannelAllowed('firstContact', 'mail') // => false
 * ```
 * @category Channels
 */
export const isChannelAllowed = (
  moment: ContactMoment,
  channel: Channel,
  matrix: ChannelMatrix = channelMatrix,
): boolean => allowedChannels(moment, matrix).channels.includes(channel)

/**
 * What the table of channels says of a channel for a contact.
 *
 * A channel that is not in an inferred row is `doubtful`, never `forbidden`. A caller who has a confirmed
 * table can pass it.
 *
 * @param moment - the kind of contact
 * @param channel - the channel
 * @param matrix - a confirmed table of channels, in place of that of the circular
 * @see norms CH-1 to CH-5, reading RD-7
 * @example
 * ```ts
 * import { channelVerdict } from 'terug-naar-werk'
 * channelVerdict('firstContact', 'telephone') // => 'doubtful'
 * channelVerdict('other', 'telephone') // => 'allowed'
 * ```
 * @category Channels
 */
export const channelVerdict = (
  moment: ContactMoment,
  channel: Channel,
  matrix: ChannelMatrix = channelMatrix,
): ChannelVerdict => {
  if (isChannelAllowed(moment, channel, matrix)) return 'allowed'
  return allowedChannels(moment, matrix).basis === 'inferred' ? 'doubtful' : 'forbidden'
}
