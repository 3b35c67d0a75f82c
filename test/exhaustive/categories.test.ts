import { evaluate } from 'terug-naar-werk'
import { expect, it } from 'vitest'
import { day } from '../support/days.js'
import { employee } from '../support/evaluated.js'
import { writtenTable } from '../support/written-table.js'

const rows = writtenTable('exhaustive/tables/categories.md', [
  'first',
  'then',
  'exam.category1',
  'exam.category3',
  'referral',
  'its norms',
  'first contact until',
])

it('the table holds every first category, and every one after it', () => {
  const expected = ['1', '2', '3', '4'].flatMap((first) => ['', '1', '2', '3', '4'].map((then) => `${first} ${then}`))
  expect(rows.map(({ first, then }) => `${first} ${then}`)).toEqual(expected)
})

it.each(rows)('category $first, then "$then"', (row) => {
  const estimated = (on: string, category: string) =>
    category === '' ? [] : [{ type: 'capacityEstimated', on, category: Number(category) }]
  const dossier = employee([
    ...estimated('2023-04-25', row.first),
    ...estimated('2023-06-20', row.then),
    { type: 'referred', on: '2023-06-27' },
  ])
  const before = evaluate(dossier, { asOf: day('2023-06-21') }).obligations
  const only = (rule: string) => {
    const found = before.filter((obligation) => obligation.rule === rule)
    expect(found.length).toBeLessThanOrEqual(1)
    return found[0]
  }
  const referral = only('referral.make')
  const contact = evaluate(dossier, { asOf: day('2023-06-27') }).obligations.find(({ key }) => key === 'contact.first')
  expect({
    'exam.category1': only('exam.category1')?.state ?? '',
    'exam.category3': only('exam.category3')?.state ?? '',
    referral: referral?.state ?? '',
    'its norms': referral?.norms.join(' ') ?? '',
    'first contact until': contact?.window.until ?? '',
  }).toEqual({
    'exam.category1': row['exam.category1'],
    'exam.category3': row['exam.category3'],
    referral: row.referral,
    'its norms': row['its norms'],
    'first contact until': row['first contact until'],
  })
})
