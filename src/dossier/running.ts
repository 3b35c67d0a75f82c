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

/** What runs of one kind. @internal */
export interface Running {
  /** Each by its `ref`; undefined stands for what bears none (FA-6). No set is made before something runs, as is usual. */
  refs: Set<string | undefined> | undefined
}

/** @internal */
// Stryker disable next-line ObjectLiteral: what is not there is undefined too
export const nothingRunning = (): Running => ({ refs: undefined })

/** @internal */
export const begin = (running: Running, ref: string | undefined): void => {
  running.refs ??= new Set()
  running.refs.add(ref)
}

/** An end with a `ref` ends what began with that `ref`; one without ends all that runs. @internal */
export const end = (running: Running, ref: string | undefined): void => {
  if (ref === undefined) running.refs = undefined
  else running.refs?.delete(ref)
}

/** @internal */
export const isRunning = ({ refs }: Running): boolean => refs !== undefined && refs.size > 0
