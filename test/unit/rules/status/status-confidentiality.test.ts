import { expect, it } from 'vitest'
import { confidentialityOfStatus } from '../../../../src/rules/status/status-confidentiality.js'

const withConfidentiality = (wanted: string): readonly string[] =>
  Object.entries(confidentialityOfStatus).flatMap(([status, confidentiality]) =>
    confidentiality === wanted ? [status] : [],
  )

it('who may know of a status', () => {
  expect(withConfidentiality('contract')).toEqual(['notCovered', 'outOfScope', 'notStarted', 'notDisclosed'])
  expect(withConfidentiality('trajectory')).toEqual([
    'incapacityEnded',
    'workResumed',
    'notRecognised',
    'permittedWork',
    'zivRunning',
    'zivSuspended',
    'codexRunning',
  ])
  const rest = Object.keys(confidentialityOfStatus).length - 4 - 7
  expect(withConfidentiality('medical')).toHaveLength(rest)
})
