import { readdirSync } from 'node:fs'
import { evaluate, parseDossier, whatWouldChange } from 'terug-naar-werk'
import { describe, expect, it } from 'vitest'
import { confidentialityOfStatus } from '../../../src/evaluation/status-confidentiality.js'
import { casesOf } from '../../support/case-tables.js'
import { day } from '../../support/days.js'
import { employee } from '../../support/evaluated.js'

// What two results share is a part of the package: whoever could change it would change every later result.

const partsOf = (value: unknown): readonly object[] =>
  typeof value === 'object' && value !== null ? [value, ...Object.values(value).flatMap(partsOf)] : []

/** The parts that two results share and that a caller could change. */
const openParts = (first: unknown, second: unknown): readonly object[] => {
  const known = new Set(partsOf(first))
  return partsOf(second).filter((part) => known.has(part) && !Object.isFrozen(part))
}

const evaluations = readdirSync(new URL('../../cases/', import.meta.url))
  .filter((name) => name.endsWith('.md'))
  .flatMap(casesOf)
  .flatMap(({ dossier, options, expected }) =>
    [...new Set(expected.map(({ asOf }) => day(asOf)))].map((asOf) => () => evaluate(dossier, { ...options, asOf })),
  )

describe('nobody can change what two evaluations share', () => {
  // Only `redact` withholds a status.
  it.each(Object.keys(confidentialityOfStatus).filter((name) => name !== 'notDisclosed'))('%s', (name) => {
    const those = evaluations.filter((evaluation) => evaluation().status === name)
    expect(those).not.toEqual([])
    for (const evaluation of those) expect(openParts(evaluation(), evaluation())).toEqual([])
  })
})

describe('nor', () => {
  it('why a value that throws is no dossier', () => {
    const { proxy, revoke } = Proxy.revocable({}, {})
    revoke()
    expect(parseDossier(proxy)).toMatchObject({ left: [{ code: 'input.unreadable' }] })
    expect(openParts(parseDossier(proxy), parseDossier(proxy))).toEqual([])
  })

  it('that a certificate had no last day', () => {
    const certified = employee([], { incapacity: { start: '2023-01-16', certifiedUntil: '2023-02-28' } })
    const changes = () => whatWouldChange(certified, 'questionnaire.send', { asOf: day('2023-02-06') })
    expect(changes()).toContainEqual(expect.objectContaining({ suppositions: [{ suppose: 'notCertified' }] }))
    expect(openParts(changes(), changes())).toEqual([])
  })
})
