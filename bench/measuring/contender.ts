import { do_not_optimize } from 'mitata'
import type { Contender } from './measured.js'

/** A contender that goes once through all inputs in a call. */
export const throughAll = <Input>(
  name: string,
  inputs: readonly Input[],
  work: (input: Input) => unknown,
): Contender => ({
  name,
  cases: inputs.length,
  call: () => {
    for (const input of inputs) do_not_optimize(work(input))
  },
})

/** The same where the work has to be waited for. */
export const throughAllWaiting = <Input>(
  name: string,
  inputs: readonly Input[],
  work: (input: Input) => Promise<unknown>,
): Contender => ({
  name,
  cases: inputs.length,
  call: async () => {
    for (const input of inputs) do_not_optimize(await work(input))
  },
})

/** A contender that goes through the next so many inputs in each call, from the first again after the last. */
export const throughSome = <Input>(
  name: string,
  inputs: readonly Input[],
  cases: number,
  work: (input: Input) => unknown,
): Contender => {
  let next = 0
  return {
    name,
    cases,
    call: () => {
      if (next + cases > inputs.length) next = 0
      for (const input of inputs.slice(next, next + cases)) do_not_optimize(work(input))
      next += cases
    },
  }
}
