import type { ExclusionModality, Ground } from 'terug-naar-werk'
import { rulebook } from 'terug-naar-werk/rulebook'
import { versionsOf } from '../../../src/explain/version-on.js'
import type { CodeList } from './code-list.js'

/** The norms by which a ground bars or suspends a step. */
const normsOf = (ground: string): readonly string[] => [
  ...new Set(
    rulebook.obligations
      .flatMap(versionsOf)
      .flatMap(({ barredBy = {}, suspendedBy = {} }) => [...Object.entries(barredBy), ...Object.entries(suspendedBy)])
      .flatMap(([one, norms]) => (one === ground ? norms : [])),
  ),
]

export const grounds: CodeList<Ground> = {
  heading: 'Grounds of exclusion',
  where: 'In `exclusions[].ground`; `barredBy` of an obligation names the keys of exclusions.',
  commented: { file: 'src/rules/ground.ts', type: 'Ground' },
  meanings: {
    certifiedEnd: 'the certificate ends before the day on which the questionnaire would be sent',
    medicalGround: 'the questionnaire was withheld for a well-founded medical reason',
    codexRequested:
      'the start of a CODEX trajectory was requested from the occupational physician; later only while it runs',
    permittedWork: 'the insured performs permitted work (law, article 100 §2)',
    ownTrajectory:
      'a trajectory at the request of the insured has started with the permission of the advising doctor; later only while it runs',
    codexDuringZiv: 'the employer requested a CODEX trajectory, which suspends the ZIV trajectory',
    gravityNoted: 'the advising doctor noted the gravity of the condition in the file',
    hospitalStay: 'the insured is in hospital',
    presumedIncapable: 'a legal presumption of incapacity runs',
    pensionAge: 'the incapacity started near the legal pension age, or after it',
  },
  from: normsOf,
}

export const exclusionModalities: CodeList<ExclusionModality> = {
  heading: 'Effects of an exclusion',
  where: 'In `exclusions[].modality`.',
  commented: { file: 'src/rules/exclusion-rule.ts', type: 'ExclusionModality' },
  meanings: {
    prohibition: 'it forbids the step',
    power: 'the bearer may omit the step',
    suspension: 'it suspends the trajectory',
  },
}
