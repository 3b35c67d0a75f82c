import { isDeepStrictEqual } from 'node:util'
import { type Evaluation, evaluate } from 'terug-naar-werk'
import { day } from '../days.js'
import { dossierOf } from '../dossiers.js'
import type { CaseVector, Expected, Fixed, FixedByKey } from './case-vector.js'

const isFields = (value: unknown): value is Fixed =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A reading is named in full (`RD-6:sameDate`), or by its question alone. */
const meets = (wanted: Fixed, found: unknown): boolean => {
  if (!isFields(found)) return false
  const question = String(found['reading']).split(':')[0]
  const reading = wanted['reading'] === question ? { reading: found['reading'] } : {}
  return differences({ ...wanted, ...reading }, found, '').length === 0
}

/** Where what is found is not what is wanted; only what is wanted is looked at. */
const differences = (wanted: unknown, found: unknown, path: string): readonly string[] => {
  if (isFields(wanted)) {
    if (!isFields(found)) return [`${path}: not there`]
    return Object.entries(wanted).flatMap(([field, one]) => differences(one, found[field], `${path}.${field}`))
  }
  // An empty list, and null, are met by a field that is absent.
  const absent = Array.isArray(wanted) ? [] : null
  if (path.endsWith('.readings') && Array.isArray(wanted) && wanted.length > 0) {
    const readings: readonly unknown[] = Array.isArray(found) ? found : []
    const missing = wanted.filter((one) => !readings.some((reading) => meets(one, reading)))
    return missing.map((one) => `${path}: none is ${JSON.stringify(one)}`)
  }
  if (isDeepStrictEqual(wanted, found ?? absent)) return []
  return [`${path}: wanted ${JSON.stringify(wanted)}, found ${JSON.stringify(found)}`]
}

type Listed = Exclude<keyof Expected, 'status' | 'presumption'>

/** By which key the things of an evaluation are named in a vector. */
const finders: { readonly [list in Listed]: (evaluation: Evaluation, key: string) => object | undefined } = {
  obligations: ({ obligations }, key) => obligations.find((one) => one.key === key),
  exclusions: ({ exclusions }, key) => exclusions.find((one) => one.key === key),
  consequences: ({ consequences }, key) => consequences[Number(key) - 1],
  findings: ({ findings }, key) => findings.find(({ code }) => code === key),
  needs: ({ needs }, key) => needs.find(({ waits }) => waits.some((rule) => rule === key)),
  otherwise: ({ otherwise = [] }, name) => {
    const [reading, key] = name.split(' ')
    const { presumptions = [], consequences = [] } = otherwise.find((one) => one.reading === reading) ?? {}
    return [...presumptions, ...consequences].find((one) => one.key === key)
  },
  notices: ({ law }, key) => law.notices.find(({ id }) => id === key),
  judgements: ({ judgements }, key) => judgements.find(({ question }) => question === key),
}

const lists = Object.keys(finders) as readonly Listed[]

const ofList = (list: Listed, wanted: FixedByKey, evaluation: Evaluation): readonly string[] =>
  Object.entries(wanted).flatMap(([key, fixed]) => {
    const found = finders[list](evaluation, key)
    if (fixed === null) return found === undefined ? [] : [`${list} ${key}: listed`]
    return differences(fixed, found, `${list} ${key}`)
  })

/** What an evaluation gives otherwise than a case fixes; nothing where it conforms. */
export const caseFailures = ({ dossier, options, expect }: CaseVector): readonly string[] => {
  const evaluation = evaluate(dossierOf(dossier), { ...options, asOf: day(options.asOf) })
  const { status, presumption } = expect
  return [
    ...(status === undefined ? [] : differences(status, evaluation.status, 'status')),
    ...(presumption === undefined ? [] : differences(presumption, evaluation.presumption, 'presumption')),
    ...lists.flatMap((list) => ofList(list, expect[list] ?? {}, evaluation)),
  ]
}
