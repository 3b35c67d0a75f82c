import { describe, expect, it } from 'vitest'
import { runtimeLicences } from '../support/runtime-licences.js'

/** Licences that ask no more of a user than to keep their notice. */
const ALLOWED: ReadonlySet<string> = new Set(['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0'])

const licences = runtimeLicences()

describe.each(licences.map((found) => [found.name, found] as const))('%s', (_, { licence, text }) => {
  it('is under a licence that asks no more than its notice, and brings that notice', () => {
    expect(ALLOWED).toContain(licence)
    expect(text.length).toBeGreaterThan(200)
  })
})

it('the packages that an installation brings along are known', () => {
  expect(licences.map(({ name }) => name)).toEqual(['@date-fns/tz', '@noble/hashes', 'date-fns', 'fp-ts', 'zod'])
})
