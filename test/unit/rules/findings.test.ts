import type { MomentFinding } from 'terug-naar-werk/rulebook'
import { expect, it } from 'vitest'
import { momentFindings } from '../../../src/rules/findings.js'

const findings: readonly MomentFinding[] = momentFindings

it('what each moment finds, how severe it is, and who may know of it', () => {
  const lines = findings.map(({ code, severity, moment, confidentiality, norms }) =>
    [code, severity, moment, confidentiality, norms.join(' ')].join(' | '),
  )
  expect(lines).toEqual([
    'planIncomplete | irregular | planIncomplete | trajectory | Z2-3',
    'directReferral | doubtful | codexAskedBeforeContact | medical | A6-4',
    'withoutPermission | forbidden | zivStartedWithoutPermission | trajectory | B5-1 B5-2',
    'otherSituation | doubtful | zivStartedInOtherSituation | trajectory | Z1-A Z1-B Z1-C Z1-D',
    'otherSituation | doubtful | zivInDWithoutUnfitEnd | trajectory | Z1-D',
    'retrainingNotApproved | doubtful | retrainingStartedWithoutApproval | trajectory | Z2-5',
    'withoutConsent | forbidden | treatingDoctorInformedWithoutConsent | trajectory | Z2-7',
  ])
})

it('A6-4: for the self-employed a direct referral is doubtful by analogy', () => {
  const changes = findings.flatMap(({ code, amendedBy = [] }) =>
    amendedBy.flatMap((change) => ('basis' in change ? [[code, change.law.id, change.basis]] : [])),
  )
  expect(changes).toEqual([['directReferral', 'selfEmployed2023', 'analogy']])
})

it('LT-16: since 2024 an end of CODEX of any kind allows situation D', () => {
  const changes = findings.flatMap(({ moment, amendedBy = [] }) =>
    amendedBy.flatMap((change) =>
      'unless' in change && change.unless !== undefined
        ? [[moment, change.law.id, change.unless.moment, change.unless.since.id, change.norms]]
        : [],
    ),
  )
  expect(changes).toEqual([
    ['zivInDWithoutUnfitEnd', 'codexEnds2024', 'codexEnded', 'codexEnds2024', ['Z1-D', 'LT-16']],
  ])
})
