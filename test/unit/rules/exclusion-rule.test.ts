import { type ExclusionRule, rulebook } from 'terug-naar-werk'
import { expect, it } from 'vitest'

const exclusions: readonly ExclusionRule[] = rulebook.exclusions

it('the grounds that bar or suspend: what they are, who may know, since when, until when, by which text', () => {
  expect(
    exclusions.map(({ ground, modality, confidentiality, from, until, certifiedBefore = {}, law, amendedBy = [] }) =>
      [
        ground,
        modality,
        confidentiality,
        from,
        until.join(' '),
        Object.values(certifiedBefore).join(' '),
        [law, ...amendedBy.map((change) => change.law)].map(({ id }) => id).join(' '),
      ].join(' | '),
    ),
  ).toEqual([
    'certifiedEnd | power | trajectory | incapacityStart |  | days 70 incapacityStart | circular2022',
    'medicalGround | power | medical | questionnaireWithheld |  |  | circular2022',
    'codexRequested | prohibition | contract | codexRequested |  |  | circular2022',
    'permittedWork | prohibition | trajectory | permittedWorkStarted | permittedWorkEnded |  | circular2022',
    'ownTrajectory | prohibition | trajectory | permissionGranted |  |  | circular2022',
    'codexDuringZiv | suspension | trajectory | codexBesideZiv | codexEndedUnfit zivRestarted zivEnded |  | circular2022',
  ])
})
