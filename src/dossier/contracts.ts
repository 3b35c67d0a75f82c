import type { DayNumber } from '../calendar/day-number.js'
import type { Dossier } from './dossier.js'
import type { SeenEvent } from './seen-events.js'

/** The days from which the insured has an employment contract, or has none, in order (FA-4). @internal */
export type Contracts = readonly { readonly from: DayNumber; readonly hasContract: boolean }[]

/** Every change of the contracts of a case; the first holds from the beginning. @internal */
export const contractsOf = ({ employmentContract }: Dossier, events: readonly SeenEvent[]): Contracts => {
  const found = [{ from: 0, hasContract: employmentContract }]
  let running: Set<string> | undefined
  for (const { on, event } of events) {
    if (event.type !== 'contractStarted' && event.type !== 'contractEnded') continue
    running ??= new Set(employmentContract ? [''] : [])
    if (event.type === 'contractStarted') running.add(event.ref ?? '')
    else if (event.ref === undefined) running.clear()
    else running.delete(event.ref)
    // The day of an end is the last day of what ends.
    found.push({ from: event.type === 'contractEnded' ? on + 1 : on, hasContract: running.size > 0 })
  }
  return found
}

/** Tells whether the insured has an employment contract on a day. @internal */
export const hasContractOn = (contracts: Contracts, day: DayNumber): boolean => {
  let hasContract = false
  for (const change of contracts) if (change.from <= day) hasContract = change.hasContract
  return hasContract
}
