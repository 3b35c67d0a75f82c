import type { Entry } from '../dossier/timeline.js'
import type { CaseOnDay } from './case-on-day.js'
import type { Instance } from './instance.js'
import { fulfilmentOf } from './instance-of.js'
import { dayOfFulfilment } from './lapse.js'

/**
 * The instances of a rule, where a team member may not do a step after another one that a team member did: such a step
 * is the doctor's alone, and what a team member did does not fulfil it.
 * @internal
 */
export const withTurnsOfDoctor = (instances: readonly Instance[], of: CaseOnDay): readonly Instance[] =>
  instances.map((one) => {
    const { notTwice } = one.version
    if (notTwice === undefined || isLater(one, instances)) return one
    const before = instances.findLast(({ version, fulfilment }) => fulfilment && notTwice.after.includes(version.id))
    return byTeamMember(before?.fulfilment) ? byDoctorAlone(one, of) : one
  })

/** Only the first step of a record comes right after the other one. */
const isLater = (one: Instance, instances: readonly Instance[]): boolean =>
  instances.find(({ version }) => version.id === one.version.id) !== one

const byTeamMember = (done: Entry | undefined): boolean =>
  // Stryker disable next-line OptionalChaining: each act is an event; the compiler needs this
  done?.event?.type === 'physicalContact' && done.event.by === 'teamMember'

/** The same step, which only the doctor may do. @internal */
export const byDoctorAlone = (one: Instance, of: CaseOnDay): Instance => {
  const { version, trigger, fulfilment: before, lapse } = one
  // Stryker disable next-line OptionalChaining: only such a version comes here; the compiler needs this
  const moment = version.notTwice?.fulfilledBy ?? version.fulfilledBy
  const fulfilment = fulfilmentOf(version, moment, trigger, one, lapse, of)
  return {
    ...one,
    fulfilment,
    fulfilledOn: dayOfFulfilment(version, fulfilment, one.from, of.interpretation),
    doctorAlone: true,
    passedOver: byTeamMember(before) ? before : undefined,
  }
}
