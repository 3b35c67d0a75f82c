import { type Dossier, type Evaluation, evaluate, explain, type Obligation } from 'terug-naar-werk'
import { day } from './days.js'
import { dossierOf } from './dossiers.js'
import { evaluatedOn } from './short-cases.js'

/** The dossier of an employee who is unfit for work from 16 January 2023; `more` takes the place of its parts. */
export const employee = (events: readonly object[], more: object = {}): Dossier =>
  dossierOf({ scheme: 'employee', employmentContract: true, incapacity: { start: '2023-01-16' }, events, ...more })

/** The evaluation of that employee on a day. */
export const evaluated = (asOf: string, ...events: readonly object[]): Evaluation =>
  evaluate(employee(events), { asOf: day(asOf) })

/** An evaluation as another version of the package may have written it: with another name somewhere. */
export const written = (evaluation: Evaluation, name: string, other: string): Evaluation =>
  JSON.parse(JSON.stringify(evaluation).replaceAll(name, other))

/** What an explanation says of one kind, as data: without its sentence. */
export const told = (evaluation: Evaluation, key: string, kind: string) =>
  explain(evaluation, key, { language: 'en', audience: 'insured' })
    .steps.filter((step) => step.kind === kind)
    .map(({ kind: _, text: _text, ...data }) => data)

/** The fields of a value, each with its name: `because law, inForceFrom 2026-01-01`. */
export const inWords = (value: object): string => {
  const values = (field: unknown): string =>
    typeof field === 'object' && field !== null ? Object.values(field).map(values).join(' ') : String(field)
  return Object.entries(value)
    .map(([name, field]) => `${name} ${values(field)}`)
    .join(', ')
}

/** Why the evaluation of a case in short says nothing of a step, in words; `none` for a number that the rule has not given. */
export const absenceOn = (asOf: string, key: string, facts: readonly string[]): string => {
  const [absent] = told(evaluatedOn(asOf, facts), key, 'absent')
  return absent === undefined ? 'none' : inWords(absent)
}

/** The obligations of an evaluation by their keys. */
export const byKey = ({ obligations }: Evaluation): ReadonlyMap<string, Obligation> =>
  new Map(obligations.map((obligation) => [obligation.key, obligation]))
