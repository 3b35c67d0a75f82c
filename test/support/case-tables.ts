import { readdirSync, readFileSync } from 'node:fs'
import type { Dossier, EvaluateOptions } from 'terug-naar-werk'
import { day } from './days.js'
import { dossierOf } from './dossiers.js'
import { cellsOf } from './written-table.js'

/** One line of a table: what is expected of one thing on one day. */
export interface Expectation {
  readonly asOf: string
  readonly of: string
  readonly from: string
  readonly until: string
  readonly state: string
  readonly norms: string
  readonly otherReadings: string
}

/** A situation of a table: its facts, and what is expected of it. */
export interface Case {
  readonly title: string
  /** The amendments that it shows (`shows`), besides those that its rows cite. */
  readonly shows: readonly string[]
  readonly dossier: Dossier
  readonly options: Omit<EvaluateOptions, 'asOf'>
  readonly expected: readonly Expectation[]
}

const folder = new URL('../cases/', import.meta.url)

/** Every page of cases. */
export const pagesOfCases: readonly string[] = readdirSync(folder)
  .filter((file) => file.endsWith('.md'))
  .sort()

/**
 * Reads the cases of a page: a heading for the situation, a list of its facts, and a table of what
 * is expected on which day. A cell that is left empty is not compared. `for` names several schemes: one case for each.
 */
export const casesOf = (page: string): readonly Case[] => {
  const text = readFileSync(new URL(page, folder), 'utf8')
  return text
    .split(/^### /m)
    .slice(1)
    .flatMap((section) => {
      const [title = '', ...lines] = section.split('\n')
      const facts = lines.filter((line) => line.startsWith('- ')).map((line) => line.slice(2).trim())
      const expected = lines.filter((line) => /^\|\s*\d{4}-/.test(line)).map(expectationOf)
      const shows = listIn(facts, 'shows: ')
      const schemes = listIn(facts, 'for: ')
      if (schemes.length === 0) return [{ title, shows, ...caseOf(facts), expected }]
      return schemes.map((scheme) => ({
        title: `${title} (${scheme})`,
        shows,
        ...caseOf([...facts, `scheme: ${scheme}`]),
        expected,
      }))
    })
}

/** `shows: LT-3, LT-4` */
const listIn = (facts: readonly string[], key: string): readonly string[] =>
  facts
    .find((fact) => fact.startsWith(key))
    ?.slice(key.length)
    .split(', ') ?? []

const expectationOf = (line: string): Expectation => {
  const [asOf = '', of = '', from = '', until = '', state = '', norms = '', otherReadings = ''] = cellsOf(line)
  return { asOf, of, from, until, state, norms, otherReadings }
}

/** The dossier and the options that a list of facts states. */
export const caseOf = (facts: readonly string[]): Pick<Case, 'dossier' | 'options'> => {
  const events = facts.filter((fact) => /^\d{4}-/.test(fact)).map(event)
  // SAFETY: a limit of two gives a key and its value.
  const stated = new Map(
    facts.filter((fact) => !/^\d{4}-/.test(fact)).map((fact) => fact.split(': ', 2) as [string, string]),
  )
  const dossier = dossierOf({
    scheme: stated.get('scheme') ?? 'employee',
    employmentContract: stated.get('contract') !== 'no',
    ...(stated.has('contract ref') && { employmentContractRef: stated.get('contract ref') }),
    ...(stated.has('pension age') && { pensionAgeReachedOn: stated.get('pension age') }),
    incapacity: {
      start: stated.get('start'),
      ...(stated.has('recognised') && { recognised: stated.get('recognised') !== 'no' }),
      ...(stated.has('certified until') && { certifiedUntil: stated.get('certified until') }),
      ...(stated.has('ended on') && { endedOn: stated.get('ended on') }),
    },
    events,
  })
  const reading = stated.get('reading')?.split(' ', 2)
  const knownOn = stated.get('known on')
  const options = {
    ...(reading && { readings: { [reading[0] ?? '']: reading[1] } }),
    ...(stated.get('rolls over') === 'yes' && { rollOver: 'nextWorkingDay' as const }),
    ...(stated.get('saturday') === 'free' && { saturday: 'free' as const }),
    ...(stated.has('require') && { requireCoverage: 'confirmed' as const }),
    ...(stated.get('settled readings') === 'yes' && { settledReadings: true }),
    ...(knownOn !== undefined && { knownOn: day(knownOn) }),
  }
  return { dossier, options }
}

/** `2023-04-25 capacityEstimated (category 4)` */
const event = (fact: string): unknown => {
  const [, on, type, fields = ''] = /^(\S+) (\w+)(?: \((.*)\))?$/.exec(fact) ?? []
  const pairs = fields
    .split(', ')
    .filter((field) => field !== '')
    .map((field) => field.split(' ', 2))
  return { type, on, ...Object.fromEntries(pairs.map(([key = '', text = '']) => [key, value(key, text)])) }
}

const value = (key: string, text: string): unknown => {
  if (key === 'category') return Number(text)
  if (key === 'elements') return text === 'none' ? [] : text.split('+')
  return text === 'yes' ? true : text === 'no' ? false : text
}
