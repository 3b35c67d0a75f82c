import { expect, it } from 'vitest'
import { statusesOfGround } from '../../../../src/rules/status/running-statuses.js'

it('which status names what bars a step', () => {
  expect(statusesOfGround).toEqual({
    certifiedEnd: [],
    medicalGround: ['questionnaireWithheld'],
    codexRequested: ['codexEnded'],
    permittedWork: ['permittedWork'],
    ownTrajectory: ['permissionGranted', 'noTrajectory', 'zivEnded'],
    codexDuringZiv: ['zivSuspended'],
    gravityNoted: [],
    hospitalStay: [],
    presumedIncapable: [],
    pensionAge: [],
  })
})
