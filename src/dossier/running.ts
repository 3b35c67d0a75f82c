import type { EventType } from './event-order.js'

/** What begins what an end may name by its `ref`. @internal */
export const beginningOf: { readonly [type in EventType]?: EventType } = {
  permittedWorkEnded: 'permittedWorkStarted',
  contractEnded: 'contractStarted',
  maternityProtectionEnded: 'maternityProtectionStarted',
  hospitalStayEnded: 'hospitalStayStarted',
  codexEnded: 'codexRequested',
  fundServicesEnded: 'fundVoucherStarted',
  zivEnded: 'zivStarted',
}

/** What runs of one kind, each by its `ref`; undefined stands for what bears none (FA-6). @internal */
export type Running = Set<string | undefined>

/** @internal */
export const nothingRunning = (): Running => new Set()

/** @internal */
export const begin = (running: Running, ref: string | undefined): void => {
  running.add(ref)
}

/** An end with a `ref` ends what began with that `ref`; one without ends all that runs. @internal */
export const end = (running: Running, ref: string | undefined): void => {
  if (ref === undefined) running.clear()
  else running.delete(ref)
}

/** @internal */
export const isRunning = ({ size }: Running): boolean => size > 0
