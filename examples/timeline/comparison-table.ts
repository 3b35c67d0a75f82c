import colour from 'picocolors'
import { type ChangeCause, type ComparedObligation, diffEvaluations, type Evaluation } from 'terug-naar-werk'
import { daysInWords } from './days-in-words.js'
import { table } from './page.js'
import { inWords, states, statuses } from './words.js'

/** What differs between two evaluations of a case, and what caused it. */
export const comparisonTable = (before: Evaluation, after: Evaluation): string => {
  const { asOf, status, obligations } = diffEvaluations(before, after)
  const title = colour.bold(`From ${asOf.before} to ${asOf.after}`)
  const moved = status && `${statuses[status.before]} → ${statuses[status.after]}`
  const rows = obligations.map(({ key, kinds, before: old, after: now, causes }) => [
    [key, colour.dim(kinds.map(inWords).join(', '))],
    [compared(old), `→ ${compared(now)}`],
    causes.map(causeInWords),
  ])
  const changes = rows.length === 0 ? 'Nothing changes.' : table(['What', 'Was, and is', 'Because of'], rows)
  return `\n${[title, ...(moved ? [moved] : []), changes].join('\n')}\n`
}

const compared = (obligation: ComparedObligation | undefined): string =>
  obligation === undefined ? 'not there' : `${states[obligation.state]} (${daysInWords(obligation.window)})`

const causeInWords = (cause: ChangeCause): string => {
  switch (cause.kind) {
    case 'event':
      return `${inWords(cause.type)} on ${cause.on}`
    case 'done':
      return `done on ${cause.on}`
    case 'exclusion':
      return `exclusion: ${inWords(cause.key)}`
    case 'reading':
      return `reading ${cause.reading}`
    case 'law':
      return `law of ${cause.version}`
    case 'reform':
      return `a reform that is not law: ${cause.title}`
    case 'rollOver':
      return 'last days moved to the next working day'
    case 'facts':
      return 'what is known of the case'
    case 'day':
      return `the day alone: ${cause.on}`
  }
}
