import { type Supposition, whatWouldChange } from 'terug-naar-werk'
import { caseOf } from './case-tables.js'
import { day } from './days.js'

const briefly = (supposition: Supposition): string => {
  switch (supposition.suppose) {
    case 'day':
      return `day ${supposition.asOf}`
    case 'event': {
      const { type, on, ...fields } = supposition.event
      return [type, on, ...Object.values(fields).filter((field) => typeof field !== 'object')].join(' ')
    }
    case 'withoutEvent':
      return `no ${supposition.type} ${supposition.on}`
    case 'reading':
      return `${supposition.reading}:${supposition.value}`
    case 'contract':
      return `contract ${supposition.employmentContract}`
    default:
      return supposition.suppose
  }
}

/**
 * What would change a step of a case in short, on a day, one line each:
 * `permittedWorkEnded 2023-04-03 + day 2023-04-04 → upcoming`.
 */
export const changesOn = (asOf: string, key: string, facts: readonly string[]): readonly string[] => {
  const { dossier, options } = caseOf(['start: 2023-01-16', ...facts])
  return whatWouldChange(dossier, key, { ...options, asOf: day(asOf) }).map(
    ({ suppositions, state }) => `${suppositions.map(briefly).join(' + ')} → ${state}`,
  )
}
