import { type Dossier, type EvaluateOptions, type Supposition, whatWouldChange } from 'terug-naar-werk'

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

/** What would change a step, one line each: `permittedWorkEnded 2023-04-03 + day 2023-04-04 → upcoming`. */
export const briefChanges = (dossier: Dossier, key: string, options: EvaluateOptions): readonly string[] =>
  whatWouldChange(dossier, key, options).map(
    ({ suppositions, state }) => `${suppositions.map(briefly).join(' + ')} → ${state}`,
  )
