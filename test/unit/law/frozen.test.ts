import { readdirSync } from 'node:fs'
import {
  audiences,
  evaluate,
  glossary,
  languages,
  lawOn,
  parseDossier,
  questionnaireSendDay,
  whatWouldChange,
} from 'terug-naar-werk'
import {
  capacitiesTermOn,
  channelMatrix,
  laws,
  medicalGrounds,
  norms,
  notComputed,
  notices,
  readings,
  scope,
  sources,
} from 'terug-naar-werk/law'
import { rulebook } from 'terug-naar-werk/rulebook'
import { describe, expect, it } from 'vitest'
import { frozen } from '../../../src/law/frozen.js'
import { confidentialityOfStatus } from '../../../src/rules/status/status-confidentiality.js'
import { casesOf } from '../../support/case-tables.js'
import { day } from '../../support/days.js'
import { dossierOf } from '../../support/dossiers.js'
import { employee } from '../../support/evaluated.js'

// Results share the tables of the law: a caller who could change one would change the law of every later evaluation.

const openParts = (table: unknown, place: string): readonly string[] => {
  if (typeof table !== 'object' || table === null) return []
  const inside = Object.entries(table).flatMap(([key, part]) => openParts(part, `${place}.${key}`))
  return Object.isFrozen(table) ? inside : [place, ...inside]
}

describe('nobody can change', () => {
  const start = day('2023-01-16')
  const dossier = dossierOf({ scheme: 'employee', employmentContract: true, incapacity: { start }, events: [] })
  it.each([
    ['the rulebook', rulebook],
    ['the table of channels', channelMatrix],
    ['the notices', notices],
    ['the texts of law', laws],
    ['the scope of each scheme', scope],
    ['the norms', norms],
    ['the readings', readings],
    ['the sources', sources],
    ['the medical grounds', medicalGrounds],
    ['what is not computed', notComputed],
    ['what capacities were called', capacitiesTermOn(day('2025-12-31'))],
    ['what they are called now', capacitiesTermOn(day('2026-01-01'))],
    ['the norms behind a window', questionnaireSendDay(start).norms],
    ['the days on which they are in force', questionnaireSendDay(start).inForce],
    ['the texts in force on a day', lawOn(day('2026-05-01')).inForce[0]],
    ['the law of an evaluation', evaluate(dossier, { asOf: day('2026-05-01') }).law],
    ['the glossary', glossary],
    ['the languages', languages],
    ['the audiences', audiences],
  ])('%s', (name, table) => {
    expect(openParts(table, name)).toEqual([])
  })
})

it('a table is given back as it is, whatever it holds', () => {
  const table = { on: '2023-01-16', days: 70, until: null, absent: undefined, inside: ['one', ['two']] }
  expect(frozen(table)).toBe(table)
  expect(openParts(table, 'table')).toEqual([])
})

it('what was frozen before is not gone through again', () => {
  const inside = { day: 1 }
  frozen(Object.freeze({ inside }))
  expect(Object.isFrozen(inside)).toBe(false)
})

const partsOf = (value: unknown): readonly object[] =>
  typeof value === 'object' && value !== null ? [value, ...Object.values(value).flatMap(partsOf)] : []

/** The parts that two results share and that a caller could change. */
const openSharedParts = (first: unknown, second: unknown): readonly object[] => {
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
    for (const evaluation of those) expect(openSharedParts(evaluation(), evaluation())).toEqual([])
  })
})

describe('nor', () => {
  it('why a value that throws is no dossier', () => {
    const { proxy, revoke } = Proxy.revocable({}, {})
    revoke()
    expect(parseDossier(proxy)).toMatchObject({ left: [{ code: 'input.unreadable' }] })
    expect(openSharedParts(parseDossier(proxy), parseDossier(proxy))).toEqual([])
  })

  it('that a certificate had no last day', () => {
    const certified = employee([], { incapacity: { start: '2023-01-16', certifiedUntil: '2023-02-28' } })
    const changes = () => whatWouldChange(certified, 'questionnaire.send', { asOf: day('2023-02-06') })
    expect(changes()).toContainEqual(expect.objectContaining({ suppositions: [{ suppose: 'notCertified' }] }))
    expect(openSharedParts(changes(), changes())).toEqual([])
  })
})
