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

/** What runs of one kind: each by its `ref`, and what bears none (FA-6). Most cases name nothing. @internal */
export interface Running {
  unnamed: boolean
  named: Set<string> | undefined
}

/** @internal */
export const nothingRunning = (): Running => ({ unnamed: false, named: undefined })

/** @internal */
export const begin = (running: Running, ref: string | undefined): void => {
  if (ref === undefined) {
    running.unnamed = true
    return
  }
  running.named ??= new Set()
  running.named.add(ref)
}

/** An end with a `ref` ends what began with that `ref`; one without ends all that runs. @internal */
export const end = (running: Running, ref: string | undefined): void => {
  if (ref !== undefined) {
    running.named?.delete(ref)
    return
  }
  running.unnamed = false
  running.named?.clear()
}

/** @internal */
export const isRunning = ({ unnamed, named }: Running): boolean => unnamed || (named !== undefined && named.size > 0)
