import { sources } from 'terug-naar-werk/law'
import { expect, it } from 'vitest'

it.each([
  ['C383', 'circular', '2022-11-17', '2022-09-01'],
  ['RIZIV22', 'guidance', '2022-06-22', null],
  ['RIZIVABC', 'guidance', null, null],
  ['SOL', 'leaflet', null, null],
  ['CM', 'leaflet', null, null],
])('%s is a %s of %s, applied from %s', (key, rank, dated, appliesFrom) => {
  expect(sources.find((source) => source.key === key)).toMatchObject({ rank, dated, appliesFrom })
})
