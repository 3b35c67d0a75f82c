import { frozen } from './frozen.js'
import type { NormId } from './norms.js'

/** @internal */
export const channels = ['physical', 'video', 'telephone', 'mail'] as const

/**
 * The ways in which the coordinator may hold a contact, in the order of the circular's columns.
 *
 * nl: fysiek contact, videocontact, telefonisch contact, mail · fr: contact physique, vidéo,
 * téléphone, mail · de: persönlich, Video, Telefon, Mail
 *
 * @category Channels
 * @useDeclaredType
 */
export type Channel = (typeof channels)[number]

/** @internal */
export const contactMoments = [
  'questionnaireNotReceived',
  'firstContact',
  'afterRefusal',
  'followUpInterview',
  'other',
] as const

/**
 * The contact moments of the circular's table of channels, in the order of its rows.
 *
 * - `questionnaireNotReceived`: the contact when the questionnaire was not received in time
 * - `firstContact`: the first contact, on either route
 * - `afterRefusal`: the contact that discusses the estimate after a refusal
 * - `followUpInterview`: the follow-up interview of a ZIV trajectory
 * - `other`: any other contact with the coordinator
 *
 * @category Channels
 * @useDeclaredType
 */
export type ContactMoment = (typeof contactMoments)[number]

/** @internal */
export const channelBases = ['source', 'inferred', 'confirmed'] as const

/**
 * The basis of a row of the table of channels.
 *
 * - `source`: the circular states it
 * - `inferred`: it is inferred
 * - `confirmed`: the caller gave it
 *
 * @category Channels
 * @useDeclaredType
 */
export type ChannelBasis = (typeof channelBases)[number]

/**
 * One row of the table of channels: the channels that it allows, and the basis of the row.
 * @category Channels
 */
export interface ChannelRow {
  /** The channels that are allowed. */
  readonly channels: readonly Channel[]
  /** Whether a source states the channels, they are inferred, or a caller confirmed them. */
  readonly basis: ChannelBasis
  /** The norms that state the row. */
  readonly norms: readonly NormId[]
}

/**
 * The table of channels: a row for each contact moment.
 * @category Channels
 */
export type ChannelMatrix = { readonly [moment in ContactMoment]: ChannelRow }

/**
 * The table of channels of circular V.I. 2022/383, section V.
 *
 * The text that was read gives the number of marks of each row, but not their columns. So the channels of
 * the rows with two or three marks are inferred (RD-7).
 *
 * @see norms CH-1 to CH-5
 * @example
 * ```ts
 * import { channelMatrix } from 'terug-naar-werk/law'
 * channelMatrix.firstContact.basis // => 'inferred'
 * ```
 * @category Channels
 */
export const channelMatrix: ChannelMatrix = frozen<ChannelMatrix>({
  questionnaireNotReceived: { channels: ['physical', 'video', 'telephone', 'mail'], basis: 'source', norms: ['CH-1'] },
  firstContact: { channels: ['physical', 'video'], basis: 'inferred', norms: ['CH-2'] },
  afterRefusal: { channels: ['physical', 'video'], basis: 'inferred', norms: ['CH-3'] },
  followUpInterview: { channels: ['physical', 'video', 'telephone'], basis: 'inferred', norms: ['CH-4'] },
  other: { channels: ['physical', 'video', 'telephone', 'mail'], basis: 'source', norms: ['CH-5'] },
})
