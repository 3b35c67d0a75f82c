import { lawOn, type Scheme } from 'terug-naar-werk'
import { expect, it } from 'vitest'
import { schemes } from '../../src/law/scheme.js'
import { day, everyDay } from '../support/days.js'
import { writtenLawOn } from '../support/law-of-a-day.js'
import { daysCovered } from './support/days-covered.js'

const found = (on: string, start: string, scheme: Scheme): string => {
  const { coverage, version, inForce, unread } = lawOn(day(on), day(start), scheme)
  return inWords({ coverage, version, inForce: inForce.map(({ id }) => id).toSorted(), unread: unread.toSorted() })
}

const inWords = ({ coverage, version, inForce, unread }: ReturnType<typeof writtenLawOn>): string =>
  `${coverage} ${version} ${inForce.join(' ')}; not read: ${unread.join(' ')}`

const differences = (days: readonly string[], starts: readonly string[]): readonly string[] =>
  days.flatMap((on) =>
    starts.flatMap((start) =>
      schemes.flatMap((scheme) => {
        const [here, written] = [found(on, start, scheme), inWords(writtenLawOn(on, start, scheme))]
        return here === written ? [] : [`${on} ${start} ${scheme}: ${here} <> ${written}`]
      }),
    ),
  )

const eveAndDay = ['2022-08-31', '2022-09-01', '2022-12-31', '2023-01-01', '2023-12-31', '2024-01-01'] as const
const turns = [
  ...eveAndDay,
  '2023-04-02',
  '2023-04-03',
  '2024-03-31',
  '2024-04-01',
  '2024-06-30',
  '2024-07-01',
  '2025-12-31',
  '2026-01-01',
  '2026-02-28',
  '2026-03-01',
  '2026-03-05',
  '2026-03-06',
  '2026-05-31',
  '2026-06-01',
  '2026-07-27',
  '2026-07-28',
] as const

it('every day of the years of the product, for starts around each turn of the law', () => {
  expect(differences(everyDay('2022-08-01', '2027-12-31'), turns).slice(0, 10)).toEqual([])
})

it('every day covered, for starts around each turn of the law', () => {
  expect(differences(daysCovered(), turns).slice(0, 10)).toEqual([])
})

it('every start, on the days around each turn of the law', () => {
  expect(differences(turns, daysCovered()).slice(0, 10)).toEqual([])
})

it('without a start, that of the day itself; without a scheme, all of them', () => {
  for (const on of turns) {
    expect(lawOn(day(on))).toEqual(lawOn(day(on), day(on)))
    const ofAll = new Set(schemes.flatMap((scheme) => lawOn(day(on), day(on), scheme).inForce.map(({ id }) => id)))
    expect(new Set(lawOn(day(on)).inForce.map(({ id }) => id))).toEqual(ofAll)
  }
})
