import type { Moment } from '../../dossier/moment.js'
import type { MomentPlace } from '../../dossier/moment-place.js'
import { isEnding } from '../../law/amendment.js'
import {
  type ObligationRule,
  type StepTrigger,
  stepsNamedIn,
  type Trigger,
  triggersIn,
} from '../../rules/obligation-rule.js'
import type { Places } from './places.js'

/** A trigger: a moment, what became of another step or, where both are undefined, the start of the incapacity. @internal */
export interface PlannedTrigger {
  readonly key: string
  readonly place: MomentPlace | undefined
  readonly moment: Moment | undefined
  readonly step: StepTrigger | undefined
}

/** @internal */
export const plannedTrigger = (trigger: Trigger, places: Places): PlannedTrigger => {
  const moment = typeof trigger === 'object' || trigger === 'incapacityStart' ? undefined : trigger
  const step = typeof trigger === 'object' ? trigger : undefined
  for (const id of stepsNamedIn(trigger)) places.obligation(id)
  return { key: keyOf(trigger), place: moment === undefined ? undefined : places.moment(moment), moment, step }
}

/** The triggers of all versions of a record, each once. @internal */
export const triggersOf = (record: ObligationRule): readonly Trigger[] => {
  const all = [
    ...triggersIn(record),
    ...(record.amendedBy ?? []).flatMap((change) =>
      isEnding(change) || change.trigger === undefined ? [] : triggersIn({ trigger: change.trigger }),
    ),
  ]
  return all.filter((one, index) => all.findIndex((other) => keyOf(other) === keyOf(one)) === index)
}

const keyOf = (trigger: Trigger): string => JSON.stringify(trigger)

/** The places of the moments, where there is no other kind of trigger. @internal */
export const momentsAmong = (triggers: readonly PlannedTrigger[]): readonly MomentPlace[] | undefined => {
  const places = triggers.flatMap(({ place }) => (place === undefined ? [] : [place]))
  return places.length === triggers.length ? places : undefined
}

/** The ids of the records on whose steps a record depends, in any version. @internal */
export const stepsNamedBy = (record: ObligationRule): readonly string[] => [
  ...triggersOf(record).flatMap(stepsNamedIn),
  // Stryker disable next-line ConditionalExpression,ArrayDeclaration: no record has a name that is none or that is invented
  ...(record.notWhileOpen === undefined ? [] : [record.notWhileOpen]),
]
