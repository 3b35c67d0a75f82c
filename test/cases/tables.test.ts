import { type Evaluation, evaluate } from 'terug-naar-werk'
import { describe, expect, it } from 'vitest'
import { type Case, casesOf, type Expectation, pagesOfCases } from '../support/case-tables.js'
import { day } from '../support/days.js'
import { schemaErrors } from '../support/json-schemas.js'

describe.each(pagesOfCases)('%s', (page) => {
  const cases = casesOf(page)
  it('has cases', () => expect(cases.length).toBeGreaterThan(0))

  describe.each(cases.map((found) => [found.title, found] as const))('%s', (_, found) => {
    it('expects something', () => expect(found.expected.length).toBeGreaterThan(0))

    it.each(found.expected.map((row) => [row.asOf, row.of, row] as const))('on %s: %s', (_asOf, _of, row) => {
      const wanted = Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== ''))
      expect(actual(found, row)).toMatchObject(wanted)
    })
  })
})

/** What the evaluation of the day says, in the cells of the table. */
const actual = ({ dossier, options }: Case, { asOf, of, state, otherReadings }: Expectation): Expectation => {
  const evaluation = evaluate(dossier, { ...options, asOf: day(asOf) })
  expect(schemaErrors('evaluation', evaluation)).toEqual([])
  const [kind = '', name = ''] = of.split(' ')
  const row = { asOf, of, from: '', until: '', state: '', norms: '', otherReadings: '' }
  if (kind === 'status') return { ...row, state: evaluation.status }
  if (kind === 'presumption') return { ...row, ...presumption(evaluation) }
  if (kind === 'exclusion') return { ...row, ...exclusion(evaluation, name) }
  if (kind === 'finding') return { ...row, ...finding(evaluation, name, state) }
  if (kind === 'need') return { ...row, ...need(evaluation, name) }
  if (kind === 'judgement') return { ...row, ...judgement(evaluation, name) }
  if (kind === 'notice') return { ...row, ...notice(evaluation, name) }
  if (kind === 'otherwise') return { ...row, ...otherwise(evaluation, of) }
  if (kind === 'consequence') return { ...row, ...consequence(evaluation, Number(name) - 1) }
  return { ...row, ...obligation(evaluation, of, state, otherReadings) }
}

const noTerm = (until: string | null): string => until ?? '–'

const presumption = ({ presumption: found }: Evaluation) =>
  found === null
    ? { of: 'presumption', state: 'none' }
    : {
        of: `presumption ${found.kind}`,
        from: found.from,
        until: found.until,
        state: found.endedBy ?? 'open',
        norms: found.norms.join(' '),
        otherReadings:
          (found.readings ?? [])
            .map(({ reading, window }) => `${reading} ${window.from} ${noTerm(window.until)}`)
            .join('; ') || 'none',
      }

const exclusion = ({ exclusions }: Evaluation, key: string) => {
  const found = exclusions.find((exclusion) => exclusion.key === key)
  return found === undefined
    ? NOT_LISTED
    : { from: found.from, until: noTerm(found.until), state: found.bars.join(' '), norms: found.norms.join(' ') }
}

const NOT_LISTED = { state: 'not listed' }

/** On what it rests is compared only where the table speaks of it. */
const resting = (basis: string | undefined, wantedState: string): string =>
  wantedState.includes(' (analogy)') && basis !== undefined ? ` (${basis})` : ''

const finding = ({ findings }: Evaluation, code: string, wantedState: string) => {
  const found = findings.find((one) => one.code === code)
  if (found === undefined) return NOT_LISTED
  const { on, severity, obligation: key, exclusions = [], norms, basis } = found
  const state = [severity, ...exclusions].join(' ') + resting(basis, wantedState)
  return { from: on, until: noTerm(key ?? null), state, norms: norms.join(' ') }
}

const need = ({ needs }: Evaluation, waiting: string) => {
  const found = needs.find(({ waits }) => waits.some((rule) => rule === waiting))
  return found === undefined ? NOT_LISTED : { from: found.since, state: found.fact, norms: found.norms.join(' ') }
}

const judgement = ({ judgements }: Evaluation, question: string) => {
  const found = judgements.find((one) => one.question === question)
  if (found === undefined) return NOT_LISTED
  const about = found.obligation ?? found.obligations?.join(' ') ?? null
  return { from: found.since, until: noTerm(about), state: found.by, norms: found.norms.join(' ') }
}

const notice = ({ law }: Evaluation, id: string) =>
  law.notices.some((one) => one.id === id) ? { state: 'given' } : NOT_LISTED

/** What only another answer would give: `otherwise RD-10:lawRates absence.exam#2`. */
const otherwise = ({ otherwise: all = [] }: Evaluation, of: string) => {
  const [, reading, key] = of.split(' ')
  const { presumptions = [], consequences = [] } = all.find((one) => one.reading === reading) ?? {}
  const found = [...presumptions, ...consequences].find((one) => one.key === key)
  if (found === undefined) return NOT_LISTED
  const { from, until, norms } = found
  return { from, until: noTerm(until), state: 'listed', norms: norms.join(' ') }
}

const consequence = ({ consequences }: Evaluation, index: number) => {
  const found = consequences[index]
  if (found === undefined) return NOT_LISTED
  const { from, until, kind, percentage, absence, norms } = found
  return {
    from: noTerm(from),
    until: noTerm(until),
    state: `${kind} ${percentage} absence ${absence}`,
    norms: norms.join(' '),
  }
}

const obligation = ({ obligations }: Evaluation, key: string, wantedState: string, wantedReadings: string) => {
  const found = obligations.find((obligation) => obligation.key === key)
  if (found === undefined) return NOT_LISTED
  const done = found.fulfilledOn === undefined ? '' : ` ${found.fulfilledOn}`
  const barred = found.barredBy === undefined ? '' : ` by ${found.barredBy.join(' ')}`
  // Who else may do it is compared only where the table speaks of it.
  const also = wantedState.includes(' also by ') ? ` also by ${found.alsoBy?.join(' ') ?? 'nobody'}` : ''
  const readings = (found.readings ?? []).map(({ reading, window, state }) =>
    [reading, window.from, noTerm(window.until), ...(state === undefined ? [] : [state])].join(' '),
  )
  return {
    from: found.window.from,
    until: noTerm(found.window.until),
    state: `${found.state}${done}${barred}${also}${resting(found.basis, wantedState)}`,
    norms: found.norms.join(' '),
    // A table may name one of several readings.
    otherReadings: readings.includes(wantedReadings) ? wantedReadings : readings.join('; ') || 'none',
  }
}
