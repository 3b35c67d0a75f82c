import { type DossierEvent, labelOf } from 'terug-naar-werk'
import type { FirstEditionCase } from './dossiers.js'

const WORDS: { readonly [field: string]: (value: string) => string } = {
  complete: (value) => (value === 'true' ? 'complete' : 'not complete'),
  examIndicated: (value) => (value === 'true' ? 'an examination is indicated' : 'no examination is indicated'),
  definitivelyUnfit: (value) => (value === 'true' ? 'definitively unfit' : ''),
  at: (value) => `at ${value}`,
  category: (value) => `category ${value}`,
  situation: (value) => `situation ${value}`,
  route: (value) => `route ${value}`,
  kind: (value) => value,
  outcome: (value) => `outcome ${value}`,
  aim: (value) => `aim ${value}`,
  by: (value) => `by ${value}`,
  postedOn: (value) => `posted ${value}`,
}

const eventInWords = (event: DossierEvent): string => {
  const { type, on, recordedOn = on, ...fields } = event
  const told = Object.entries(fields).map(([field, value]) => WORDS[field]?.(String(value)) ?? '')
  const planned = 'plannedOn' in event && event.plannedOn !== on ? [`planned ${event.plannedOn}`] : []
  const recorded = recordedOn === on ? [] : [`recorded ${recordedOn}`]
  const all = [...told, ...planned, ...recorded].filter((text) => text !== '')
  return `${on} ${labelOf(type, 'en')}${all.length === 0 ? '' : ` (${all.join(', ')})`}`
}

const SCHEMES = { employee: 'Employee', unemployed: 'Unemployed', selfEmployed: 'Self-employed' } as const

/** What a reader must know of a dossier, in one sentence. */
export const factsInWords = ({ dossier }: FirstEditionCase): string => {
  const { scheme, employmentContract, incapacity, events = [] } = dossier
  const { start, recognised, certifiedUntil, endedOn } = incapacity
  const contract = scheme === 'employee' && !employmentContract ? ' without a contract' : ''
  return [
    `${SCHEMES[scheme]}${contract}, incapable from ${start}`,
    ...(recognised === false ? ['not recognised'] : []),
    ...(certifiedUntil === undefined ? [] : [`certified until ${certifiedUntil}`]),
    ...(endedOn === undefined ? [] : [`ended on ${endedOn}`]),
    ...events.toSorted((one, other) => one.on.localeCompare(other.on)).map(eventInWords),
  ].join('; ')
}
