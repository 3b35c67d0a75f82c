import { evaluate } from 'terug-naar-werk'
import { describe, expect, it } from 'vitest'
import { lawIds, versions } from '../../../scripts/descriptions/codes/law.js'
import { triggerMoments } from '../../../scripts/descriptions/codes/rules.js'
import { codeLists } from '../../../scripts/descriptions/codes.js'
import { publicValues } from '../../../scripts/public-values.js'
import typedoc from '../../../typedoc.json' with { type: 'json' }
import { casesOf, pagesOfCases } from '../../support/case-tables.js'
import { day } from '../../support/days.js'

/** The public types with values that the page does not list, and why. */
const ELSEWHERE: { readonly [type: string]: string } = {
  Anchor: 'OtherAnchor, the trigger and the start of the incapacity',
  Cause: 'the event types, and the causes that are no event',
  Convention: 'a part of the records of the rulebook',
  EventType: 'the page docs/events.md',
  DerivedMoment: 'a part of Moment, with a doc comment for each value',
  FreeDay: 'names that say themselves what they mean',
  HolidayName: 'names that say themselves what they mean',
  JsonSchemaTarget: 'names of JSON Schema',
  LetterRecordId: 'the records of letters, among the records of obligations',
  LabelCode: 'the codes of the other lists, which labelOf puts into words',
  Language: 'codes of ISO 639',
  Moment: 'event types, and moments that trigger a step; the others are a part of the records of the rulebook',
  NormId: 'the page docs/traceability.md',
  NormModality: 'a part of the inventory of norms',
  PlainEventType: 'the page docs/events.md',
  Question: 'the readings',
  ReadingId: 'the readings',
  SourceKey: 'the sources of terug-naar-werk/law, with their titles',
  SourceRank: 'a part of the sources',
  TermKey: 'the glossary, with its terms',
  TextRead: 'the page docs/sources.md',
  TermKind: 'a part of the records of the rulebook',
}

const inOneText = (values: readonly string[]): string => values.toSorted().join(' ')

const listed = new Set(codeLists.map(({ meanings }) => inOneText(Object.keys(meanings))))

// The values of numbers are written as JSON too.
const types = [...publicValues(typedoc.entryPoints)].map(
  ([type, values]) => [type, values.map((value) => String(JSON.parse(value)))] as const,
)

describe('the page of codes is closed', () => {
  it.each(types.filter(([type]) => ELSEWHERE[type] === undefined))(
    '%s has a table in scripts/descriptions/codes; then run npm run pages',
    (_, values) => expect(listed).toContain(inOneText(values)),
  )

  it('what stands elsewhere are types that there are', () => {
    const names = types.map(([type]) => type)
    expect(Object.keys(ELSEWHERE).filter((type) => !names.includes(type))).toEqual([])
  })
})

describe('the texts that no type closes are on the page too', () => {
  const evaluations = pagesOfCases.flatMap((page) =>
    casesOf(page).flatMap(({ dossier, options, expected }) =>
      expected.map(({ asOf }) => evaluate(dossier, { ...options, asOf: day(asOf) })),
    ),
  )
  const obligations = evaluations.flatMap((evaluation) => evaluation.obligations)

  it.each([
    [versions, evaluations.map(({ law }) => law.version)],
    [triggerMoments, obligations.flatMap(({ trigger }) => trigger.moment ?? [])],
    [lawIds, obligations.flatMap(({ amendedBy = [] }) => amendedBy)],
  ])('$heading', ({ meanings }, found) => {
    expect(found.length).toBeGreaterThan(0)
    expect(found.filter((code) => !Object.hasOwn(meanings, code))).toEqual([])
  })
})
