import type { Expectation } from '../case-tables.js'
import type { Expected, Fixed } from './case-vector.js'

/** What one row of a table fixes. An empty cell fixes nothing; "–" says that the text states no term. */
export const expectedOfRow = (row: Expectation): Expected => {
  const [kind = '', name = ''] = row.of.split(' ')
  const listed = (fixed: (row: Expectation) => Fixed) => (row.state === 'not listed' ? null : said(fixed(row)))
  switch (kind) {
    case 'status':
      return { status: row.state }
    case 'presumption':
      return { presumption: row.state === 'none' ? null : said(presumption(row, name)) }
    case 'exclusion':
      return { exclusions: { [name]: listed(exclusion) } }
    case 'finding':
      return { findings: { [name]: listed(finding) } }
    case 'need':
      return { needs: { [name]: listed(need) } }
    case 'judgement':
      return { judgements: { [name]: listed(judgement) } }
    case 'otherwise':
      return { otherwise: { [row.of.slice('otherwise '.length)]: listed((of) => ({ ...days(of), ...norms(of) })) } }
    case 'notice':
      return { notices: { [name]: row.state === 'not listed' ? null : {} } }
    case 'consequence':
      return { consequences: { [name]: listed(consequence) } }
    default:
      return { obligations: { [row.of]: listed(obligation) } }
  }
}

/** Leaves out what the row does not say. */
const said = (fields: Fixed): Fixed =>
  Object.fromEntries(Object.entries(fields).filter(([, field]) => field !== undefined))

const text = (cell: string): string | undefined => (cell === '' ? undefined : cell)

/** The text of a cell; null where it says that there is none. */
const orNone = (cell: string): string | null | undefined => (cell === '–' ? null : text(cell))

const words = (cell: string | undefined): readonly string[] | undefined => text(cell ?? '')?.split(' ')

const norms = (row: Expectation) => ({ norms: words(row.norms) })

const days = ({ from, until }: Expectation) => ({ from: orNone(from), until: orNone(until) })

const readings = ({ otherReadings }: Expectation): readonly Fixed[] | undefined => {
  if (otherReadings === 'none') return []
  return text(otherReadings)
    ?.split('; ')
    .map((each) => {
      const [reading, from = '', until = '', state] = each.split(' ')
      return said({ reading, window: { from, until: orNone(until) }, state })
    })
}

const STATE = /^(\w+)(?: (\d{4}-\S+))?(?: by (.+?))?(?: also by (.+))?$/

/** A state and, in brackets after it, on what the step rests. */
const RESTING = /^(.*?)(?: \((\w+)\))?$/

const resting = ({ state }: Expectation): readonly [state: string, basis: string | undefined] => {
  const [, of = state, basis] = RESTING.exec(state) ?? []
  return [of, basis]
}

const obligation = (row: Expectation): Fixed => {
  const [of, basis] = resting(row)
  const [, state, fulfilledOn, barredBy, alsoBy] = STATE.exec(of) ?? []
  const window = said(days(row))
  return {
    ...(Object.keys(window).length > 0 && { window }),
    state,
    fulfilledOn,
    // A step that lapsed by itself is told apart from one that lapsed behind a bar.
    barredBy: state === 'lapsed' ? (words(barredBy) ?? []) : words(barredBy),
    alsoBy: alsoBy === 'nobody' ? [] : words(alsoBy),
    basis,
    ...norms(row),
    readings: readings(row),
  }
}

const presumption = (row: Expectation, kind: string): Fixed => ({
  kind,
  ...days(row),
  endedBy: row.state === 'open' ? null : text(row.state),
  ...norms(row),
  readings: readings(row),
})

const exclusion = (row: Expectation): Fixed => ({ ...days(row), bars: words(row.state), ...norms(row) })

const finding = (row: Expectation): Fixed => {
  const [of, basis] = resting(row)
  const [severity, ...exclusions] = words(of) ?? []
  return {
    on: text(row.from),
    obligation: orNone(row.until),
    severity,
    exclusions: severity === undefined ? undefined : exclusions,
    basis,
    ...norms(row),
  }
}

const need = (row: Expectation): Fixed => ({ since: text(row.from), fact: text(row.state), ...norms(row) })

const judgement = (row: Expectation): Fixed => ({
  since: text(row.from),
  // A decision about several steps names them all.
  ...(row.until.includes(' ') ? { obligations: words(row.until) } : { obligation: orNone(row.until) }),
  by: text(row.state),
  ...norms(row),
})

const consequence = (row: Expectation): Fixed => {
  const [, kind, percentage, absence] = /^(\w+) (\S+) absence (\d+)$/.exec(row.state) ?? []
  return {
    ...days(row),
    kind,
    percentage: percentage === undefined ? undefined : Number(percentage),
    absence: absence === undefined ? undefined : Number(absence),
    ...norms(row),
  }
}
