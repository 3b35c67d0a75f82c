import { channelMatrix } from 'terug-naar-werk/law'
import { expect, it } from 'vitest'

it.each([
  ['questionnaireNotReceived', 'physical video telephone mail', 'source', 'CH-1'],
  ['firstContact', 'physical video', 'inferred', 'CH-2'],
  ['afterRefusal', 'physical video', 'inferred', 'CH-3'],
  ['followUpInterview', 'physical video telephone', 'inferred', 'CH-4'],
  ['other', 'physical video telephone mail', 'source', 'CH-5'],
] as const)('the coordinator holds %s by: %s (%s, %s)', (moment, channels, basis, norm) => {
  expect(channelMatrix[moment].channels.join(' ')).toBe(channels)
  expect(channelMatrix[moment]).toMatchObject({ basis, norms: [norm] })
})
