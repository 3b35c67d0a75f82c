import { evaluate, glossary, languages, lawOn, questionnaireSendDay, rulebook } from 'terug-naar-werk'
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
import { describe, expect, it } from 'vitest'
import { frozen } from '../../../src/law/frozen.js'
import { day } from '../../support/days.js'
import { dossierOf } from '../../support/dossiers.js'

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
