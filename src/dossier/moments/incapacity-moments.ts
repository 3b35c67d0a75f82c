import { isRunning } from '../running.js'
import { type MomentDefinition, momentOf } from './moment-definition.js'

/** The moments of the incapacity itself. @internal */
export const incapacityMoments = {
  gravityFound: momentOf(['questionnaireWithheld', 'gravityNoted']),
  // Without permitted work it is a full resumption (FA-2).
  fullyResumed: momentOf('workResumed', (_, before) => !isRunning(before.permittedWorks)),
} as const satisfies Record<string, MomentDefinition>
