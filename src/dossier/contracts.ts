import type { DayNumber } from '../calendar/day-number.js'
import type { Dossier } from './dossier.js'
import { begin, end, isRunning, nothingRunning, type Running } from './running.js'
import type { SeenEvent } from './seen-events.js'

/** The days from which the insured has an employment contract, or has none, in order (FA-4). @internal */
export type Contracts = readonly { readonly from: DayNumber; readonly hasContract: boolean }[]

/** Every change of the contracts of a case; the first holds from the beginning. @internal */
export const contractsOf = (dossier: Dossier, events: readonly SeenEvent[]): Contracts => {
  const found = [{ from: 0, hasContract: dossier.employmentContract }]
  let running: Running | undefined
  for (const { on, event } of events) {
    if (event.type !== 'contractStarted' && event.type !== 'contractEnded') continue
    running ??= onFirstDay(dossier)
    if (event.type === 'contractStarted') begin(running, event.ref)
    else end(running, event.ref)
    // The day of an end is the last day of what ends.
    const from = event.type === 'contractEnded' ? on + 1 : on
    // What began on the last day of what ended runs on, so the end changes nothing.
    // Stryker disable next-line OptionalChaining: the first one is from before all days; the compiler asks
    while ((found.at(-1)?.from ?? 0) >= from) found.pop()
    found.push({ from, hasContract: isRunning(running) })
  }
  return found
}

/** The contract of the first day of the incapacity, by its `ref` where it has one. */
const onFirstDay = ({ employmentContract, employmentContractRef }: Dossier): Running => {
  const running = nothingRunning()
  if (employmentContract) begin(running, employmentContractRef)
  return running
}

/** Tells whether the insured has an employment contract on a day. @internal */
export const hasContractOn = (contracts: Contracts, day: DayNumber): boolean => {
  let low = 0
  let high = contracts.length
  while (low < high) {
    const middle = (low + high) >> 1
    // Stryker disable next-line OptionalChaining: halving stays within the list; the compiler asks
    if ((contracts[middle]?.from ?? day) <= day) low = middle + 1
    else high = middle
  }
  return contracts[low - 1]?.hasContract ?? false
}
