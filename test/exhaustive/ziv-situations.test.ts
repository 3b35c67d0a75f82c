import { evaluate } from 'terug-naar-werk'
import { expect, it } from 'vitest'
import { day } from '../support/days.js'
import { employee } from '../support/evaluated.js'
import { writtenTable } from '../support/written-table.js'

const rows = writtenTable('exhaustive/tables/ziv-situations.md', [
  'situation',
  'contract',
  'CODEX',
  'matches',
  'physician to be informed',
  'interview',
  'status',
])

const ended = (definitivelyUnfit: boolean) => ({ type: 'codexEnded', on: '2023-06-20', definitivelyUnfit })

const requested = (by: string) => ({ type: 'codexRequested', on: '2023-06-10', by })

const codex: { readonly [cell: string]: readonly object[] } = {
  '': [],
  employer: [requested('employer')],
  'employer, ended unfit': [requested('employer'), ended(true)],
  'employer, ended otherwise': [requested('employer'), ended(false)],
  insured: [requested('insured')],
  'treating doctor': [requested('treatingDoctor')],
}

it('the table holds every combination', () => {
  const combinations = new Set(rows.map((row) => `${row.situation} ${row.contract} ${row.CODEX}`))
  expect(combinations.size).toBe(4 * 2 * Object.keys(codex).length)
  expect(rows.length).toBe(combinations.size)
})

it.each(rows)('situation $situation, contract $contract, CODEX "$CODEX"', (row) => {
  const dossier = employee(
    [{ type: 'zivStarted', on: '2023-06-01', situation: row.situation }, ...(codex[row.CODEX] ?? [])],
    { employmentContract: row.contract === 'yes' },
  )
  const { obligations, findings, status } = evaluate(dossier, { asOf: day('2023-06-25') })
  const stateOf = (rule: string) => obligations.find((obligation) => obligation.rule === rule)?.state
  expect({
    matches: findings.some(({ code }) => code === 'otherSituation') ? 'no' : 'yes',
    'physician to be informed': stateOf('ziv.informOccupationalPhysician') === 'open' ? 'yes' : 'no',
    interview: stateOf('ziv.followUpInterview'),
    status,
  }).toEqual({
    matches: row.matches,
    'physician to be informed': row['physician to be informed'],
    interview: row.interview,
    status: row.status,
  })
})
